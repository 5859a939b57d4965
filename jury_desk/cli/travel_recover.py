"""`jury-desk recover`: sheets out of scans of their prints."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from jury_desk.cli.output import ALTERED, INTACT, print_json, shown
from jury_desk.errors import TravelError
from jury_desk.words import of
from jury_desk.words.paper_commands import PAPER_WORDS
from jury_desk.words.travel import told

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from jury_desk.cli.tools import Tools
    from jury_desk.services.paper_sheet import PageRefusal, PaperReading, PaperSheet, PaperText
    from jury_desk.services.recover import PaperRecovery

FORMAT = "jury-desk/recovered/1"

_LARGEST_TEXTS = 4 * 1024 * 1024
_TITLE = re.compile(r"=== ([0-9a-f]{16}) (\S{1,80})(?: · .*)? ===")
_REASON = "-"
"""Stands for no criterion: the text is the reason of a correction."""

Typed = dict[str, dict[str | None, str]]
"""Texts by the first 16 digits of their sheet's digest, then by criterion."""


def add_recover(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    shared: argparse.ArgumentParser,
    lang: str,
) -> None:
    """Add the command and its options."""
    from pathlib import Path

    words = PAPER_WORDS[lang]
    made = commands.add_parser(
        "recover", help=words.help_recover, description=words.help_recover,
        epilog=words.exit_codes, parents=[shared],
    )  # fmt: skip
    made.add_argument("scans", nargs="+", type=Path, metavar="SCAN", help=words.help_scan)
    made.add_argument("--texts", type=Path, metavar="FILE", help=words.help_texts)
    made.add_argument("--texts-out", type=Path, metavar="FILE", help=words.help_texts_out)
    made.add_argument("--keep", action="store_true", help=words.help_keep)
    made.add_argument("--json", action="store_true", help="JSON")


def recover(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Tell what the scans prove: 0 where all holds, else 1. Raises TravelError, ExportError,
    StorageError, PinError.
    """
    words, service = PAPER_WORDS[lang], tools.recovery(keeping=args.keep)
    typed = _typed(args.texts) if args.texts else {}
    reading = service.read([str(path) for path in args.scans])
    sheets = [_with_texts(service, sheet, typed) for sheet in reading.sheets]
    strange = typed.keys() - {sheet.digest[:16] for sheet in sheets}
    if strange:
        raise TravelError(
            "The file of the texts names another sheet.", "Nothing was kept.",
            reason="paper-texts-sheet", sheet=min(strange),
        )  # fmt: skip
    kept = _keep(service, sheets) if args.keep else {}
    if args.texts_out:
        content = "".join(_blank(sheets, lang)).encode()
        files = tools.files()
        files.must_be_free(args.texts_out, (), force=False)
        files.replace([(args.texts_out, content)])
    if args.json:
        print_json(_plain(reading, sheets, kept))
    else:
        for line in _lines(reading, sheets, kept, lang):
            print(line)
        if args.texts_out:
            print(words.written.format(path=shown(str(args.texts_out))))
        if args.keep:
            count = sum(not isinstance(one, TravelError) for one in kept.values())
            print(words.kept.format(count=count))
    return _code(reading, sheets, kept, typed)


def _code(
    reading: PaperReading,
    sheets: Sequence[PaperSheet],
    kept: Mapping[str, int | TravelError],
    typed: Typed,
) -> int:
    faulty = not sheets or any(not sheet.holds for sheet in sheets)
    refused = any(isinstance(one, TravelError) for one in kept.values())
    unlike = any(sheet.digest[:16] in typed and not sheet.has_all_texts for sheet in sheets)
    return ALTERED if reading.refusals or faulty or refused or unlike else INTACT


def _keep(service: PaperRecovery, sheets: Sequence[PaperSheet]) -> dict[str, int | TravelError]:
    """What became of each sheet, by its digest: how many were new, or why it was not kept."""
    kept: dict[str, int | TravelError] = {}
    for sheet in sheets:
        try:
            kept[sheet.digest] = service.keep(sheet.code.header.session, [sheet])
        except TravelError as failure:
            kept[sheet.digest] = failure
    return kept


# -- the file of the texts --------------------------------------------------------------------


def _typed(path: Path) -> Typed:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_TEXTS + 1)
        if len(content) > _LARGEST_TEXTS:
            raise ValueError("too large")
        text = content.decode("utf-8-sig")
    except (OSError, ValueError):
        raise TravelError(
            "The file of the texts cannot be read.", "Nothing was kept.", reason="paper-texts-file"
        ) from None
    found: Typed = {}
    body: list[str] | None = None
    for line in text.splitlines():
        title = _TITLE.fullmatch(line.strip())
        if title is not None:
            body = []
            criterion = None if title[2] == _REASON else title[2]
            found.setdefault(title[1], {})[criterion] = ""
            place = found[title[1]], criterion
        elif body is not None:
            body.append(line)
            place[0][place[1]] = "\n".join(body).strip()
    return found


def _with_texts(service: PaperRecovery, sheet: PaperSheet, typed: Typed) -> PaperSheet:
    texts = typed.get(sheet.digest[:16])
    return sheet if texts is None or not sheet.holds else service.with_texts(sheet, texts)


def _blank(sheets: Sequence[PaperSheet], lang: str) -> Iterator[str]:
    yield f"{PAPER_WORDS[lang].intro}\n\n"
    for sheet in sheets:
        for text in sheet.to_type:
            name = _name(text.code, text.number, lang)
            yield f"=== {sheet.digest[:16]} {text.criterion or _REASON} · {name} ===\n"
            yield f"{text.typed}\n\n" if text.typed else "\n\n"


# -- what is told -----------------------------------------------------------------------------


def _lines(
    reading: PaperReading,
    sheets: Sequence[PaperSheet],
    kept: Mapping[str, int | TravelError],
    lang: str,
) -> Iterator[str]:
    words = PAPER_WORDS[lang]
    for sheet in sheets:
        yield from _sheet_lines(sheet, lang)
        failure = kept.get(sheet.digest)
        if isinstance(failure, TravelError):
            reason = told(failure.details["reason"], failure.details, lang)
            yield words.not_kept.format(reason=reason)
    if not sheets:
        yield words.none
    for refusal in reading.refusals:
        print(_refusal(refusal, lang), file=sys.stderr)


def _refusal(refusal: PageRefusal, lang: str) -> str:
    words = PAPER_WORDS[lang]
    reason = told(f"page-{refusal.code}", refusal.details, lang)
    form = words.refused
    if refusal.file:
        form = words.page_refused if refusal.page else words.file_refused
    return form.format(file=shown(refusal.file), page=refusal.page, reason=reason)


def _sheet_lines(sheet: PaperSheet, lang: str) -> Iterator[str]:
    words, header = PAPER_WORDS[lang], sheet.code.header
    version = words.version.format(version=header.version) if header.version > 1 else ""
    yield words.sheet.format(sheet=shown(header.sheet)) + version
    yield words.names.format(
        juror=shown(sheet.juror_name or header.juror),
        candidate=shown(sheet.subject_name or header.subject),
        session=shown(sheet.session_label or header.session),
    )
    places = ", ".join(f"{shown(one.file)} ({one.page})" for one in sheet.places)
    yield words.where.format(places=places)
    said = [told(f"fault-{fault}", {}, lang) for fault in sheet.faults]
    yield words.seal.format(
        digest=sheet.digest, said=", ".join(said or [told("paper-holds", {}, lang)])
    )
    if sheet.signer is not None:
        moment = of(lang).moment(header.signed_at)
        yield words.signer.format(moment=moment, fingerprint=sheet.signer.fingerprint)
        yield words.key.format(said=told(f"key-{sheet.key}", {}, lang))
    for level in sheet.levels:
        label = shown(level.level.label) if level.level else words.no_level
        yield words.level.format(name=_name(level.code, level.number, lang), level=label)
    if not sheet.holds:
        return
    yield words.texts.format(said=told(*_texts(sheet), lang))
    if sheet.has_all_texts:
        return
    for text in sheet.to_type:
        name = _name(text.code, text.number, lang)
        yield words.text.format(name=name, said=told(f"text-{text.match}", {}, lang))


def _texts(sheet: PaperSheet) -> tuple[str, dict[str, str]]:
    if not sheet.to_type:
        return "texts-none", {}
    if sheet.has_all_texts:
        return "texts-whole", {}
    if not sheet.left_to_type:
        return "texts-unlike", {}
    return "texts-left", {"count": str(sheet.left_to_type)}


def _name(code: str | None, number: int, lang: str) -> str:
    if code:
        return shown(code)
    return (
        told("text-number", {"number": str(number)}, lang)
        if number
        else told("text-reason", {}, lang)
    )


def _plain(
    reading: PaperReading,
    sheets: Sequence[PaperSheet],
    kept: Mapping[str, int | TravelError],
) -> dict[str, object]:
    return {
        "format": FORMAT,
        "pages": reading.pages,
        "sheets": [_plain_sheet(sheet, kept.get(sheet.digest)) for sheet in sheets],
        "refusals": [
            {"file": one.file, "page": one.page, "reason": one.code} for one in reading.refusals
        ],
    }


def _plain_sheet(sheet: PaperSheet, kept: int | TravelError | None) -> dict[str, object]:
    header = sheet.code.header
    return {
        "header": sheet.digest,
        "sheet": header.sheet,
        "version": header.version,
        "parent": header.parent,
        "session": header.session,
        "passage": header.passage,
        "subject": header.subject,
        "juror": header.juror,
        "assessment": sheet.code.assessment,
        "signed_at": header.signed_at.isoformat(),
        "signer": sheet.signer.fingerprint if sheet.signer else None,
        "key": sheet.key,
        "faults": list(sheet.faults),
        "grid": header.grid_digest,
        "levels": [
            {"criterion": one.criterion, "level": one.level.id if one.level else None}
            for one in sheet.levels
        ],
        "texts": [_plain_text(sheet, one) for one in sheet.to_type],
        "texts_verified": sheet.has_all_texts,
        "kept": None if kept is None else not isinstance(kept, TravelError),
        "pages": [{"file": one.file, "page": one.page} for one in sheet.places],
    }


def _plain_text(sheet: PaperSheet, text: PaperText) -> dict[str, object]:
    found = {one.criterion: one.text for one in sheet.texts or ()}
    return {
        "criterion": text.criterion,
        "match": text.match,
        "text": found.get(text.criterion),
    }
