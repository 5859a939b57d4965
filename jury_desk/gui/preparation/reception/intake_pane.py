"""What came in last: counts, then every refusal by name with its reason, then the files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.forms.ui_reception_intake import Ui_ReceptionIntake
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.safe_text import shown
from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.services.take_in import is_aside
from jury_desk.words import travel

if TYPE_CHECKING:
    from jury_desk.domain.travel.acts import RefusalKind
    from jury_desk.services.take_in import FileOutcome, Intake, Refusal

_MOST_FILES = 200
"""Files listed that brought no refusal: more are counted."""


class IntakePane(QWidget):
    """`receipts_wanted`: receipts are to be written of what came in; `paper_wanted`: a sheet is to
    be taken back from its print.
    """

    receipts_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_ReceptionIntake()
        ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._intake: Intake | None = None
        self._due = 0
        ui.intake_receipts_button.clicked.connect(self.receipts_wanted)
        ui.paper_button.clicked.connect(self.paper_wanted)
        dress(ui.paper_button, "file-text")
        dress(ui.intake_receipts_button, "receipt", "accent_text")
        Spacing(self)
        click_on_enter(self)
        self.setFocusProxy(ui.intake_view)
        self._tell()

    @property
    def summary(self) -> str:
        """What came in, in a line."""
        return self._ui.intake_title.text()

    def show_intake(self, intake: Intake) -> None:
        """Show what came of files."""
        self._intake = intake
        self._tell()

    def show_due(self, due: int) -> None:
        """How many jurors a receipt is due to."""
        self._due = due
        self._tell_due()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._tell()
        super().changeEvent(event)

    def _tell(self) -> None:
        ui, intake = self._ui, self._intake
        ui.intake_sign_label.setVisible(intake is not None)
        if intake is None:
            ui.intake_title.setText(self.tr("Nothing taken in yet"))
            ui.intake_text.setText(
                self.tr(
                    "Receive the files of the jurors from a stick, a folder or a mail, or drop "
                    "them on this page. The same file may come twice: nothing is counted twice."
                )
            )
            ui.intake_view.show_rows([])
        else:
            good = not _refused(intake) and not intake.cancelled
            dress(ui.intake_sign_label, "circle-check" if good else "alert-triangle",
                  "good" if good else "warn")  # fmt: skip
            ui.intake_title.setText(self._title(intake))
            ui.intake_text.setText(self._text(intake))
            ui.intake_view.show_rows(self._rows(intake))
            ui.intake_view.scrollToTop()
        self._tell_due()

    def _tell_due(self) -> None:
        ui = self._ui
        ui.intake_receipts_button.setVisible(self._due > 0 and self._intake is not None)
        ui.intake_receipts_button.setText(self.tr("Write %n receipt(s)…", "", self._due))

    def _title(self, intake: Intake) -> str:
        told = self.tr("%n new sheet(s) came in", "", intake.new)
        return (
            self.tr("Ended before its end: {told}").format(told=told) if intake.cancelled else told
        )

    def _text(self, intake: Intake) -> str:
        told = [self.tr("%n file(s) read", "", len(intake.files))]
        if intake.known:
            told.append(self.tr("%n sheet(s) were here already", "", intake.known))
        if refused := len(_refused(intake)):
            told.append(self.tr("%n refusal(s)", "", refused))
        return " · ".join(told)

    def _rows(self, intake: Intake) -> list[ShelfRow]:
        rows: list[ShelfRow] = []
        if refused := _refused(intake):
            rows.append(ShelfRow("", self.tr("Refused: nothing of it is counted")))
            rows += [self._refusal(f"r{n}", *pair) for n, pair in enumerate(refused)]
        whole = [file for file in intake.files if file.new or file.known or not file.refusals]
        if whole:
            rows.append(ShelfRow("", self.tr("Came in")))
            rows += [self._file(f"f{n}", one) for n, one in enumerate(whole[:_MOST_FILES])]
        if len(whole) > _MOST_FILES:
            more = self.tr("and %n more file(s)", "", len(whole) - _MOST_FILES)
            rows.append(ShelfRow("", more))
        return rows + self._aside(intake)

    def _aside(self, intake: Intake) -> list[ShelfRow]:
        """What else lay there: a stick brings back the dossier that it took away."""
        left = [pair for pair in _refusals(intake) if is_aside(*pair)]
        told = {
            "word-dossier": self.tr("Dossier of a juror: it opens on the juror’s laptop."),
            "word-receipt": self.tr("Receipt: it opens on the juror’s laptop."),
        }
        rows = [ShelfRow("", self.tr("Left aside: not for here"))] if left else []
        for place, (file, refusal) in enumerate(left[:_MOST_FILES]):
            about = told.get(refusal.details.get("what", ""), self.tr("Not a file of Jury Desk."))
            rows.append(ShelfRow(f"a{place}", shown(file.name), about, "circle", "muted"))
        if len(left) > _MOST_FILES:
            more = self.tr("and %n more file(s)", "", len(left) - _MOST_FILES)
            rows.append(ShelfRow("", more))
        return rows

    def _refusal(self, key: str, file: FileOutcome, refusal: Refusal) -> ShelfRow:
        name = refusal.name or file.juror_name
        values = {"name": name, "file": file.name, **refusal.details}
        told = travel.told(f"refused-{refusal.kind}", values, language())
        told = f"{told[:1].upper()}{told[1:]}. {self._advice(refusal.kind)}".strip()
        about = f"{file.name} · {told}" if name else told
        return ShelfRow(key, shown(name or file.name), shown(about), "alert-circle", "bad")

    def _advice(self, kind: RefusalKind) -> str:
        """What to do about a refusal; "" where its reason says so already."""
        copy = self.tr("Ask for another copy: the laptop still holds every sheet.")
        person = self.tr("Keep the file, and ask the juror in person what happened.")
        plan = self.tr("Call the juror: the sheet is of another plan or grid.")
        advice: dict[RefusalKind, str] = {
            "foreign": self.tr("Put it aside: only what the juror’s program wrote is taken in."),
            "other-session": self.tr("Give it to the secretariat of that session."),
            "forged": person,
            "seal-broken": person,
            "journal-broken": copy,
            "unknown-key": self.tr("Ask the juror for a file of the laptop that signed it."),
            "revoked": self.tr("See the juror’s keys, on the tab “Jurors”."),
            "other-grid": plan,
            "unexpected": plan,
            "too-large": copy,
            "unreadable": copy,
            "own-file": self.tr(
                "A rescue file is opened under “Hand out”; all else on a juror’s laptop."
            ),
        }
        return advice.get(kind, "")

    def _file(self, key: str, file: FileOutcome) -> ShelfRow:
        told = [file.name] if file.juror_name else []
        if file.new:
            told.append(self.tr("%n new sheet(s)", "", file.new))
        if file.known:
            told.append(self.tr("%n already here", "", file.known))
        if file.unplanned:
            told.append(self.tr("%n not in the timetable", "", file.unplanned))
        icon, ink = ("circle-check", "good") if file.new else ("circle", "muted")
        return ShelfRow(
            key, shown(file.juror_name or file.name), shown(" · ".join(told)), icon, ink
        )


def _refusals(intake: Intake) -> list[tuple[FileOutcome, Refusal]]:
    return [(file, one) for file in intake.files for one in file.refusals]


def _refused(intake: Intake) -> list[tuple[FileOutcome, Refusal]]:
    """What somebody has to look into."""
    return [pair for pair in _refusals(intake) if not is_aside(*pair)]
