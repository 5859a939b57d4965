"""`jury-desk journal`, and what `verify` tells of a journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.cli.output import INTACT, shown
from jury_desk.words.signing_commands import SIGNING_WORDS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from jury_desk.cli.tools import Tools
    from jury_desk.services.verify_journal import JournalVerdict


def journal(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Write a session's journal. Raises TravelError where there is none here, ExportError,
    FileTakenError, StorageError.
    """
    words = SIGNING_WORDS[lang]
    wanted = [path for path in (args.out, args.xlsx) if path is not None]
    for path in wanted:
        tools.files().must_be_free(path, (), force=False)
    service = tools.signed_papers().journals
    found = service.collect(args.session)
    files = [(args.out, found.to_bytes())]
    if args.xlsx is not None:
        files.append((args.xlsx, service.workbook(found, lang)))
    tools.files().replace(files)
    for path in wanted:
        print(words.written.format(path=shown(str(path))))
    return INTACT


def journal_lines(verdict: JournalVerdict, lang: str) -> Iterator[str]:
    """What a journal proves, line by line."""
    words, file = SIGNING_WORDS[lang], verdict.file
    yield f"  {words.journal_of.format(label=shown(file.label))}"
    chains = len(file.sheets) + len(file.days) + bool(file.reception)
    yield "  " + words.entries.format(chains=chains, entries=verdict.entries, seals=len(file.seals))
    for signer in verdict.signers:
        yield "  " + words.seal_of.format(name=shown(signer.name), fingerprint=signer.fingerprint)
    if verdict.unsigned:
        yield f"  {words.unsigned.format(count=verdict.unsigned)}"
    for fault in verdict.faults:
        yield f"  {words.journal_fault.format(chain=shown(fault.chain), seq=fault.seq)}"


def journal_told(verdict: JournalVerdict | None) -> dict[str, object]:
    """The same as plain data; nothing where it is no journal."""
    if verdict is None:
        return {}
    return {
        "session": verdict.file.session,
        "entries": verdict.entries,
        "unsigned": verdict.unsigned,
        "seals": len(verdict.file.seals),
        "signers": [{"name": one.name, "fingerprint": one.fingerprint} for one in verdict.signers],
        "breaks": [
            {"kind": one.kind, "chain": one.chain, "entry": one.seq} for one in verdict.faults
        ],
    }
