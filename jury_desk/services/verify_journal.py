"""Verification of a journal's file: its chains, its seals, and the heads that they sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain.travel.journal_file import (
    ChainFault,
    JournalFile,
    faults_of,
    seal_contents,
    signed_length,
)
from jury_desk.errors import UnreadableFileError

if TYPE_CHECKING:
    from jury_desk.domain.ports import SignerIdentity, Verifier


@dataclass(frozen=True)
class JournalVerdict:
    """What a journal proves. `signers` are the keys whose seals hold; `unsigned` counts the entries
    of sheets that no seal vouches for: they came after the last signature, or there was none.
    """

    file: JournalFile
    faults: tuple[ChainFault, ...]
    signers: tuple[SignerIdentity, ...]
    entries: int
    unsigned: int


def verified_journal(file: JournalFile, verifier: Verifier) -> JournalVerdict:
    """The verdict on a journal that was read."""
    faults = list(faults_of(file))
    signers: dict[str, SignerIdentity] = {}
    for seal in file.seals:
        envelope, content = seal_contents(seal)
        try:
            verdict = verifier.envelope(envelope, content)
        except UnreadableFileError:
            verdict = None
        held = verdict is not None and not verdict.faults
        if verdict is None or not held or verdict.signed_at != seal.header.signed_at:
            about = seal.context
            faults.append(ChainFault("seal", f"{about.sheet} · {about.device}", about.version))
        elif verdict.signer is not None:
            signers[verdict.signer.fingerprint] = verdict.signer
    count = sum(len(one.entries) for one in file.sheets) + len(file.reception)
    count += sum(len(one.entries) for one in file.days)
    unsigned = sum(max(len(one.entries) - signed_length(file, one), 0) for one in file.sheets)
    return JournalVerdict(file, tuple(faults), tuple(signers.values()), count, unsigned)
