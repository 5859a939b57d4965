"""The command line: grids, verification, the played demonstration; else the screens."""

import argparse
import contextlib
import datetime as dt
import itertools
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from jury_desk import __version__
from jury_desk.domain.grid import Activity, Assessment, Bloc, Competency, Criterion, Grid
from jury_desk.domain.ports import GridLibrary
from jury_desk.domain.sealing import assessment_title
from jury_desk.errors import JuryDeskError, UnreadableFileError
from jury_desk.services.play_demo import must_be_untouched, not_untouched, play_demo
from jury_desk.services.program import Door
from jury_desk.services.verify_files import FileVerdict, FileVerification
from jury_desk.words import of as words_of
from jury_desk.words.command_line import BY_LANGUAGE, CommandLineWords

INTACT, ALTERED, FAILED = 0, 1, 2
"""Exit codes: intact or done; altered or unsigned; not readable, or not possible."""

_UNSEEN = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What JSON may hold as it is, and what could command a terminal or turn its reading order."""


class Tools(Protocol):
    """What the commands work with; `bootstrap` wires it."""

    def library(self) -> GridLibrary:
        """The grids."""
        ...

    def verification(self) -> FileVerification:
        """The verification of files."""
        ...

    def demo_door(self) -> Door:
        """A data directory for the demonstration."""
        ...


def language(environment: Mapping[str, str]) -> str:
    """The language of messages: "en" where the system speaks English, else "fr", the trade's."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "")
        if value:
            return "en" if value.lower().startswith("en") else "fr"
    return "fr"


def parser(words: CommandLineWords) -> argparse.ArgumentParser:
    """The commands and their options."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--data-dir", type=Path, default=argparse.SUPPRESS, metavar="DIR", help=words.help_data_dir
    )
    shared.add_argument(
        "--lang", choices=("fr", "en"), default=argparse.SUPPRESS, help=words.help_language
    )
    top = argparse.ArgumentParser(prog="jury-desk", description=words.about, parents=[shared])
    top.add_argument("--version", action="version", version=f"Jury Desk {__version__}")
    commands = top.add_subparsers(dest="command")

    grid = commands.add_parser("grid", help=words.help_grid, parents=[shared])
    grids = grid.add_subparsers(dest="grid_command", required=True)
    listed = grids.add_parser("list", help=words.help_grid_list, parents=[shared])
    listed.add_argument("--json", action="store_true", help=words.help_json)
    shown = grids.add_parser("show", help=words.help_grid_show, parents=[shared])
    shown.add_argument("id")
    shown.add_argument("--json", action="store_true", help=words.help_json)

    verify = commands.add_parser("verify", help=words.help_verify, parents=[shared])
    verify.add_argument("files", nargs="+", type=Path, metavar="FILE")
    verify.add_argument("--json", action="store_true", help="JSON")
    verify.add_argument("--signer", type=_fingerprint, metavar="SHA256", help=words.help_signer)

    demo = commands.add_parser("demo", help=words.help_demo, parents=[shared])
    demo.add_argument("--played", type=Path, required=True, metavar="DIR", help=words.help_played)
    return top


def _fingerprint(text: str) -> str:
    """A certificate's fingerprint however it was typed. ArgumentTypeError for any other text: an
    empty one, as a script's unset variable gives, must never mean "whoever signed".
    """
    typed = "".join(text.split()).replace(":", "").lower()
    if not re.fullmatch("[0-9a-f]{64}", typed):
        raise argparse.ArgumentTypeError("SHA-256 = 64 × 0-9, a-f")
    return typed


def run(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Run the command of `args`; its exit code. Expected failures are told on standard error."""
    words = BY_LANGUAGE[lang]
    try:
        if args.command == "verify":
            return _verify(args, tools.verification(), words, lang)
        if args.command == "demo":
            return _demo(args.played, tools, lang, kept=hasattr(args, "data_dir"))
        if args.grid_command == "list":
            return _list(tools.library(), words, as_json=args.json)
        return _show(tools.library().grid(args.id), words, as_json=args.json)
    except JuryDeskError as error:
        print(sentence(error, lang), file=sys.stderr)
        return FAILED


def sentence(error: JuryDeskError, lang: str) -> str:
    """What happened and what to do, in one line of the language."""
    return words_of(lang).failure(error.code).told(error.details)


def _list(library: GridLibrary, words: CommandLineWords, *, as_json: bool) -> int:
    grids = library.grids()
    if as_json:
        _print_json([_summary(grid) for grid in grids])
        return INTACT
    for grid in grids:
        counts = _summary(grid)
        print(words.grid_line.format(**counts))
    return INTACT


def _summary(grid: Grid) -> dict[str, object]:
    return {
        "id": grid.id,
        "revision": grid.revision,
        "label": grid.certification.label,
        "title": grid.certification.title,
        "blocs": len(grid.blocs),
        "competencies": sum(len(bloc.competencies) for bloc in grid.blocs),
        "criteria": sum(len(bloc.criteria) for bloc in grid.blocs),
        "digest": grid.digest,
    }


def _show(grid: Grid, words: CommandLineWords, *, as_json: bool) -> int:
    if as_json:
        _print_json(grid.plain())
        return INTACT
    print(grid.certification.label)
    print(grid.certification.title or words.untitled)
    for bloc in grid.blocs:
        print()
        print(words.bloc_line.format(code=bloc.code or "", title=bloc.title).strip())
        for line in _bloc_lines(bloc, words):
            print(line)
    for title, lines in (
        (words.awards, [award.title for award in grid.awards]),
        (words.notes, grid.certification.notes),
    ):
        if lines:
            print(f"\n{title}")
            for line in lines:
                print(f"  {line}")
    return INTACT


def _bloc_lines(bloc: Bloc, words: CommandLineWords) -> Iterator[str]:
    yield from (f"  {words.doubt.format(doubt=doubt)}" for doubt in bloc.doubts)
    for title, lines in (
        (words.activities, [*_each(_activity_lines(a, words) for a in bloc.activities)]),
        (words.competencies, [*_each(_competency_lines(c, words) for c in bloc.competencies)]),
        (words.assessments, [*_each(_assessment_lines(a, words) for a in bloc.assessments)]),
        (words.criteria, [*_criteria_lines(bloc.criteria, words)]),
    ):
        if lines:
            yield f"  {title}"
            yield from (f"    {line}" for line in lines)


def _each(groups: Iterable[Iterator[str]]) -> Iterator[str]:
    return itertools.chain.from_iterable(groups)


def _activity_lines(activity: Activity, words: CommandLineWords) -> Iterator[str]:
    yield f"{activity.code or ''} {activity.title}".strip()
    yield from _below(activity.tasks, activity.doubts, words)


def _competency_lines(competency: Competency, words: CommandLineWords) -> Iterator[str]:
    yield f"{competency.code or ''} {competency.text}".strip()
    yield from _below(competency.items, competency.doubts, words)


def _assessment_lines(assessment: Assessment, words: CommandLineWords) -> Iterator[str]:
    yield assessment.title
    parts = [f"{part.label}: {part.weight}" for part in assessment.parts]
    phases = [
        f"{phase.label or words.phases[phase.kind]}"
        + (f" ({phase.minutes} min)" if phase.minutes is not None else "")
        for phase in assessment.phases
    ]
    yield from _below([*assessment.text.splitlines(), *parts, *phases], assessment.doubts, words)


def _criteria_lines(criteria: Sequence[Criterion], words: CommandLineWords) -> Iterator[str]:
    heading: str | None = None
    for criterion in criteria:
        if criterion.heading != heading:
            heading = criterion.heading
            if heading:
                yield f"[{heading}]"
        yield f"{criterion.code or ''} {criterion.text}".strip()
        yield from _below(criterion.items, criterion.doubts, words)


def _below(items: Sequence[str], doubts: Sequence[str], words: CommandLineWords) -> Iterator[str]:
    yield from (f"  {words.items_of} {item}" for item in items)
    yield from (f"  {words.doubt.format(doubt=doubt)}" for doubt in doubts)


def _verify(
    args: argparse.Namespace, verification: FileVerification, words: CommandLineWords, lang: str
) -> int:
    worst = INTACT
    told: list[dict[str, object]] = []
    for file in args.files:
        try:
            verdict = verification.verify(file)
        except UnreadableFileError as error:
            worst = FAILED
            told.append({"file": str(file), "verdict": "unreadable", "why": error.what})
            if not args.json:
                print(words.unreadable.format(file=_shown(str(file))))
                print(f"  {sentence(error, lang)}")
            continue
        faults = _faults(verdict, args.signer)
        worst = max(worst, ALTERED if faults else INTACT)
        told.append(_told(file, verdict, faults))
        if not args.json:
            for line in _verdict_lines(file, verdict, faults, lang):
                print(line)
    if args.json:
        _print_json(told)
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


def _verdict_lines(
    file: Path, verdict: FileVerdict, faults: tuple[str, ...], lang: str
) -> Iterator[str]:
    words, catalogue = BY_LANGUAGE[lang], words_of(lang)
    head = words.altered if faults else words.intact
    if "unsigned" in faults:
        head = words.unsigned
    yield head.format(file=_shown(str(file)))
    yield from (f"  - {words.faults.get(fault, fault)}" for fault in faults)
    for place in verdict.changed:
        yield f"  {words.changed.format(place=_shown(catalogue.record_part(place)))}"
    if verdict.signer is not None:
        yield f"  {words.signed_by.format(name=_shown(verdict.signer.name))}"
        yield f"  {words.fingerprint.format(fingerprint=verdict.signer.fingerprint)}"
    if verdict.signed_at is not None:
        yield f"  {words.signed_at.format(moment=_moment(verdict.signed_at, lang))}"
    record = verdict.record
    if record is not None and "seal-broken" not in faults:
        about = record.context
        yield "  " + words.about_sheet.format(
            certification=_shown(about.certification),
            assessment=_shown(assessment_title(record)),
            subject=_shown(about.subject.name),
        )
        yield f"  {words.version.format(version=about.version)}"
        if about.parent is not None:
            yield f"  {words.corrects.format(parent=about.parent)}"
            reasons = (given.text for given in record.texts if given.criterion is None)
            yield from (f"  {words.reason.format(reason=_shown(text))}" for text in reasons)
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


def _shown(text: str) -> str:
    """A text of an untrusted file without what could command a terminal."""
    return "".join(char if char.isprintable() else "·" for char in text)


def _demo(folder: Path, tools: Tools, lang: str, *, kept: bool) -> int:
    import secrets

    words = BY_LANGUAGE[lang]
    pin = secrets.token_hex(8)
    door = tools.demo_door()
    if door.needs_pin():
        raise not_untouched()
    program = door.open(None)

    def tell(label: str, done: int, total: int) -> None:
        print(words.playing.format(label=label, done=done, total=total), file=sys.stderr)

    try:
        must_be_untouched(program.day, program.signing)
        if kept:  # the PIN that opens them from now on, before it is needed
            print(words.demo_pin.format(pin=pin), file=sys.stderr)
        made = play_demo(program.day, program.signing, pin, folder, tell)
    finally:
        program.close()
    verification = tools.verification()
    for sheet in made:
        for file in (sheet.pdf, sheet.workbook, sheet.record):
            verdict = verification.verify(file)
            if not verdict.intact:
                for line in _verdict_lines(file, verdict, verdict.faults, lang):
                    print(line, file=sys.stderr)
                return ALTERED
    print(words.played.format(count=len(made), folder=folder))
    return INTACT


def _print_json(value: object) -> None:
    told = json.dumps(value, ensure_ascii=False, indent=1)
    print(_UNSEEN.sub(lambda found: json.dumps(found.group())[1:-1], told))
