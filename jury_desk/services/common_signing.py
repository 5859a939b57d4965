"""Papers that several people sign: prepared, looked at, signed by one after another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from jury_desk.domain.travel.common import MOST_SIGNERS, DeclaredSigner, SignerList
from jury_desk.errors import TravelError
from jury_desk.words import of as words_of
from jury_desk.words.travel import told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.domain.ports import (
        Clock,
        Printer,
        SignatureVerdict,
        Signer,
        Store,
        Vault,
    )
    from jury_desk.domain.session import SessionPlan
    from jury_desk.domain.travel.common_ports import CommonPapers, PersonKeys

LARGEST_PAPER = 50 * 1024 * 1024
"""Bytes."""

_COUNTED = re.compile(r"-signatures-\d+-\d+\Z")


class ReadsFile(Protocol):
    """Reads a file from anywhere, within a bound."""

    def __call__(self, path: str, largest: int) -> bytes:
        """Its bytes. Raises TravelError, StorageError."""
        ...


class OpensLaptopKey(Protocol):
    """Opens the laptop's own key for a session (services.JurorKeys)."""

    def signer(self, plan: SessionPlan, pin: str) -> Signer:
        """The juror's signer. Raises PinError, StorageError."""
        ...


class SignsBy(StrEnum):
    """How somebody can sign here."""

    LAPTOP = "laptop"
    """Under the PIN of this laptop, which is theirs."""
    OWN_PIN = "own-pin"
    """Under a PIN of their own, which they chose here before."""
    NEW_PIN = "new-pin"
    """Under a PIN of their own, to be chosen at this signature."""
    ELSEWHERE = "elsewhere"
    """On their own laptop alone: the paper names its key."""


@dataclass(frozen=True)
class Waiting:
    """Someone who has not signed, and how they can here."""

    signer: DeclaredSigner
    by: SignsBy


@dataclass(frozen=True)
class LookedAt:
    """A paper as it lies on the disk. `verdict.common` is None for one that waits for nobody."""

    path: str
    verdict: SignatureVerdict
    waiting: tuple[Waiting, ...]

    @property
    def can_be_prepared(self) -> bool:
        """Whether nobody signed it and it names no signers."""
        return self.verdict.common is None and self.verdict.faults == ("unsigned",)


class CommonSigning:
    """Blocking: a PIN takes its time. Every act writes another file beside the one it was given,
    reads it back, and leaves that one as it is.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        vault: Vault,
        laptop: OpensLaptopKey,
        people: PersonKeys,
        papers: CommonPapers,
        printer: Printer,
        read: ReadsFile,
    ) -> None:
        """`store` keeps the keys; everything is the caller's to close."""
        self._store = store
        self._clock = clock
        self._vault = vault
        self._laptop = laptop
        self._people = people
        self._papers = papers
        self._printer = printer
        self._read = read

    @property
    def has_pin(self) -> bool:
        """Whether this laptop has a PIN; without one, the first that signs here becomes it."""
        return self._vault.has_pin

    def prepare(self, path: str, signers: SignerList, language: str) -> str:
        """Write the paper with a place for each signer; its path. `language` is that of the page
        that is appended to a PDF.

        Raises TravelError "sign-unfit", UnreadableFileError, StorageError, ExportError.
        """
        content = self._read(path, LARGEST_PAPER)
        title = told("sign-page", {}, language)
        made = self._papers.prepare(content, signers, title, (), self._clock.now())
        return self._write(path, made, 0, len(signers.signers))

    def look(self, path: str) -> LookedAt:
        """How the paper stands, and who can sign it here. Raises TravelError where it cannot be
        found, UnreadableFileError, StorageError.
        """
        verdict = self._papers.state(self._read(path, LARGEST_PAPER))
        state = verdict.common
        waiting: tuple[Waiting, ...] = ()
        if state is not None and not state.locked and not verdict.marks:
            waiting = tuple(
                Waiting(one, self._way(state.declared.session, one)) for one in state.missing
            )
        return LookedAt(path, verdict, waiting)

    def sign(self, path: str, pin: str, as_: str) -> str:
        """Write the paper with the signature of `as_`, an id that it names; the new file's path.

        The PIN is that of the laptop where it is this juror's, else the person's own; the first one
        they give becomes it. Raises TravelError (see CommonPapers.signed; "sign-elsewhere" where
        the paper names a key that is not here), PinError and its children, StorageError,
        ExportError.
        """
        content = self._read(path, LARGEST_PAPER)
        verdict = self._papers.state(content)
        state = verdict.common
        if state is None:
            raise refused("sign-not-prepared", "This file waits for no signatures.")
        if set(verdict.faults) - {"unsigned"}:
            raise refused("sign-altered", "What is signed already does not hold.")
        try:
            declared = state.declared.signer(as_)
        except KeyError:
            raise refused("sign-unknown", "This file has no place for this person.") from None
        if declared not in state.missing:
            raise refused("sign-done", "This person has signed already.", name=declared.name)
        signer = self._signer(state.declared.session, declared, pin)
        language = self._language(state.declared.session)
        now = self._clock.now().replace(microsecond=0)
        lines = (
            words_of(language).documents.stamp_signed.format(name=declared.name),
            words_of(language).documents.stamp_moment.format(
                moment=words_of(language).moment(now.astimezone())
            ),
        )
        made = self._papers.signed(content, signer, as_, lines, now)
        return self._write(path, made, len(state.given) + 1, len(state.declared.signers))

    def _way(self, session: str, declared: DeclaredSigner) -> SignsBy:
        if self._plan(session, declared.id) is not None:
            return SignsBy.LAPTOP
        key = self._store.signing_key(_row(session, declared.id))
        if key is not None and self._papers.fits(declared, self._people.identity(key)):
            return SignsBy.OWN_PIN
        return SignsBy.ELSEWHERE if declared.fingerprints else SignsBy.NEW_PIN

    def _signer(self, session: str, declared: DeclaredSigner, pin: str) -> Signer:
        plan = self._plan(session, declared.id)
        if plan is not None:
            return self._laptop.signer(plan, pin)
        row = _row(session, declared.id)
        if self._way(session, declared) is SignsBy.ELSEWHERE:
            raise refused(
                "sign-elsewhere",
                "The key that this file names is not on this computer.",
                name=declared.name,
            )
        key = self._store.signing_key(row)
        if key is None:
            key = self._people.create(row, declared.name, pin, self._clock.now())
            self._store.add_signing_key(key)
        return self._people.open(key, pin)

    def _plan(self, session: str, juror: str) -> SessionPlan | None:
        """The session's plan, where this laptop is that juror's."""
        return next(
            (
                plan
                for plan in self._store.sessions()
                if (plan.id, plan.juror) == (session, juror) and not plan.practice
            ),
            None,
        )

    def _language(self, session: str) -> str:
        plans = self._store.sessions()
        return next((plan.language for plan in plans if plan.id == session), "fr")

    def _write(self, path: str, content: bytes, given: int, wanted: int) -> str:
        """Beside the file it came from, under a name that counts: no person's."""
        source = Path(path)
        stem = _COUNTED.sub("", source.stem)
        name = f"{stem}-signatures-{given}-{wanted}{source.suffix.lower()}"
        return self._printer.write(str(source.absolute().parent), name, content)


def signer_list(session: str, named: Sequence[DeclaredSigner]) -> SignerList:
    """The list of who is to sign. Raises TravelError "sign-signers" where it is empty, too long, or
    names somebody twice.
    """
    try:
        found = SignerList(session=session, signers=tuple(named))
        if not 1 <= len(named) <= MOST_SIGNERS or any(not one.name.strip() for one in named):
            raise ValueError("not a list of signers")
    except ValueError:
        raise refused("sign-signers", "These are not the signers of one paper.") from None
    return found


def refused(reason: str, what: str, **details: str) -> TravelError:
    """The refusal of a paper; the sentence stands in `words.travel.signing`."""
    return TravelError(what, "Nothing was signed.", reason=reason, **details)


def _row(session: str, person: str) -> str:
    """Under what a person's key is kept that signs at this computer."""
    return f"paper/{session}/{person}"
