"""What can be done to the selected elements: by keys, by the context menu, by the inspector."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from jury_desk.domain.draft_acts import Act, Add, ElementKind, SetAssessment
from jury_desk.gui.grids import act_making
from jury_desk.gui.grids.add_dialog import AddDialog
from jury_desk.gui.grids.choice_dialog import Asked, ChecksDialog, Choice, ChoiceDialog
from jury_desk.gui.grids.elements import KINDS, shortened
from jury_desk.gui.grids.grid_words import GridWords
from jury_desk.gui.grids.inspector_words import InspectorWords
from jury_desk.gui.grids.matrix_dialog import MatrixDialog, Sort
from jury_desk.gui.grids.scales_dialog import ScalesDialog
from jury_desk.gui.grids.selection import Selection, held_by_all
from jury_desk.gui.grids.sitting_dialog import SittingDialog
from jury_desk.gui.kit.check_list import Check

_TEXT = 72
"""Characters of an element's text in a list of choices."""


class Commands(QObject):
    """`act_wanted` carries an Act; `text_wanted`, `code_wanted` and `place_wanted` are the page's;
    `closed` tells that a dialog went away.
    """

    act_wanted = Signal(object)
    text_wanted = Signal()
    code_wanted = Signal()
    place_wanted = Signal()
    closed = Signal()

    def __init__(self, selection: Callable[[], Selection], page: QWidget) -> None:
        """`selection` gives what is selected at the moment."""
        super().__init__(page)
        self._page = page
        self._selection = selection
        self._words = GridWords(self)
        self._by_name: dict[str, Callable[[], object]] = {
            "up": lambda: self._do(act_making.move(selection(), -1)),
            "down": lambda: self._do(act_making.move(selection(), 1)),
            "join": lambda: self._do(act_making.join(selection())),
            "join-item": lambda: self._do(act_making.join(selection(), as_item=True)),
            "split-items": lambda: self._do(act_making.split_items(selection())),
            "aside": lambda: self._do(act_making.put_aside(selection())),
            "eliminatory": lambda: self._do(act_making.toggle_eliminatory(selection())),
            "bloc": self._choose_bloc,
            "retype": self._choose_kind,
            "competency": self._choose_competency,
            "activity": self._choose_activity,
            "part": self._choose_part,
            "scale": self._choose_scale,
            "assessments": self._choose_assessments,
            "sitting": self._edit_sitting,
            "add": self._add,
            "matrix": self.open_matrix,
            "matrix-competencies": lambda: self.open_matrix("competencies"),
            "matrix-assessments": lambda: self.open_matrix("assessments"),
            "scales": self._edit_scales,
            "text": self.text_wanted.emit,
            "code": self.code_wanted.emit,
            "place": self.place_wanted.emit,
        }

    def run(self, name: str) -> bool:
        """Do what a name stands for; whether it stands for anything."""
        command = self._by_name.get(name)
        if command is not None:
            command()
        return command is not None

    def open_menu(self, at: QPoint) -> None:
        """Show what can be done to what is selected, at a point of the screen."""
        menu = QMenu(self._page)
        for group in self._groups(self._selection()):
            for name, text, keys in group:
                action = QAction(f"{text}\t{self._printed(keys)}" if keys else text, menu)
                action.triggered.connect(lambda _=False, name=name: self.run(name))
                menu.addAction(action)
            menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def open_matrix(self, sort: Sort = "criteria") -> None:
        """Open the links of a bloc as a matrix, those of a sort first."""
        selection = self._selection()
        grid = selection.draft.grid
        bloc = selection.bloc or grid.blocs[0]
        dialog = MatrixDialog(grid, bloc.id, self._page, sort)
        dialog.chosen.connect(self._do)
        dialog.finished.connect(self.closed)
        dialog.open()

    def _groups(self, selection: Selection) -> list[list[tuple[str, str, str]]]:
        single = selection.one
        texts = [
            ("text", self.tr("Edit the text"), "Return"),
            ("code", self.tr("Change the code"), "F2"),
        ]
        order = [
            ("up", self.tr("Move up"), "Alt+Up"),
            ("down", self.tr("Move down"), "Alt+Down"),
            ("bloc", self.tr("Move to a bloc…"), "B"),
        ]
        shape = [
            ("join", self.tr("Join with the one before") if single else self.tr("Join"), "Ctrl+J"),
            ("retype", self.tr("Change the kind…"), "Ctrl+T"),
        ]
        if any(element.items for element in selection.elements):
            shape.insert(1, ("split-items", self.tr("Make elements of the items"), "S"))
        if single is not None and single.items_field == "items":
            shape.insert(1, ("join-item", self.tr("Make it an item of the one before"), "I"))
        links = []
        if selection.linked_kind == "criterion":
            links.append(("competency", self.tr("Link to a competency…"), "L"))
            links.append(("scale", self.tr("Choose the scale…"), ""))
            links.append(("scales", self.tr("Change the scales…"), ""))
        if selection.linked_kind in ("criterion", "competency"):
            links.insert(1, ("assessments", self.tr("Link to assessments…"), "M"))
            links.append(("eliminatory", self.tr("Eliminatory, or not"), "E"))
        if selection.assessment is not None:
            links.append(("sitting", self.tr("Change how it is held…"), ""))
        end = [
            ("add", self.tr("Add an element…"), "Ins"),
            ("aside", self.tr("Put aside"), "Del"),
        ]
        groups = [texts if single else [], order, shape, links, end]
        return [group for group in groups if group]

    def _printed(self, keys: str) -> str:
        """Keys as they are printed, in the language of the moment."""
        names = {
            "Return": self.tr("Enter"), "Del": self.tr("Del"), "Ins": self.tr("Ins"),
            "Up": "↑", "Down": "↓",
        }  # fmt: skip
        return " ".join(names.get(key, key) for key in keys.split("+"))

    def _do(self, act: Act | None) -> None:
        if act is not None:
            self.act_wanted.emit(act)

    def _choose(
        self,
        asked: Callable[[], Asked],
        choices: Callable[[], list[Choice]],
        current: str,
        chosen: Callable[[str], object],
    ) -> None:
        dialog = ChoiceDialog(asked, choices, current, self._page)
        dialog.chosen.connect(chosen)
        dialog.finished.connect(self.closed)
        dialog.open()

    def _choose_bloc(self) -> None:
        selection = self._selection()
        if not selection.elements:
            return
        grid = selection.draft.grid
        self._choose(
            lambda: Asked(
                self.tr("Move to a bloc"),
                self.tr("What is moved goes last; its links within the bloc it leaves end."),
                self.tr("Move"),
            ),
            lambda: [Choice(b.id, _line(b.code, b.title)) for b in grid.blocs],
            selection.bloc.id if selection.bloc else "",
            lambda name: self._do(act_making.to_bloc(selection, name)),
        )

    def _choose_kind(self) -> None:
        selection = self._selection()
        if not selection.elements:
            return

        def chosen(name: str) -> None:
            kind = next(kind for kind in KINDS if kind == name)
            self._do(act_making.retype(selection, kind))

        self._choose(
            lambda: Asked(self.tr("Change the kind"), "", self.tr("Change")),
            lambda: [Choice(kind, self._words.kind(kind)) for kind in KINDS],
            selection.kind or "",
            chosen,
        )

    def _choose_competency(self) -> None:
        selection = self._selection()
        bloc = selection.bloc
        if bloc is None or not selection.criteria:
            return
        current = {one.competency for one in selection.criteria}
        self._choose(
            lambda: Asked(self.tr("Link to a competency"), "", self.tr("Link")),
            lambda: [
                *(Choice(c.id, _line(c.code, c.text)) for c in bloc.competencies),
                Choice("", self.tr("To none")),
            ],
            (current.pop() or "") if len(current) == 1 else "",
            lambda name: self._do(act_making.link_competency(selection, name)),
        )

    def _choose_activity(self) -> None:
        selection = self._selection()
        bloc = selection.bloc
        if bloc is None or not selection.competencies:
            return
        current = {one.activity for one in selection.competencies}
        self._choose(
            lambda: Asked(self.tr("Tie to an activity"), "", self.tr("Tie")),
            lambda: [
                *(Choice(a.id, _line(a.code, a.title)) for a in bloc.activities),
                Choice("", self.tr("To none")),
            ],
            (current.pop() or "") if len(current) == 1 else "",
            lambda name: self._do(act_making.set_activity(selection, name)),
        )

    def _choose_part(self) -> None:
        selection = self._selection()
        parts = InspectorWords(self).parts_of(selection)
        current = {one.part for one in selection.criteria}
        if parts:
            self._choose(
                lambda: Asked(self.tr("Part of the assessment"), "", self.tr("Choose")),
                lambda: [
                    Choice("", self.tr("The whole assessment")),
                    *(Choice(name, text) for name, text in parts.items()),
                ],
                (current.pop() or "") if len(current) == 1 else "",
                lambda name: self._do(act_making.set_part(selection, name)),
            )

    def _choose_scale(self) -> None:
        selection = self._selection()
        grid = selection.draft.grid
        if not selection.criteria:
            return

        def line(place: int) -> str:
            scale = grid.scales[place]
            levels = " / ".join(level.label for level in scale.levels)
            return f"{scale.label or scale.id}: {levels}"

        current = {grid.scale_of(one).id for one in selection.criteria}
        self._choose(
            lambda: Asked(self.tr("Choose the scale"), "", self.tr("Choose")),
            lambda: [Choice(scale.id, line(n)) for n, scale in enumerate(grid.scales)],
            current.pop() if len(current) == 1 else grid.scale,
            lambda name: self._do(act_making.set_scale(selection, name)),
        )

    def _choose_assessments(self) -> None:
        selection = self._selection()
        bloc = selection.bloc
        if bloc is None or selection.linked_kind not in ("criterion", "competency"):
            return
        checks = []
        for assessment in bloc.assessments:
            linked = (
                tuple(assessment.id in one.assessments for one in selection.criteria)
                if selection.linked_kind == "criterion"
                else tuple(one.id in assessment.competencies for one in selection.competencies)
            )
            checks.append(Check(assessment.id, assessment.title, held_by_all(linked)))
        dialog = ChecksDialog(
            lambda: Asked(
                self.tr("Link to assessments"),
                self.tr("Space ticks. A criterion linked to none is offered in every one."),
                self.tr("Link"),
            ),
            checks,
            self._page,
        )
        dialog.chosen.connect(
            lambda changed: self._do(act_making.link_assessments(selection, changed))
        )
        dialog.finished.connect(self.closed)
        dialog.open()

    def _edit_sitting(self) -> None:
        assessment = self._selection().assessment
        if assessment is None:
            return

        def chosen(act: SetAssessment) -> None:
            self._do(act)

        dialog = SittingDialog(assessment, self._page)
        dialog.chosen.connect(chosen)
        dialog.finished.connect(self.closed)
        dialog.open()

    def _edit_scales(self) -> None:
        selection = self._selection()
        grid = selection.draft.grid
        used = {grid.scale_of(one).id for one in selection.criteria}
        dialog = ScalesDialog(grid, used.pop() if len(used) == 1 else grid.scale, self._page)
        dialog.chosen.connect(self._do)
        dialog.finished.connect(self.closed)
        dialog.open()

    def _add(self) -> None:
        selection = self._selection()
        last = selection.elements[-1] if selection.elements else None
        kind: ElementKind = last.kind if last and last.kind != "bloc" else "criterion"
        bloc = last.bloc.id if last else selection.draft.grid.blocs[-1].id

        def chosen(kind: ElementKind, code: str, text: str) -> None:
            home = None if kind == "bloc" else bloc
            self._do(Add(kind=kind, text=text, code=code or None, bloc=home))

        dialog = AddDialog(kind, self._page)
        dialog.chosen.connect(chosen)
        dialog.finished.connect(self.closed)
        dialog.open()


def _line(code: str | None, text: str) -> str:
    return f"{code}  {shortened(text, _TEXT)}" if code else shortened(text, _TEXT)
