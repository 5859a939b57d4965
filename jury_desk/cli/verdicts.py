"""`jury-desk verify`: what each file says of itself."""

import argparse
import contextlib
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from jury_desk.cli.output import ALTERED, FAILED, INTACT, print_json, sentence, shown
from jury_desk.domain.sealing import assessment_title
from jury_desk.errors import UnreadableFileError
from jury_desk.services.verify_files import FileVerdict, FileVerification
from jury_desk.words import of as words_of
from jury_desk.words.command_line import BY_LANGUAGE, CommandLineWords


def verify(
    args: argparse.Namespace, verification: FileVerification, words: CommandLineWords, lang: str
) -> int:
    """Tell of each file whether it is intact; the worst of the exit codes."""
    worst = INTACT
    told: list[dict[str, object]] = []
    for file in args.files:
        try:
            verdict = verification.verify(file)
        except UnreadableFileError as error:
            worst = FAILED
            told.append({"file": str(file), "verdict": "unreadable", "why": error.what})
            if not args.json:
                print(words.unreadable.format(file=shown(str(file))))
                print(f"  {sentence(error, lang)}")
            continue
        faults = _faults(verdict, args.signer)
        worst = max(worst, ALTERED if faults else INTACT)
        told.append(_told(file, verdict, faults))
        if not args.json:
            for line in verdict_lines(file, verdict, faults, lang):
                print(line)
    if args.json:
        print_json(told)
    return worst


def _faults(verdict: FileVerdict, expected: str | None) -> tuple[str, ...]:
    signer = verdict.signer
    if expected is not None and (signer is None or signer.fingerprint != expected):
        return (*verdict.faults, "unknown-signer")
    return verdict.faults


def _told(file: Path, verdict: FileVerdict, faults: tuple[str, ...]) -> dict[str, object]:
    return {
        "file": str(file),
        "verdict": "altered" if faults else "intact",
        "kind": verdict.kind.value,
        "signer": verdict.signer.name if verdict.signer else None,
        "fingerprint": verdict.signer.fingerprint if verdict.signer else None,
        "signed_at": verdict.signed_at.isoformat() if verdict.signed_at else None,
        "sheet": verdict.about.sheet if verdict.about else None,
        "version": verdict.about.version if verdict.about else None,
        "digest": verdict.digest,
        "faults": list(faults),
        "changed": list(verdict.changed),
    }


def verdict_lines(
    file: Path, verdict: FileVerdict, faults: tuple[str, ...], lang: str
) -> Iterator[str]:
    """What a verdict says, line by line."""
    words, catalogue = BY_LANGUAGE[lang], words_of(lang)
    head = words.altered if faults else words.intact
    if "unsigned" in faults:
        head = words.unsigned
    yield head.format(file=shown(str(file)))
    yield from (f"  - {words.faults.get(fault, fault)}" for fault in faults)
    for place in verdict.changed:
        yield f"  {words.changed.format(place=shown(catalogue.record_part(place)))}"
    if verdict.signer is not None:
        yield f"  {words.signed_by.format(name=shown(verdict.signer.name))}"
        yield f"  {words.fingerprint.format(fingerprint=verdict.signer.fingerprint)}"
    if verdict.signed_at is not None:
        yield f"  {words.signed_at.format(moment=_moment(verdict.signed_at, lang))}"
    record = verdict.record
    if record is not None and "seal-broken" not in faults:
        about = record.context
        yield "  " + words.about_sheet.format(
            certification=shown(about.certification),
            assessment=shown(assessment_title(record)),
            subject=shown(about.subject.name),
        )
        yield f"  {words.version.format(version=about.version)}"
        if about.parent is not None:
            yield f"  {words.corrects.format(parent=about.parent)}"
            reasons = (given.text for given in record.texts if given.criterion is None)
            yield from (f"  {words.reason.format(reason=shown(text))}" for text in reasons)
        yield f"  {words.digest.format(digest=verdict.digest)}"
        if about.practice:
            yield f"  {words.practice}"
    if verdict.signer is not None:
        yield f"  {words.name_warning}"


def _moment(moment: dt.datetime, lang: str) -> str:
    # A hostile file's year 1 or 9999 may lie beyond the calendar here: told as it is written.
    with contextlib.suppress(OverflowError):
        moment = moment.astimezone()
    return words_of(lang).moment(moment)
