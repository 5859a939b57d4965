"""`jury-desk sign`: papers that several people sign."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from jury_desk.cli.asking import ask_pin, ask_secret
from jury_desk.cli.output import ALTERED, INTACT, shown
from jury_desk.domain.travel.common import DeclaredSigner, SignerList
from jury_desk.errors import PinError
from jury_desk.services.common_signing import LookedAt, SignsBy, Waiting, refused, signer_list
from jury_desk.words import of as words_of
from jury_desk.words.signing_commands import SIGNING_WORDS

if TYPE_CHECKING:
    from pathlib import Path

    from jury_desk.cli.tools import Tools
    from jury_desk.domain.ports import SignatureVerdict
    from jury_desk.services.common_signing import CommonSigning


def sign(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Prepare papers (`--for`, `--session`), or sign them. Raises TravelError, PinError,
    UnreadableFileError, ExportError, StorageError; what was written until then stays.
    """
    words = SIGNING_WORDS[lang]
    service = tools.signed_papers().common
    if args.people or args.session:
        signers = _signers(args, tools)
        for file in args.files:
            path = service.prepare(str(file), signers, lang)
            print(words.prepared.format(count=len(signers.signers), path=shown(path)))
        return INTACT
    pins: dict[str, str] = {}
    for file in args.files:
        found = service.look(str(file))
        waiting = _chosen(found, args.signer)
        if waiting is None:
            print(words.which)
            for line in common_lines(found.verdict, lang, found.waiting):
                print(line)
            return ALTERED
        who = waiting.signer
        if who.id not in pins:
            pins[who.id] = _pin(args.pin_file, waiting, service, lang)
        print(words.signed.format(path=shown(service.sign(str(file), pins[who.id], who.id))))
    return INTACT


def _chosen(found: LookedAt, named: str | None) -> Waiting | None:
    """Who signs: the one that was named, else the only one who can here; None where several can."""
    if named is not None:
        chosen = next((one for one in found.waiting if one.signer.id == named), None)
        if chosen is None:
            done = found.verdict.common is not None and any(
                one.signer == named for one in found.verdict.common.given
            )
            name = shown(named)
            raise refused("sign-done" if done else "sign-unknown", "No place is left.", name=name)
        return chosen
    if found.verdict.common is None:
        raise refused("sign-not-prepared", "This file waits for no signatures.")
    if not found.waiting:
        raise refused("sign-locked", "The last signature closed this file.")
    mine = [one for one in found.waiting if one.by is SignsBy.LAPTOP]
    here = mine or [one for one in found.waiting if one.by is not SignsBy.ELSEWHERE]
    return here[0] if len(here) == 1 else None


def _pin(file: Path | None, waiting: Waiting, service: CommonSigning, lang: str) -> str:
    words, name = SIGNING_WORDS[lang], shown(waiting.signer.name)
    chooses = waiting.by is SignsBy.NEW_PIN or (
        waiting.by is SignsBy.LAPTOP and not service.has_pin
    )
    if file is not None or not chooses:
        return ask_pin(file, words.pin.format(name=name))
    typed = ask_secret(words.choose_pin.format(name=name))
    if ask_secret(words.repeat_pin) != typed:
        raise PinError("The two are not the same.", "Start again.", wait="0")
    return typed


def _signers(args: argparse.Namespace, tools: Tools) -> SignerList:
    named = [DeclaredSigner(id=name, name=shown_as) for name, shown_as in args.people or ()]
    if args.session is not None:
        named += [
            DeclaredSigner(
                id=one.juror,
                name=one.name,
                fingerprints=tuple(
                    key.fingerprint for key in one.keys if key.revoked_since is None
                ),
            )
            for one in tools.office_travel().out.state(args.session)
        ]
    return signer_list(args.session or "", named)


def common_lines(
    verdict: SignatureVerdict, lang: str, waiting: tuple[Waiting, ...] = ()
) -> Iterator[str]:
    """Who signed a paper, in their order, who is missing, and what came after."""
    words, state = SIGNING_WORDS[lang], verdict.common
    elsewhere = {one.signer.id for one in waiting if one.by is SignsBy.ELSEWHERE}
    if state is not None:
        for number, given in enumerate(state.given, 1):
            name = shown(given.identity.name)
            moment = local(given.signed_at, lang)
            yield f"  {words.given.format(number=number, name=name, moment=moment)}"
            yield f"     {given.identity.fingerprint}"
        for one in state.missing:
            text = words.missing_elsewhere if one.id in elsewhere else words.missing
            yield f"  {text.format(name=shown(one.name), id=shown(one.id))}"
        if state.locked:
            yield f"  {words.locked}"
    for mark in verdict.marks:
        told = words.time_mark.format(
            moment=local(mark.at, lang),
            name=shown(mark.authority.name),
            fingerprint=mark.authority.fingerprint,
        )
        yield f"  {told}"


def local(moment: dt.datetime, lang: str) -> str:
    """A moment by the clock here; a hostile file's year 1 or 9999 as it is written."""
    with contextlib.suppress(OverflowError):
        moment = moment.astimezone()
    return words_of(lang).moment(moment)
