"""The one door to a session's papers: kinds and formats to files, each read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.preparation.papers import FORMATS, ONE_EACH

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence

    from jury_desk.documents.session_papers.agenda import Agenda
    from jury_desk.documents.session_papers.lists import Lists
    from jury_desk.documents.session_papers.paper import Folds, Paper
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import Clock
    from jury_desk.domain.preparation.people import Candidate, Juror
    from jury_desk.domain.preparation.ports import PaperFile, PaperFormat, PaperKind
    from jury_desk.domain.preparation.preparation import Preparation

Bundle = tuple[str, "Callable[[], Sequence[Paper]]"]
"""What names a file beside its kind, and what draws its papers when its turn comes."""


class SessionPaperMaker:
    """Draws what a session prints and exports (`ports.SessionPapers`)."""

    def __init__(self, clock: Clock) -> None:
        """`clock` tells the date that papers are made on."""
        self._clock = clock

    def papers(
        self,
        kind: PaperKind,
        format_: PaperFormat,
        preparation: Preparation,
        grid: Grid,
        language: str,
        *,
        single: bool = False,
        numbers_only: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> Iterator[PaperFile]:
        """The files of a kind; see `ports.SessionPapers`. A kind that holds nothing gives none.

        ValueError for a format that the kind does not come in.
        """
        if format_ not in FORMATS[kind]:
            raise ValueError(f"{kind} does not come as {format_}")
        from jury_desk.documents.session_papers.agenda import Agenda
        from jury_desk.words import session_papers as words

        agenda = Agenda(preparation, grid, words.of(language))
        job = _Job(kind, agenda, self._clock.now(), numbers_only, progress)
        if format_ == "ics":
            return job.calendars(single)
        if format_ == "xlsx":
            return job.workbooks()
        return job.pdfs(single and kind in ONE_EACH)


class _Job:
    def __init__(
        self,
        kind: PaperKind,
        agenda: Agenda,
        moment: dt.datetime,
        numbers_only: bool,
        progress: Callable[[int, int], None] | None,
    ) -> None:
        self.kind, self.agenda, self.moment = kind, agenda, moment
        self.numbers_only = numbers_only
        self._progress = progress
        self._done = self._total = 0
        self._names: set[str] = set()

    # -- formats ---------------------------------------------------------------------------------

    def pdfs(self, single: bool) -> Iterator[PaperFile]:
        """PDF files, each drawn, written and read back when it is asked for."""
        from jury_desk.documents.session_papers.paper_file import paper_file

        bundles = list(self._bundles())
        if not bundles:
            return
        self._total = 3 * len(bundles)
        title = f"{self.stem} · {self.agenda.card.id}"
        language, moment = self.agenda.words.language, self.moment
        if single:
            for key, draw in bundles:
                papers = draw()
                if papers:
                    content = paper_file(papers, title, language, moment)
                    yield self._file(key, "pdf", content, len(papers))
                self._step(3)
            return
        papers = []
        for _, draw in bundles:
            papers += draw()
            self._step()
        if papers:
            self._total = len(bundles) + 2 * len(papers)
            content = paper_file(papers, title, language, moment, self._step)
            yield self._file("", "pdf", content, len(papers))

    def workbooks(self) -> Iterator[PaperFile]:
        """One workbook: those who filter have all in one place."""
        from jury_desk.documents.session_papers.tab_workbook import tab_workbook
        from jury_desk.documents.session_papers.tabs import tabs_of

        tabs = tabs_of(self.kind, self.agenda, self.numbers_only)
        if not tabs[0].rows:
            return
        self._total = 1
        content = tab_workbook(tabs, self.agenda, tabs[0].name, self.moment)
        yield self._file("", "xlsx", content, len(tabs[0].rows))
        self._step()

    def calendars(self, single: bool) -> Iterator[PaperFile]:
        """Calendars of each person, or of the session."""
        from jury_desk.documents.session_papers.agenda import file_key, juror_key, safe
        from jury_desk.documents.session_papers.calendar_file import CalendarMaker, check

        agenda, maker = self.agenda, CalendarMaker(self.agenda, self.moment)
        if not agenda.placed:
            return
        if not single:
            self._total = 1
            content = maker.of_session()
            yield self._file("", "ics", content, check(content, agenda.slots))
            self._step()
            return
        self._total = len(agenda.candidates) + len(agenda.jurors)
        for at, candidate in enumerate(agenda.candidates, 1):
            content = maker.of_candidate(candidate)
            count = check(content, agenda.of_candidate(candidate.id))
            if count:
                yield self._file(file_key(candidate, at), "ics", content, count)
            self._step()
        for at, juror in enumerate(agenda.jurors, 1):
            content = maker.of_juror(juror)
            count = check(content, agenda.of_juror(juror.id))
            if count:
                key = f"{safe(agenda.words.common.juror)}-{juror_key(juror, at)}"
                yield self._file(key, "ics", content, count)
            self._step()

    # -- what each kind holds --------------------------------------------------------------------

    def _bundles(self) -> Iterator[Bundle]:
        from jury_desk.documents.session_papers.agenda import file_key, juror_key, safe
        from jury_desk.documents.session_papers.lists import Lists
        from jury_desk.documents.session_papers.paper import Folds

        agenda, folds = self.agenda, Folds()
        made_on = self.moment.astimezone(agenda.zone).date()
        lists = Lists(agenda, made_on, folds)
        kind = self.kind
        if kind in ("convocations", "candidate-timetable"):
            for at, candidate in enumerate(agenda.candidates, 1):
                draw = self._of_candidate(candidate, lists, made_on, folds)
                yield file_key(candidate, at), draw
        elif kind in ("juror-convocations", "juror-timetable", "blank-sheets"):
            for at, juror in enumerate(agenda.jurors, 1):
                yield juror_key(juror, at), self._of_juror(juror, lists, made_on, folds)
        elif kind in ("door-list", "room-timetable"):
            for at, room in enumerate(agenda.rooms, 1):
                key = safe(room) or f"{at:02}"
                yield key, self._of_room(room, lists)
        elif agenda.placed:
            signed = (
                lists.candidate_attendance
                if kind == "candidate-attendance"
                else lists.juror_attendance
            )
            yield "", lambda: list(signed())

    def _of_candidate(
        self, candidate: Candidate, lists: Lists, made_on: dt.date, folds: Folds
    ) -> Callable[[], Sequence[Paper]]:
        from jury_desk.documents.session_papers.letters import convocation

        if self.kind == "convocations":
            return lambda: [convocation(self.agenda, candidate, made_on, folds)]
        return lambda: [lists.candidate_timetable(candidate)]

    def _of_juror(
        self, juror: Juror, lists: Lists, made_on: dt.date, folds: Folds
    ) -> Callable[[], Sequence[Paper]]:
        from jury_desk.documents.session_papers.blank_sheet import blank_sheets
        from jury_desk.documents.session_papers.letters import juror_convocation

        if self.kind == "juror-convocations":
            return lambda: [juror_convocation(self.agenda, juror, made_on, folds)]
        if self.kind == "juror-timetable":
            return lambda: [lists.juror_timetable(juror)]
        return lambda: list(blank_sheets(self.agenda, juror, folds))

    def _of_room(self, room: str, lists: Lists) -> Callable[[], Sequence[Paper]]:
        if self.kind == "door-list":
            return lambda: [lists.door(room, self.numbers_only)]
        return lambda: [lists.room_timetable(room)]

    # -- shared ----------------------------------------------------------------------------------

    @property
    def stem(self) -> str:
        """The beginning of the files' names."""
        return self.agenda.words.files[self.kind]

    def _file(self, key: str, ending: str, content: bytes, items: int) -> PaperFile:
        from jury_desk.domain.preparation.ports import PaperFile

        base = "-".join(text for text in (self.stem, self.agenda.card.id, key) if text)
        name, number = base, 2
        while name in self._names:
            name = f"{base}-{number}"
            number += 1
        self._names.add(name)
        return PaperFile(f"{name}.{ending}", content, items)

    def _step(self, count: int = 1) -> None:
        self._done += count
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total)
