"""The export of a session's papers: on a real disk, cancelled, refused, previewed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from jury_desk.domain.preparation.ports import PaperFile
from jury_desk.domain.workshop import PagePicture
from jury_desk.errors import ExportError
from jury_desk.services.session_papers import PaperExport, PaperWish
from jury_desk.storage.files import FilePrinter
from jury_desk.words import of
from tests.documents.session_papers.samples import PAPERS, FixedClock, grid, session

SINGLE = PaperWish("convocations", "pdf", single=True)


class Pictures:
    """Tells the size of what it was asked to draw."""

    def picture(self, content: bytes, page: int, width: int) -> PagePicture:
        assert content.startswith(b"%PDF")
        return PagePicture(width=width, height=page, pixels=b"\0" * 3 * width * page)


class Losing:
    """Loses one of the papers, as a bug would."""

    def papers(self, *about: Any, **options: Any) -> Iterator[PaperFile]:
        for file in PAPERS.papers(*about, **options):
            yield replace(file, items=file.items - 1)


class Full:
    """A disk without room."""

    def write(self, folder: str, name: str, content: bytes) -> str:
        raise ExportError("No room.", "Make some.", reason=f"{folder}{name}{len(content)}")


@pytest.fixture
def export() -> PaperExport:
    return PaperExport(PAPERS, FilePrinter(), FixedClock(), Pictures())


def test_every_kind_is_offered_with_its_count_when_a_session_is_shown(export: PaperExport) -> None:
    offers = {offer.kind: offer for offer in export.offers(session(), grid())}
    assert len(offers) == 10
    assert offers["convocations"].count == 7
    assert [f.code for f in offers["convocations"].found] == [
        "papers-unplaced",
        "papers-clash",
    ]
    assert offers["blank-sheets"].formats == ("pdf",)
    assert not offers["candidate-attendance"].one_each


def test_one_file_is_on_the_disk_when_all_go_together(export: PaperExport, tmp_path: Path) -> None:
    wish = PaperWish("convocations", "pdf")
    done = export.export(session(), grid(), wish, str(tmp_path), "fr")
    assert (done.folder, done.names, done.items, done.cancelled) == (
        str(tmp_path), ("convocations-session-1.pdf",), 7, False,
    )  # fmt: skip
    assert (tmp_path / done.names[0]).read_bytes().startswith(b"%PDF-1.7")


def test_files_lie_in_a_folder_of_their_own_when_each_gets_one(
    export: PaperExport, tmp_path: Path
) -> None:
    done = export.export(session(), grid(), SINGLE, str(tmp_path), "fr")
    folder = Path(done.folder)
    assert folder.parent == tmp_path
    assert folder.name.startswith("session-1-convocations-2027-05-20-")
    assert sorted(path.name for path in folder.iterdir()) == sorted(done.names)
    assert (len(done.names), done.items) == (7, 7)


@pytest.mark.parametrize("wish", [
    PaperWish("candidate-attendance", "pdf", single=True),
    PaperWish("convocations", "xlsx", single=True),
])  # fmt: skip
def test_one_file_is_written_when_a_kind_or_format_comes_as_one_only(
    export: PaperExport, tmp_path: Path, wish: PaperWish
) -> None:
    done = export.export(session(), grid(), wish, str(tmp_path), "fr")
    assert (len(done.names), done.folder) == (1, str(tmp_path))


def test_export_ends_with_whole_files_when_the_person_cancels(
    export: PaperExport, tmp_path: Path
) -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 3

    done = export.export(session(), grid(), SINGLE, str(tmp_path), "fr", cancelled=cancelled)
    assert done.cancelled
    assert 0 < len(done.names) < 7
    for name in done.names:
        assert (Path(done.folder) / name).read_bytes().rstrip().endswith(b"%%EOF")
    assert not list(Path(done.folder).glob(".*"))


def test_nothing_is_written_when_one_large_file_is_cancelled(
    export: PaperExport, tmp_path: Path
) -> None:
    wish = PaperWish("convocations", "pdf")
    done = export.export(session(), grid(), wish, str(tmp_path), "fr", cancelled=lambda: True)
    assert (done.cancelled, done.names) == (True, ())
    assert list(tmp_path.iterdir()) == []


def test_export_is_refused_when_fewer_papers_came_out_than_are_counted(tmp_path: Path) -> None:
    losing = PaperExport(Losing(), FilePrinter(), FixedClock())
    with pytest.raises(ExportError) as raised:
        losing.export(session(), grid(), PaperWish("door-list", "pdf"), str(tmp_path), "fr")
    assert raised.value.details["reason"] == "count"


def test_failure_is_told_when_the_disk_takes_no_file(tmp_path: Path) -> None:
    full = PaperExport(PAPERS, Full(), FixedClock())
    with pytest.raises(ExportError):
        full.export(session(), grid(), SINGLE, str(tmp_path), "fr")


def test_progress_is_told_to_the_end_when_papers_are_written(
    export: PaperExport, tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    export.export(
        session(), grid(), SINGLE, str(tmp_path), "fr", lambda done, all_: told.append((done, all_))
    )
    assert told[-1] == (21, 21)
    assert told == sorted(told)


def test_nothing_is_written_when_the_session_has_no_passage(
    export: PaperExport, tmp_path: Path
) -> None:
    done = export.export(replace(session(), passages={}), grid(), SINGLE, str(tmp_path), "fr")
    assert (done.names, done.items) == ((), 0)
    assert list(tmp_path.iterdir()) == []


def test_first_page_is_drawn_when_a_preview_is_asked_for(export: PaperExport) -> None:
    picture = export.preview(session(), grid(), PaperWish("door-list", "pdf"), "fr", 300)
    assert picture is not None
    assert (picture.width, picture.height) == (300, 1)


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("blank-sheets", {"p-1"}), ("juror-attendance", {"p-1", "p-2", "p-3", "p-4", "p-5"}),
     ("convocations", {f"p-{n}" for n in range(1, 10)})],
)  # fmt: skip
def test_no_more_than_the_first_page_needs_is_drawn_when_it_is_previewed(
    kind: Any, shown: set[str]
) -> None:
    asked: list[set[str]] = []

    class Watched:
        def papers(self, *about: Any, **options: Any) -> Iterator[PaperFile]:
            asked.append(set(about[2].passages))
            return PAPERS.papers(*about, **options)

    export = PaperExport(Watched(), FilePrinter(), FixedClock(), Pictures())
    assert export.preview(session(), grid(), PaperWish(kind, "pdf"), "fr", 300) is not None
    assert asked == [shown]


@pytest.mark.parametrize("wish", [PaperWish("calendar", "ics"), PaperWish("convocations", "pdf")])
def test_no_page_is_drawn_when_there_is_none_to_show(export: PaperExport, wish: PaperWish) -> None:
    empty = replace(session(), passages={})
    assert export.preview(empty, grid(), PaperWish("juror-attendance", "pdf"), "fr", 9) is None
    assert export.preview(empty, grid(), wish, "fr", 300) is None
    blind = PaperExport(PAPERS, FilePrinter(), FixedClock())
    assert blind.preview(session(), grid(), wish, "fr", 300) is None


class Filling(FilePrinter):
    """A disk with room for three files."""

    left = 3

    def write(self, folder: str, name: str, content: bytes) -> str:
        if not self.left:
            raise ExportError("No room.", "Make some.", reason="full")
        self.left -= 1
        return super().write(folder, name, content)


def test_some_files_are_never_taken_for_all_when_the_disk_fills_up(tmp_path: Path) -> None:
    export = PaperExport(PAPERS, Filling(), FixedClock())
    with pytest.raises(ExportError) as caught:
        export.export(session(), grid(), SINGLE, str(tmp_path), "fr")
    (folder,) = tmp_path.iterdir()
    assert len(list(folder.iterdir())) == 3
    told = of("fr").failure(caught.value.code).told(caught.value.details)
    assert str(folder) in told
    full = PaperExport(PAPERS, Full(), FixedClock())
    with pytest.raises(ExportError) as caught:
        full.export(session(), grid(), SINGLE, str(tmp_path), "fr")
    assert str(tmp_path) not in of("fr").failure(caught.value.code).told(caught.value.details)
