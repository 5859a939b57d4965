"""What travels, in memory: what came in is kept as it came, and every answer is made of the set."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TypeVar

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.canonical import canonical_bytes, digest
from jury_desk.domain.grid import Grid
from jury_desk.domain.ports import DayRecording
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.travel.acts import ReceptionEntry
from jury_desk.domain.travel.keys import Enrolled, SessionKeys
from jury_desk.domain.travel.ports import (
    Activation,
    Facts,
    LastHeard,
    SessionSecret,
    SheetFact,
    TakenFile,
    TakenReturn,
    TakenSheet,
)
from jury_desk.domain.travel.sheets_return import DayJournal, ReturnedSheet, SheetJournal
from jury_desk.storage.travel_rows import Heard
from tests.contracts.memory_store import MemoryStore

_Journal = TypeVar("_Journal", SheetJournal, DayJournal)


class MemoryTravelStore:
    """A `TravelStore` that forgets when the process ends, beside a `MemoryStore`."""

    def __init__(self, store: MemoryStore, prepared: Sequence[str] = ()) -> None:
        """`prepared` are the sessions that are prepared here."""
        self._store = store
        self._prepared = prepared
        self._enrolled: dict[str, Enrolled] = {}
        self._secrets: dict[str, SessionSecret] = {}
        self._activations: list[Activation] = []
        self._entries: list[ReceptionEntry] = []
        self._came: list[tuple[TakenReturn, dt.datetime]] = []

    def enrolled(self, session: str) -> Enrolled | None:
        return self._enrolled.get(session) or self._store.brought.get(session)

    def put_enrolled(self, enrolled: Enrolled) -> None:
        if all(plan.id != enrolled.keys.session for plan in self._store.sessions()):
            raise ValueError("no such session")
        self._enrolled[enrolled.keys.session] = enrolled

    def take_dossier(
        self, plan: SessionPlan, grid: Grid, enrolled: Enrolled, told: DayRecording | None
    ) -> None:
        if (enrolled.keys.session, enrolled.juror) != (plan.id, plan.juror):
            raise ValueError("not together")
        if told is not None and (told.entry.session, told.entry.juror) != (plan.id, plan.juror):
            raise ValueError("not together")
        self._store.change_session(plan, grid, told)
        self.put_enrolled(enrolled)

    def session_secret(self, session: str) -> SessionSecret | None:
        return self._secrets.get(session)

    def sessions_with_keys(self) -> tuple[SessionKeys, ...]:
        return tuple(self._secrets[name].keys for name in sorted(self._secrets))

    def add_session_secret(self, secret: SessionSecret) -> None:
        self._must_be_prepared(secret.keys.session)
        if secret.keys.session in self._secrets:
            raise ValueError("it has keys")
        self._secrets[secret.keys.session] = secret

    def activations(self, session: str) -> tuple[Activation, ...]:
        return tuple(one for one in self._activations if one.session == session)

    def add_activation(self, activation: Activation) -> None:
        self._must_be_prepared(activation.session)
        if any(one.id == activation.id for one in self._activations):
            raise ValueError("the id is taken")
        self._activations.append(activation)

    def reception(self, session: str) -> tuple[ReceptionEntry, ...]:
        return tuple(entry for entry in self._entries if entry.session == session)

    def decide(self, entries: Sequence[ReceptionEntry]) -> None:
        kept = list(self._entries)
        for entry in entries:
            self._must_be_prepared(entry.session)
            before = [one for one in kept if one.session == entry.session]
            previous = before[-1].digest if before else GENESIS
            if (entry.seq, entry.previous) != (len(before) + 1, previous):
                raise ValueError("it does not follow")
            kept.append(entry)
        self._entries = kept

    def take_in(self, returns: Sequence[TakenReturn], at: dt.datetime) -> Mapping[str, int]:
        new: dict[str, int] = {}
        came = list(self._came)
        for one in returns:
            _must_belong_together(one)
            self._must_be_prepared(one.session)
            there = [taken for other, _ in came for taken in other.sheets]
            fresh = {
                taken.sheet.digest
                for taken in one.sheets
                if not any(
                    known.sheet.digest == taken.sheet.digest
                    and known.from_paper <= taken.from_paper
                    for known in there
                )
            }
            new[one.file] = new.get(one.file, 0) + len(fresh)
            came.append((one, at))
        self._came = came
        return new

    def facts(self, session: str) -> Facts:
        came = [(one, at) for one, at in self._came if one.session == session]
        manifests = [one.manifest for one, _ in came if one.manifest is not None]
        bound = {made.digest: made for said in manifests for made in said.enrolments}
        heard: dict[tuple[str, str], LastHeard] = {}
        for said in manifests:
            found = LastHeard(said.juror, said.device, said.made_at, said.progress, said.received)
            heard.setdefault((said.juror, said.device), found)
            if _when(found) > _when(heard[said.juror, said.device]):
                heard[said.juror, said.device] = found
        return Facts(
            sheets=self._sheet_facts(session),
            enrolments=tuple(bound[name] for name in sorted(bound)),
            heard=tuple(heard[name] for name in sorted(heard)),
            files=_files(came),
        )

    def _sheet_facts(self, session: str) -> tuple[SheetFact, ...]:
        first: dict[tuple[str, str], tuple[TakenSheet, dt.datetime]] = {}
        for taken, at in self._sheets(session):
            if taken.from_paper == self._best(taken.sheet.digest)[0].from_paper:
                first.setdefault((taken.sheet.digest, taken.signer), (taken, at))
        found = [
            SheetFact(
                header=header,
                sheet=taken.sheet.header.sheet,
                version=taken.sheet.header.version,
                parent=taken.sheet.header.parent,
                passage=taken.sheet.header.passage,
                juror=taken.sheet.header.juror,
                subject=taken.sheet.header.subject,
                signer=signer,
                signed_at=taken.sheet.header.signed_at,
                taken_at=at,
                from_paper=taken.from_paper,
            )
            for (header, signer), (taken, at) in first.items()
        ]
        return tuple(sorted(found, key=_place))

    def _sheets(self, session: str) -> list[tuple[TakenSheet, dt.datetime]]:
        """Every version of a session, the best of each header first."""
        found = [
            (taken, at) for one, at in self._came for taken in one.sheets if one.session == session
        ]
        return sorted(found, key=lambda pair: _worth(pair[0]))

    def _best(self, header: str) -> list[TakenSheet]:
        came = [taken for one, _ in self._came for taken in one.sheets]
        return sorted((one for one in came if one.sheet.digest == header), key=_worth)

    def kept_headers(self, session: str) -> frozenset[str]:
        came = self._sheets(session)
        return frozenset(taken.sheet.digest for taken, _ in came if not taken.from_paper)

    def returned_sheet(self, header: str, signer: str | None = None) -> ReturnedSheet:
        best = [one for one in self._best(header) if signer in (None, one.signer)]
        if not best:
            raise KeyError(header)
        return best[0].sheet

    def journals(self, sheet: str) -> tuple[SheetJournal, ...]:
        came = [one for taken, _ in self._came for one in taken.journals if one.sheet == sheet]
        largest = [one for one in came if not any(_is_more(other, one) for other in came)]
        found = {(one.device, one.entries[-1].digest): one for one in largest}
        return tuple(found[name] for name in sorted(found))

    def days(self, session: str) -> tuple[DayJournal, ...]:
        came = [one for taken, _ in self._came for one in taken.days if one.session == session]
        largest = [one for one in came if not any(_is_more(other, one) for other in came)]
        found = {(one.juror, one.device, digest(one)): one for one in largest}
        return tuple(found[name] for name in sorted(found))

    def _must_be_prepared(self, session: str) -> None:
        if session not in self._prepared:
            raise ValueError("no such session is prepared")


def _place(fact: SheetFact) -> tuple[str, int, str, str]:
    return fact.sheet, fact.version, fact.header, fact.signer


def _must_belong_together(one: TakenReturn) -> None:
    whose = {(taken.sheet.header.session, taken.sheet.header.juror) for taken in one.sheets}
    whose |= {(day.session, day.juror) for day in one.days}
    if one.manifest is not None:
        whose.add((one.manifest.session, one.manifest.juror))
    if whose - {(one.session, one.juror)}:
        raise ValueError("not together")


def _worth(taken: TakenSheet) -> tuple[bool, int, str]:
    return taken.from_paper, -len(canonical_bytes(taken.sheet)), digest(taken.sheet)


def _when(heard: LastHeard) -> tuple[dt.datetime, str]:
    said = Heard(made_at=heard.made_at, progress=heard.progress, received=heard.received)
    return heard.made_at, digest(said)


def _files(came: Sequence[tuple[TakenReturn, dt.datetime]]) -> tuple[TakenFile, ...]:
    found: dict[tuple[str, str], TakenFile] = {}
    for one, at in came:
        device = one.manifest.device if one.manifest else ""
        made = TakenFile(one.file, one.juror, device, at, len(one.sheets), one.refused)
        before = found.get((one.file, one.juror), made)
        found[one.file, one.juror] = TakenFile(
            one.file,
            one.juror,
            before.device,
            before.taken_at,
            max(before.sheets, made.sheets),
            min(before.refused, made.refused),
        )
    by_name = sorted(found.values(), key=lambda one: (one.file, one.juror))
    return tuple(sorted(by_name, key=lambda one: one.taken_at, reverse=True))


def _is_more(larger: _Journal, smaller: _Journal) -> bool:
    """Whether all of the smaller one stands in the larger one, and more."""
    if larger == smaller or larger.device != smaller.device:
        return False
    if isinstance(smaller, SheetJournal):
        return larger.entries[: len(smaller.entries)] == smaller.entries
    return (
        larger.juror == smaller.juror
        and larger.links[: len(smaller.links)] == smaller.links
        and all(
            isinstance(entry, str) or entry == other
            for entry, other in zip(smaller.entries, larger.entries, strict=False)
        )
        and smaller.texts.keys() <= larger.texts.keys()
    )
