"""A panel's card: its members, what it hears, the parts played, and whom it cannot hear."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.finding import Finding
from jury_desk.domain.preparation.panel import Panel, PlayedPart
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.domain.preparation.sitting import Sittings
from jury_desk.gui.forms.ui_panels_page import Ui_PanelsPage
from jury_desk.gui.kit.check_list import Check
from jury_desk.gui.kit.chip import Chip, Tone
from jury_desk.gui.kit.styles import make_selectable
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.jurors.known_ties import KnownTies
from jury_desk.gui.preparation.panels.panels_dialogs import PartDialog
from jury_desk.gui.preparation.panels.panels_words import PanelsWords, own

_LOOKS: tuple[tuple[str, Tone], ...] = (
    ("alert-circle", "bad"),
    ("circle-dashed", "warn"),
    ("alert-triangle", "warn"),
    ("circle-check", "good"),
)


class PanelCard(QObject):
    """Shows one panel of the desk's state, and changes it."""

    def __init__(self, ui: Ui_PanelsPage, desk: PreparationDesk, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._desk, self._page = ui, desk, page
        self._words = PanelsWords(self)
        self._panel = ""
        self._known = KnownTies(desk, self)
        self._known.changed.connect(self._show_subjects)
        self._chips = {look[0]: Chip(*look, parent=ui.verdict_line) for look in _LOOKS}
        self._barred = Chip("ban", "bad", ui.verdict_line)
        make_selectable(ui.panel_title)
        self._connect()

    @property
    def panel(self) -> Panel | None:
        """The panel in hand."""
        return self._desk.state.panels.get(self._panel)

    # --- what is shown --------------------------------------------------------------------------

    def show_panel(self, panel: str) -> None:
        """Show a panel by its id; what is being typed about the same one stays."""
        other, self._panel = panel != self._panel, panel
        held = self.panel
        if held is None:
            return
        ui, editable = self._ui, self._desk.editable
        ui.panel_title.setText(held.label)
        if other:
            ui.label_edit.setModified(False)
        ui.label_edit.set_value(held.label)
        ui.label_edit.setReadOnly(not editable)
        rooms = self._desk.state.rooms.values()
        ui.room_choice.offer(
            [(None, self.tr("None in particular")), *((room.id, room.label) for room in rooms)]
        )
        ui.room_choice.set_value(held.room)
        ui.room_choice.setEnabled(editable)
        ui.remove_button.setVisible(editable)
        self._show_verdict(held)
        self._show_members(held)
        self._show_heard(held)
        self._show_parts(held)
        self._known.renew()
        self._show_subjects()

    def flush(self) -> None:
        """Hand over what is typed."""
        self._ui.label_edit.flush()

    def place_of(self, finding: Finding) -> QWidget:
        """Where a finding is mended."""
        ui = self._ui
        places: tuple[tuple[str, QWidget], ...] = (
            ("panel-label", ui.label_edit),
            ("unknown-room", ui.room_choice),
            ("unknown-assessment", ui.heard_list),
            ("assessment-unheard", ui.heard_list),
            ("part-", ui.parts_view),
            ("panel-no-part", ui.part_button),
            ("subject-no-panel", ui.subjects_view),
            ("panel-not-for", ui.subjects_view),
            ("panel-empty", ui.member_choice),
            ("panel-too-few", ui.member_choice),
        )
        place = next((at for code, at in places if finding.code.startswith(code)), ui.members_view)
        if place in (ui.members_view, ui.subjects_view, ui.parts_view) and not place.isVisible():
            return ui.member_choice
        return place

    def _show_verdict(self, held: Panel) -> None:
        ui = self._ui
        found = own(self._desk.of_item(Kind.PANEL, held.id))
        verdict = self._words.verdict(found)
        for icon, chip in self._chips.items():
            chip.set_text(verdict.word)
            chip.setVisible(icon == verdict.icon)
        ui.findings_list.show_findings(found)
        ui.findings_list.setVisible(bool(ui.findings_list.found))

    def _show_members(self, held: Panel) -> None:
        ui, state = self._ui, self._desk.state
        ui.members_view.show_rows(self._words.members(state, held))
        ui.member_choice.offer(self._words.offered(state, held))
        ui.member_choice.set_value("")
        for widget in (ui.member_choice, ui.member_name, ui.member_button):
            widget.setVisible(self._desk.editable)
        ui.member_button.setEnabled(False)
        self._offer()

    def _show_heard(self, held: Panel) -> None:
        ui = self._ui
        checks = [
            Check(id_, title, id_ in held.assessments)
            for id_, title in self._desk.grid.assessment_titles.items()
        ]
        ui.heard_list.show_checks(checks)
        ui.heard_list.setEnabled(self._desk.editable)
        ui.heard_text.setText(
            self.tr("%n assessment(s) ticked: it hears no other.", "", len(held.assessments))
            if held.assessments
            else self.tr("None is ticked: it hears any assessment.")
        )

    def _show_parts(self, held: Panel) -> None:
        ui = self._ui
        rows = self._words.parts(self._desk.state, self._desk.grid, held)
        ui.parts_view.show_rows(rows)
        ui.parts_text.setText("" if rows else self.tr("Nobody plays a part in this panel."))
        ui.parts_text.setVisible(not rows)
        ui.part_button.setVisible(self._desk.editable)
        ui.part_button.setEnabled(bool(held.members))
        for button in (ui.repart_button, ui.unpart_button):
            button.setVisible(self._desk.editable and bool(rows))

    def _show_subjects(self) -> None:
        ui, held = self._ui, self.panel
        if held is None or not self._known.fresh:
            return
        state = self._desk.state
        sittings = Sittings(state, self._known.found)
        rows, barred = self._words.subjects(state, held, sittings, self._desk.findings)
        ui.subjects_view.show_rows(rows)
        self._barred.set_text(self.tr("%n subject(s) it cannot hear", "", barred))
        self._barred.setVisible(bool(barred))
        if barred:
            told = self.tr("It cannot hear %n candidate(s) or team(s).", "", barred)
        elif rows and not sittings.for_candidates(held, "", ()).may_decide:
            told = self.tr("Somebody does not sit; the panel itself is not yet as asked.")
        elif rows:
            told = self.tr("Somebody does not sit, and those who do may decide.")
        else:
            told = self.tr("Nobody of the panel is tied to a candidate.")
        ui.subjects_text.setText(told)

    def _offer(self) -> None:
        """Show the acts on the member in hand."""
        ui, held, editable = self._ui, self.panel, self._desk.editable
        member = ui.members_view.current
        juror = self._desk.state.jurors.get(member)
        may_preside = (
            held is not None
            and juror is not None
            and juror.quality != "observer"
            and member != held.president
        )
        ui.preside_button.setVisible(editable and may_preside)
        ui.out_button.setVisible(editable and bool(member))

    # --- what the person does -------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        ui.label_edit.entered.connect(self._rename)
        ui.room_choice.chosen.connect(lambda room: self._change(room=room))
        ui.member_choice.chosen.connect(lambda juror: ui.member_button.setEnabled(bool(juror)))
        ui.member_choice.installEventFilter(self)
        ui.member_button.clicked.connect(lambda _=False: self._add_member())
        ui.members_view.shown.connect(lambda _: self._offer())
        ui.members_view.entered.connect(lambda _: self._preside())
        ui.members_view.removed.connect(self._take_out)
        ui.preside_button.clicked.connect(lambda _=False: self._preside())
        ui.out_button.clicked.connect(lambda _=False: self._take_out(ui.members_view.current))
        ui.heard_list.toggled.connect(self._hear)
        ui.part_button.clicked.connect(lambda _=False: self._ask_part())
        ui.repart_button.clicked.connect(lambda _=False: self._change_part(ui.parts_view.current))
        ui.parts_view.entered.connect(self._change_part)
        ui.unpart_button.clicked.connect(lambda _=False: self._take_part(ui.parts_view.current))
        ui.parts_view.removed.connect(self._take_part)

    def _rename(self, label: str) -> None:
        if label:
            self._change(label=label)
        else:
            self._ui.label_edit.set_value(None)
            self.show_panel(self._panel)  # a panel has a name: the one that stands comes back

    def _change(self, **values: Any) -> None:
        self._on_panel(lambda held: msgspec.structs.replace(held, **values))

    def _on_panel(self, changed: Callable[[Panel], Panel]) -> None:
        """Change the panel as it will then stand: an act before may still be on its way."""
        service, panel = self._desk.service, self._panel

        def act() -> None:
            held = service.state.panels.get(panel)
            if held is not None:
                service.put(changed(held))

        if panel and self._desk.editable:
            self._desk.act(act)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's name
        """Enter on the juror chosen adds them: looking through the others adds nobody."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in keys
        ):
            self._add_member()
            return True
        return False

    def _add_member(self) -> None:
        """The first who presides by quality is named president where nobody is."""
        juror = self._ui.member_choice.value
        if not juror:
            return
        held = self._desk.state.jurors.get(juror)
        presides = held is not None and held.quality == "president"

        def changed(panel: Panel) -> Panel:
            if juror in panel.members:
                return panel
            president = panel.president or (juror if presides else None)
            return msgspec.structs.replace(
                panel, members=(*panel.members, juror), president=president
            )

        self._on_panel(changed)
        self._ui.member_choice.setFocus(Qt.FocusReason.OtherFocusReason)  # for the next one

    def _take_out(self, member: str) -> None:
        def changed(panel: Panel) -> Panel:
            return msgspec.structs.replace(
                panel,
                members=tuple(one for one in panel.members if one != member),
                president=None if panel.president == member else panel.president,
                parts=tuple(part for part in panel.parts if part.juror != member),
            )

        if member:
            self._on_panel(changed)

    def _preside(self) -> None:
        member = self._ui.members_view.current
        juror = self._desk.state.jurors.get(member)
        if juror is not None and juror.quality != "observer":
            self._change(president=member)

    def _hear(self, assessment: str, on: bool) -> None:
        order = [item.id for bloc in self._desk.grid.blocs for item in bloc.assessments]

        def changed(panel: Panel) -> Panel:
            heard = {*panel.assessments, assessment} if on else {*panel.assessments} - {assessment}
            kept = tuple(one for one in order if one in heard)
            return msgspec.structs.replace(panel, assessments=kept)

        self._on_panel(changed)

    # --- parts ----------------------------------------------------------------------------------

    def _change_part(self, key: str) -> None:
        parts = self.panel.parts if self.panel else ()
        part = next((one for one in parts if _key(one) == key), None)
        if part is not None and self._desk.editable:
            self._ask_part(part)

    def _ask_part(self, part: PlayedPart | None = None) -> None:
        held = self.panel
        if held is None:
            return
        state = self._desk.state
        heard = [
            item
            for bloc in self._desk.grid.blocs
            for item in bloc.assessments
            if not held.assessments
            or item.id in held.assessments
            or (part is not None and item.id == part.assessment)
        ]
        heard.sort(key=lambda item: "roleplay" not in item.forms)
        members = [(m, state.jurors[m].name) for m in held.members if m in state.jurors]
        dialog = PartDialog(
            [(item.id, self._desk.grid.assessment_titles[item.id]) for item in heard],
            members,
            list(self._words.played().items()),
            self._page,
            part,
        )
        dialog.chosen.connect(lambda chosen: self._give_part(chosen, part))
        dialog.open()

    def _give_part(self, part: PlayedPart, instead: PlayedPart | None = None) -> None:
        """Add a part, where the one that it is given instead of stood."""
        gone = {_key(one) for one in (part, instead) if one is not None}

        def changed(panel: Panel) -> Panel:
            at = next((n for n, one in enumerate(panel.parts) if _key(one) in gone), None)
            before = panel.parts if at is None else panel.parts[:at]
            left = panel.parts[len(before) :]
            others = tuple(one for one in left if _key(one) not in gone)
            return msgspec.structs.replace(panel, parts=(*before, part, *others))

        self._on_panel(changed)

    def _take_part(self, key: str) -> None:
        def changed(panel: Panel) -> Panel:
            left = tuple(one for one in panel.parts if _key(one) != key)
            return msgspec.structs.replace(panel, parts=left)

        if key:
            self._on_panel(changed)
            self._ui.parts_view.setFocus(Qt.FocusReason.OtherFocusReason)


def _key(part: PlayedPart) -> str:
    """What tells a part from the others of its panel: nobody plays two in one assessment."""
    return f"{part.assessment}|{part.juror}"
