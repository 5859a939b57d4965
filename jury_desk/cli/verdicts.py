"""`jury-desk verify`: what each file says of itself."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from jury_desk.cli.common_signing import common_lines, local
from jury_desk.cli.journals import journal_lines, journal_told
from jury_desk.cli.output import ALTERED, FAILED, INTACT, print_json, sentence, shown
from jury_desk.domain.ports import SignatureVerdict, SignerIdentity
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
    common = verdict.file.common if verdict.file else None
    known = {signer.fingerprint} if signer else set()
    if common is not None:
        known |= {one.identity.fingerprint for one in common.given}
    if expected is not None and expected not in known:
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
        **_common_told(verdict.file),
        **journal_told(verdict.journal),
    }


def _common_told(file: SignatureVerdict | None) -> dict[str, object]:
    if file is None:
        return {}
    told: dict[str, object] = {}
    if file.marks:
        told["timestamps"] = [
            {"at": mark.at.isoformat(), **_identity(mark.authority)} for mark in file.marks
        ]
    if file.common is not None:
        told["signers"] = [
            {"id": one.signer, "signed_at": one.signed_at.isoformat(), **_identity(one.identity)}
            for one in file.common.given
        ]
        told["missing"] = [{"id": one.id, "name": one.name} for one in file.common.missing]
        told["locked"] = file.common.locked
    return told


def _identity(identity: SignerIdentity) -> dict[str, object]:
    return {"name": identity.name, "fingerprint": identity.fingerprint}


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
    if verdict.journal is not None:
        yield from journal_lines(verdict.journal, lang)
    if verdict.file is not None:
        yield from common_lines(verdict.file, lang)
    if verdict.signed_at is not None:
        yield f"  {words.signed_at.format(moment=local(verdict.signed_at, lang))}"
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
    if verdict.signer is not None or (verdict.file and verdict.file.common):
        yield f"  {words.name_warning}"
