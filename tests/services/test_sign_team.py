"""A team's sheets signed and exported under one PIN entry, each a sealed sheet of its own."""

from pathlib import Path

import pytest

from jury_desk.domain.document import plain_of
from jury_desk.domain.ports import Store
from jury_desk.domain.sealing import differences, read_sealed
from jury_desk.domain.sheet import Phase
from jury_desk.domain.team import sealed_deviations
from jury_desk.errors import DiskFullError, ExportError, SheetError, WrongPinError
from jury_desk.services.juror_day import Day, JurorDay
from jury_desk.services.sign_sheet import SheetSigning
from jury_desk.services.team_sheet import TeamSheet
from jury_desk.services.verify_files import FileVerification
from jury_desk.storage.files import FilePrinter
from tests.services.test_sign_sheet import DRAWING, PIN, finished


@pytest.fixture
def team(juror_day: JurorDay, day: Day) -> TeamSheet:
    """A complete team; c2 deviates on k3."""
    team = juror_day.open_team(day, "p2")
    for criterion in ("k1", "k2", "k3", "k4"):
        team.set_team_level(criterion, "acquis")
    team.set_member_level("c2", "k3", "partiel")
    team.set_member_comment("c2", "k3", "Ses chiffres manquent")
    team.start_write_up()
    team.complete()
    return team


class _Failing:
    """Lets so many calls of a method through; after them it fails."""

    def __init__(self, whole: object, name: str, most: int, error: Exception) -> None:
        self._call = getattr(whole, name)
        self.left = most
        self._error = error

    def __call__(self, *args: object) -> object:
        self.left -= 1
        if self.left < 0:
            raise self._error
        return self._call(*args)


def test_every_member_leaves_with_a_sealed_sheet_when_the_team_is_signed(
    team: TeamSheet, signing: SheetSigning, juror_day: JurorDay, day: Day
) -> None:
    told: list[tuple[str, str]] = []
    signed = signing.sign_team(team, PIN, DRAWING, lambda name, step: told.append((name, step)))
    assert (signed.left, signed.failure) == ((), None)
    assert [sealed.record.context.subject.id for sealed in signed.signed.values()] == [
        "c1", "c2", "c3",
    ]  # fmt: skip
    assert told == [("c1", "key"), ("c1", "seal"), ("c2", "seal"), ("c3", "seal")]
    assert {state.phase for state in team.states.values()} == {Phase.SIGNED}
    assert juror_day.open_team(day, "p2").states == team.states
    assert all(differences(sealed) == () for sealed in signed.signed.values())


def test_a_members_seal_tells_what_was_the_teams_and_what_deviates(
    team: TeamSheet, signing: SheetSigning
) -> None:
    signed = signing.sign_team(team, PIN, DRAWING).signed
    assert signed["c1"].record.context.team_levels == ("k1", "k2", "k3", "k4")
    assert signed["c2"].record.context.team_levels == ("k1", "k2", "k4")
    assert sealed_deviations(signed["c1"].record) == ()
    assert sealed_deviations(signed["c2"].record) == ("k3",)
    again = read_sealed(signed["c2"].to_bytes())
    assert again == signed["c2"]


def test_the_seal_of_a_candidate_alone_says_nothing_of_a_team(
    juror_day: JurorDay, day: Day, signing: SheetSigning
) -> None:
    sealed = signing.sign(finished(juror_day, day), PIN, ())
    assert "team_levels" not in plain_of(sealed.record.context)
    assert sealed.record.context.team_levels is None
    assert sealed_deviations(sealed.record) == ()


def test_a_correction_deviates_in_its_seal_when_a_member_is_corrected_alone(
    team: TeamSheet, signing: SheetSigning
) -> None:
    signing.sign_team(team, PIN, DRAWING)
    team.start_correction("c1", "Erreur de ligne")
    team.set_member_level("c1", "k1", "non-observe")
    team.complete()
    signed = signing.sign_team(team, PIN, DRAWING).signed
    assert [*signed] == ["c1"]
    assert signed["c1"].header.version == 2
    assert sealed_deviations(signed["c1"].record) == ("k1",)


def test_those_signed_stay_signed_when_the_disk_is_full_in_the_middle(
    team: TeamSheet, signing: SheetSigning, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = DiskFullError("No room is left.", "Make room.")
    failing = _Failing(store, "record_all", 1, full)
    monkeypatch.setattr(store, "record_all", failing)
    outcome = signing.sign_team(team, PIN, DRAWING)
    assert [*outcome.signed] == ["c1"]
    assert outcome.left == ("c2", "c3")
    assert outcome.failure is full
    phases = {subject: state.phase for subject, state in team.states.items()}
    assert phases == {"c1": Phase.SIGNED, "c2": Phase.COMPLETE, "c3": Phase.COMPLETE}
    failing.left = 9
    outcome = signing.sign_team(team, PIN, DRAWING)
    assert ([*outcome.signed], outcome.left) == (["c2", "c3"], ())
    with pytest.raises(SheetError):
        signing.sign_team(team, PIN, DRAWING)


def test_nothing_is_signed_when_the_first_cannot_be(
    team: TeamSheet, signing: SheetSigning, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = DiskFullError("No room is left.", "Make room.")
    monkeypatch.setattr(store, "record_all", _Failing(store, "record_all", 0, full))
    with pytest.raises(DiskFullError):
        signing.sign_team(team, PIN, DRAWING)
    assert {state.phase for state in team.states.values()} == {Phase.COMPLETE}


def test_nothing_is_signed_when_the_pin_is_wrong_or_a_sheet_is_not_complete(
    team: TeamSheet, signing: SheetSigning, juror_day: JurorDay, day: Day
) -> None:
    signing.sign(finished(juror_day, day), PIN, ())
    with pytest.raises(WrongPinError):
        signing.sign_team(team, "not the PIN", DRAWING)
    team.reopen()
    with pytest.raises(SheetError):
        signing.sign_team(team, PIN, DRAWING)
    assert {state.phase for state in team.states.values()} == {Phase.WRITE_UP}


def test_an_absent_member_is_neither_signed_nor_waited_for(
    team: TeamSheet, signing: SheetSigning, juror_day: JurorDay
) -> None:
    juror_day.log("session-1").record_incident("p2", "c3", "absent", "")
    outcome = signing.sign_team(team, PIN, DRAWING)
    assert ([*outcome.signed], outcome.left) == (["c1", "c2"], ())


def test_every_member_has_files_that_verify_when_the_team_is_exported(
    team: TeamSheet, signing: SheetSigning, verification: FileVerification, tmp_path: Path
) -> None:
    told: list[tuple[str, str]] = []
    signing.sign_team(team, PIN, DRAWING)
    outcome = signing.export_team(
        team, PIN, tmp_path / "sortie", lambda name, step: told.append((name, step))
    )
    assert (outcome.left, outcome.failure) == ((), None)
    assert told[:4] == [("c1", "key"), ("c1", "pdf"), ("c1", "workbook"), ("c1", "files")]
    assert told[-1] == ("c3", "files")
    names = {"c1": "AUBERT Camille", "c2": "BENALI Yanis", "c3": "PETIT Zoé"}
    for subject, files in outcome.exported.items():
        for file in (files.pdf, files.workbook, files.record):
            verdict = verification.verify(file)
            assert verdict.intact, (file.name, verdict.faults)
            assert verdict.about is not None
            assert (verdict.about.subject.name, verdict.about.team) == (names[subject], "Équipe 1")
    assert len([*(tmp_path / "sortie").iterdir()]) == 9


def test_export_tells_what_is_missing_when_the_stick_is_full_in_the_middle(
    team: TeamSheet, signing: SheetSigning, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signing.sign_team(team, PIN, DRAWING)
    full = ExportError("The stick is full.", "Make room.")
    printer = FilePrinter()
    monkeypatch.setattr(printer, "write", _Failing(printer, "write", 4, full))
    monkeypatch.setattr(signing, "_printer", printer)
    outcome = signing.export_team(team, PIN, tmp_path / "sortie")
    assert ([*outcome.exported], outcome.left) == (["c1"], ("c2", "c3"))
    assert outcome.failure is full


def test_export_is_refused_when_no_sheet_of_the_team_is_signed(
    team: TeamSheet, signing: SheetSigning, tmp_path: Path
) -> None:
    with pytest.raises(SheetError):
        signing.export_team(team, PIN, tmp_path / "sortie")
    assert not (tmp_path / "sortie").exists()


def test_seal_is_broken_when_a_deviation_is_hidden_afterwards(
    team: TeamSheet, signing: SheetSigning
) -> None:
    sealed = signing.sign_team(team, PIN, DRAWING).signed["c2"]
    forged = sealed.to_bytes().replace(
        b'"team_levels":["k1","k2","k4"]', b'"team_levels":["k1","k2","k3","k4"]'
    )
    assert forged != sealed.to_bytes()
    assert differences(read_sealed(forged)) == ("context_digest",)
