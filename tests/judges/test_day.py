"""Outside judges of sheets that tell of their day: a role-play that was timed, a team's member."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from jury_desk import paths
from jury_desk.bootstrap import practice_template
from jury_desk.documents import ScoreSheetDocuments
from jury_desk.domain.document import parsed
from jury_desk.domain.ports import Store
from jury_desk.services.day_log import DayLog
from jury_desk.services.juror_day import Day, JurorDay
from jury_desk.services.juror_keys import JurorKeys
from jury_desk.services.practice_sessions import PracticeSessions
from jury_desk.services.practice_template import PracticeTemplate
from jury_desk.services.sign_sheet import ExportedSheet, SheetSigning
from jury_desk.services.verify_files import FileVerification
from jury_desk.signing.keys import KeyMaker
from jury_desk.signing.vault import FileVault
from jury_desk.signing.verify import Verifier
from jury_desk.storage import open_store
from jury_desk.storage.files import FilePrinter, GridFolder
from jury_desk.storage.rule_book import ShippedRuleBook
from tests.examples import SteadyClock
from tests.judges.test_signatures import _ask_libreoffice

PIN = "épreuve-12"
ALARM = "Alarme incendie : tout le monde est sorti"


class Desk:
    """A juror's services on the practice session of a certification."""

    def __init__(self, folder: Path, grid_id: str) -> None:
        clock, vault = SteadyClock(), FileVault(folder, SteadyClock())
        opened = open_store(folder / "jury-desk.db", vault.data_key())
        self.store: Store = opened
        grid = GridFolder(paths.resources() / "grids").grid(grid_id)
        rules = ShippedRuleBook(paths.resources() / "rules")
        template = parsed(PracticeTemplate, practice_template(grid_id))
        PracticeSessions(opened, opened.preparation, rules, clock).from_template(
            template, grid, "practice-x"
        )
        self.days = JurorDay(opened, clock)
        self.signing = SheetSigning(
            opened,
            clock,
            vault,
            JurorKeys(opened, clock, vault, KeyMaker()),
            ScoreSheetDocuments(),
            FilePrinter(),
        )
        self.log = DayLog(opened, clock, self.day.plan)

    @property
    def day(self) -> Day:
        return self.days.day("practice-x")

    def time(self, passage: str, phases: int) -> None:
        """Go through the phases; the second one stands still for an alarm."""
        for number in range(phases):
            self.log.start_phase(passage, number)
            if number == 1:
                self.log.pause(passage, ALARM)
                self.log.resume(passage)
        self.log.end_phase(passage)


@pytest.fixture(scope="module")
def role_play(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ExportedSheet]:
    """Who played the client marks afterwards, then signs."""
    folder = tmp_path_factory.mktemp("jeu-de-rôle")
    desk = Desk(folder, "manager-affaires")
    desk.time("p3", 5)
    desk.log.record_incident("p3", None, "technical", "Vidéoprojecteur en panne")
    ref = next(item.ref for item in desk.day.sheets if item.ref.passage == "p3")
    sheet = desk.days.open_sheet(desk.day, ref)
    for criterion in sheet.criteria:
        sheet.set_level(criterion.id, "acquis")
    sheet.start_write_up()
    sheet.complete()
    desk.signing.sign(sheet, PIN, ())
    yield desk.signing.export(sheet, PIN, folder / "sortie")
    desk.store.close()


@pytest.fixture(scope="module")
def member(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ExportedSheet]:
    """One member of five deviates from the team's level once."""
    folder = tmp_path_factory.mktemp("groupe")
    desk = Desk(folder, "developpement-commercial-business-unit")
    desk.time("p1", 7)
    team = desk.days.open_team(desk.day, "p1")
    for criterion in team.offered:
        level = team.grid.scale_of(criterion).levels[0].id
        if team.common(criterion.id):
            team.set_team_level(criterion.id, level)
        else:
            for subject in team.members:
                team.set_member_level(subject, criterion.id, level)
    apart = next(one for one in team.offered if team.common(one.id))
    subject = team.members[1]
    team.set_member_level(subject, apart.id, team.grid.scale_of(apart).levels[1].id)
    team.set_member_comment(subject, apart.id, "N’a pas pris part à cette étape.")
    team.start_write_up()
    team.complete()
    desk.signing.sign_team(team, PIN, ())
    yield desk.signing.export_team(team, PIN, folder / "sortie").exported[subject]
    desk.store.close()


@pytest.fixture(params=["role_play", "member"])
def made(request: pytest.FixtureRequest) -> ExportedSheet:
    found: ExportedSheet = request.getfixturevalue(request.param)
    return found


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=180)


def test_pdfsig_and_qpdf_find_no_fault_when_a_day_is_printed(made: ExportedSheet) -> None:
    told = _run("pdfsig", str(made.pdf)).stdout
    assert "Signature is Valid." in told
    assert "Total document signed" in told
    done = _run("qpdf", "--check", str(made.pdf))
    assert done.returncode == 0, done.stdout + done.stderr


def test_libreoffice_says_valid_when_a_day_is_in_the_workbook(made: ExportedSheet) -> None:
    (told,) = _ask_libreoffice(made.workbook)
    assert [valid for valid, _ in told] == [True]


def test_our_verification_says_intact_when_a_day_is_told(made: ExportedSheet) -> None:
    verification = FileVerification(Verifier(), ScoreSheetDocuments())
    for file in (made.pdf, made.workbook, made.record):
        verdict = verification.verify(file)
        assert verdict.intact, (file.name, verdict.faults, verdict.changed)


def test_poppler_reads_the_day_when_the_role_play_is_printed(role_play: ExportedSheet) -> None:
    told = " ".join(_run("pdftotext", "-layout", str(role_play.pdf), "-").stdout.split())
    for text in ("Découverte 12 min", "Négociation (en anglais) 10 min", ALARM.split(" : ")[0]):
        assert text in told
    assert "Coté après coup" in told
    assert "Vidéoprojecteur en panne" in told


def test_poppler_reads_the_deviation_when_a_member_has_one(member: ExportedSheet) -> None:
    told = " ".join(_run("pdftotext", "-layout", str(member.pdf), "-").stdout.split())
    assert told.count("≠ écart individuel") == 1
    assert "écarts individuels : 1" in told
    assert told.count("Questions/réponses, par apprenant") == 1  # the other members’ are theirs
