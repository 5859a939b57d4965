"""`jury-desk session export`: what a session prints, written and read back."""

import argparse
import sys
from collections.abc import Sequence

from jury_desk.cli.output import ALTERED, FAILED, INTACT, print_json, shown
from jury_desk.cli.tools import Tools
from jury_desk.domain.preparation.papers import FORMATS
from jury_desk.domain.preparation.ports import PaperFormat, PaperKind
from jury_desk.services.session_papers import PapersWritten, PaperWish
from jury_desk.words.session_export import EXPORT_WORDS

FORMAT = "jury-desk/session-export/1"


def export(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Write the papers of every kind asked for into a folder; 1 where a kind held nothing, 2 for a
    format that a kind does not come in (then nothing is written). Raises ExportError, StorageError,
    UnknownSessionError.
    """
    kinds = list(dict.fromkeys(args.kind))
    wishes = _wishes(kinds, args.format, args.single, lang)
    if wishes is None:
        return FAILED
    preparation = tools.secretariat().open(args.session)
    papers, state, grid = tools.papers(), preparation.state, preparation.grid
    written = [papers.export(state, grid, wish, str(args.out), lang) for wish in wishes]
    if args.json:
        told = [_plain(wish, done) for wish, done in zip(wishes, written, strict=True)]
        print_json({"format": FORMAT, "session": state.id, "papers": told})
    else:
        for wish, done in zip(wishes, written, strict=True):
            _tell(wish, done, lang)
    return INTACT if all(done.names for done in written) else ALTERED


def _wishes(
    kinds: Sequence[PaperKind], format_: PaperFormat, single: bool, lang: str
) -> list[PaperWish] | None:
    """The wishes; None, said on the error stream, where a kind does not come in that format. A
    calendar comes as one only: the format that is the default means none.
    """
    found = []
    for kind in kinds:
        wanted: PaperFormat = "ics" if kind == "calendar" and format_ == "pdf" else format_
        if wanted not in FORMATS[kind]:
            words = EXPORT_WORDS[lang]
            formats = ", ".join(FORMATS[kind])
            print(
                words.other_format.format(kind=kind, format=format_, formats=formats),
                file=sys.stderr,
            )
            return None
        found.append(PaperWish(kind, wanted, single))
    return found


def _tell(wish: PaperWish, done: PapersWritten, lang: str) -> None:
    words = EXPORT_WORDS[lang]
    text = words.written if done.names else words.nothing
    print(shown(text.format(kind=wish.kind, files=len(done.names), folder=done.folder)))


def _plain(wish: PaperWish, done: PapersWritten) -> dict[str, object]:
    return {
        "kind": wish.kind,
        "format": wish.format,
        "folder": done.folder,
        "files": list(done.names),
        "read_back": done.items,
    }
