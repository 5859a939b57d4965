"""`jury-desk session new`, `session list` and `session check`."""

import argparse
from collections.abc import Iterable

from jury_desk.cli.output import ALTERED, INTACT, print_json, shown
from jury_desk.cli.tools import Tools
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.ports import PreparationSummary
from jury_desk.errors import UnknownGridError
from jury_desk.services.secretariat import Secretariat
from jury_desk.words import preparation as words_of_findings
from jury_desk.words.session_commands import SESSION_WORDS

_HINDERING = (Grave.REFUSED, Grave.LACK)


def new(args: argparse.Namespace, tools: Tools, lang: str) -> int:  # noqa: ARG001  an id only
    """Begin a session and print its id."""
    secretariat = tools.secretariat()
    digest = _revision(secretariat, args.grid)
    session = secretariat.new(digest, args.label, args.kind, sorted(set(args.day)))
    if args.json:
        print_json({"session": session, "grid_digest": digest})
    else:
        print(session)
    return INTACT


def listed(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """List the sessions being prepared here; practice sessions too, named as such."""
    sessions = tools.secretariat().sessions()
    if args.json:
        print_json([_summary(one) for one in sessions])
        return INTACT
    words = SESSION_WORDS[lang]
    for one in sessions:
        line = words.line.format(
            id=one.id,
            first=one.first_day.isoformat(),
            state=words.practice if one.practice else words.states[one.state],
            label=one.label,
            certification=one.certification,
            candidates=one.candidates,
        )
        print(shown(line))
    return INTACT


def check(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Print what every check finds; 1 where something hinders the session's next state."""
    preparation = tools.secretariat().open(args.session)
    found = preparation.findings()
    hindering = sum(one.grave in _HINDERING for one in found)
    if args.json:
        print_json(
            {
                "format": "jury-desk/session-check/1",
                "session": preparation.state.id,
                "state": preparation.state.card.state,
                "missing": hindering,
                "findings": [_plain(one) for one in found],
            }
        )
    else:
        _print_findings(found, lang, hindering)
    return ALTERED if hindering else INTACT


def _print_findings(found: Iterable[Finding], lang: str, hindering: int) -> None:
    words = SESSION_WORDS[lang]
    for one in found:
        told = words_of_findings.finding(one, lang)
        grave, step = words.graves[one.grave], words.steps[one.step]
        print(shown(f"{grave} · {step} · {told}"))
    print(words.missing.format(count=hindering) if hindering else words.nothing_missing)


def _plain(one: Finding) -> dict[str, object]:
    return {
        "code": one.code,
        "grave": one.grave.value,
        "step": one.step.value,
        "kind": str(one.kind),
        "id": one.id,
        "other": one.other,
        "values": dict(one.values),
        "fr": words_of_findings.finding(one, "fr"),
        "en": words_of_findings.finding(one, "en"),
    }


def _summary(one: PreparationSummary) -> dict[str, object]:
    return {
        "id": one.id,
        "label": one.label,
        "kind": one.kind,
        "state": one.state,
        "practice": one.practice,
        "first_day": one.first_day.isoformat(),
        "last_day": one.last_day.isoformat(),
        "grid": one.grid,
        "grid_digest": one.grid_digest,
        "candidates": one.candidates,
        "changed_at": one.changed_at.isoformat(),
    }


def _revision(secretariat: Secretariat, name: str) -> str:
    """The digest of `id`, its last revision added, or of `id@revision`."""
    wanted, _, revision = name.partition("@")
    found = [
        one
        for one in secretariat.certifications()
        if one.grid == wanted and revision in ("", one.revision)
    ]
    if not found:
        raise UnknownGridError(
            f"No grid {name!r} is in the library.",
            "`jury-desk grid list` shows those that are there.",
            name=name,
        )
    return found[-1].digest
