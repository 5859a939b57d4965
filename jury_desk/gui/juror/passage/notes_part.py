"""The private notes of a passage: typed at any moment, sorted at write-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.domain.sheet import Phase
from jury_desk.gui.forms.ui_passage_notes import Ui_PassageNotes
from jury_desk.gui.juror.passage.key_button import KeyButton
from jury_desk.gui.juror.passage.note_line import NoteLine
from jury_desk.gui.juror.passage.note_rows import minute_text, note_rows, to_sort
from jury_desk.gui.juror.passage.notes_view import ATTACH, DISCARD, EDIT, KEEP, MOVE, NotesView
from jury_desk.gui.juror.passage.set_in import set_in
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.styles import set_role

if TYPE_CHECKING:
    from jury_desk.domain.day.state import Note
    from jury_desk.domain.session import Passage
    from jury_desk.gui.juror.passage.day_session import DaySession
    from jury_desk.gui.juror.passage.planned_day import PlannedDay
    from jury_desk.gui.kit.theme import Theme

_ACTS = (EDIT, ATTACH, KEEP, MOVE, DISCARD)


class NotesPart(QWidget):
    """The list; `foot` holds the line that notes are typed into: the pane keeps it in sight.

    `move_wanted` carries a note that is to become part of a justification, with the criterion
    and the subject ("" for the one in hand); `keyboard_left` tells that the keyboard is to go back
    to the sheet, `unfolded` that what can be done with a note is to be seen, `taken` that the
    newest note is to be seen, `sort_changed` how many notes are left to sort, in words ("" for
    none).
    """

    move_wanted = Signal(str, str, str)
    keyboard_left = Signal()
    unfolded = Signal()
    taken = Signal()
    sort_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ui = Ui_PassageNotes()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._session: DaySession | None = None
        self._day: PlannedDay | None = None
        self._passage: Passage | None = None
        self._stage = Phase.LIVE
        self._criterion, self._subject = "", ""
        self._editing = ""
        self._asked = ""
        self._takes = False
        self.foot = self._ui.foot_box
        self.view = NotesView(theme, self)
        self.line = NoteLine(theme, self)
        self._acts = FlowLine(self)
        self._buttons = {act: KeyButton(self._acts) for act in _ACTS}
        self._acts.setMinimumWidth(1)  # what is too wide is cut, and never widens the pane
        answers = FlowLine(self)
        self.discard_button, self.leave_button = QPushButton(answers), QPushButton(answers)
        ui = self._ui
        ui.list_layout.addWidget(self.view)
        ui.acts_layout.addWidget(self._acts)
        ui.answers_layout.addWidget(answers)
        ui.line_layout.addWidget(self.line)
        for name, act in (("discard_button", "discard"), ("leave_button", "leave")):
            getattr(self, name).setObjectName(f"{act}_note_button")
        self._connect()
        click_on_enter(self)
        self.retell()

    def show_passage(
        self, session: DaySession | None, day: PlannedDay | None, passage: Passage | None
    ) -> None:
        """Show the notes of a passage; what is typed stays with the passage that it is about."""
        self._editing = self._asked = ""
        self._takes = False
        self._session, self._day, self._passage = session, day, passage
        self.foot.setVisible(passage is not None)
        self._take_draft()
        self.show_state()

    def show_stage(self, stage: Phase) -> None:
        """Take where the sheet stands: from write-up on, notes are sorted."""
        if stage is not self._stage:
            self._stage = stage
            self.show_state()

    def show_criterion(self, criterion: str, subject: str = "") -> None:
        """Take the criterion in hand ("" for none), and of whom, in a team."""
        if (criterion, subject) != (self._criterion, self._subject):
            self._criterion, self._subject = criterion, subject
            self._show_acts()

    def show_state(self, day: PlannedDay | None = None) -> None:
        """Show what the journal says now; `day` where the plan may be another one."""
        self._day = day or self._day
        session, day, passage = self._session, self._day, self._passage
        if session is None or day is None or passage is None:
            self.view.show_rows(())
            self._tell_sort("")
            self.hide()
            return
        before = len(self.view.rows)
        self.view.show_rows(note_rows(session, passage.id, day.code))
        self.setVisible(bool(self.view.rows))
        self._count_sort()
        self.line.setEnabled(not session.state.away)
        if self._asked and self._note(self._asked) is None:
            self._asked = ""
        self._show_acts()
        if self._takes and len(self.view.rows) > before:
            self._takes = False
            self.taken.emit()

    def _count_sort(self) -> None:
        """From write-up to the signature: nothing can be moved into a signed sheet."""
        session, passage = self._session, self._passage
        if session is None or passage is None or self._stage in (Phase.LIVE, Phase.SIGNED):
            self._tell_sort("")
            return
        left = to_sort(session, passage.id)
        self._tell_sort(self.tr("%n note(s) to sort", "", left) if left else "")

    def _tell_sort(self, told: str) -> None:
        label = self._ui.sort_label
        label.setVisible(bool(told))
        if told != label.text():
            label.setText(told)
            self.sort_changed.emit(told)

    def start_note(self) -> None:
        """Give the keyboard to the line; what was typed there is typed on."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)  # a shortcut's would select it all

    def retell(self) -> None:
        """Say everything again in the language in force."""
        self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        self.view.setAccessibleName(self.tr("Notes, seen by you alone"))
        self.discard_button.setText(self.tr("Discard it"))
        self.leave_button.setText(self.tr("Leave it"))
        self.line.setToolTip(self.tr("Notes, seen by you alone"))
        self._name_line()
        self.renew()
        self.show_state()

    def renew(self) -> None:
        """Take the theme's sizes again."""
        unit, ui = self._theme.tokens.unit, self._ui
        set_in((ui.notes_title, ui.sort_label, ui.editing_label), unit)
        set_in((ui.acts_box, ui.line_box), unit)
        self.view.renew()
        self.line.update()

    def _connect(self) -> None:
        self.view.act_wanted.connect(self._do)
        self.view.current_changed.connect(self._on_current)
        self.view.left.connect(self.keyboard_left)
        self.line.entered.connect(self._enter)
        self.line.typed.connect(self._type)
        self.line.left.connect(self._leave_line)
        self.discard_button.clicked.connect(self._discard)
        self.leave_button.clicked.connect(self._leave_question)
        for act, button in self._buttons.items():
            set_role(button, "token")
            button.setObjectName(f"{act}_button")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, act=act: self._do(act, self.view.current))

    # --- the line ---------------------------------------------------------------------------------

    def _enter(self, text: str) -> None:
        if self._session is None or self._passage is None:
            return
        edited, self._editing = self._editing, ""
        if edited:
            self._session.rewrite_note(edited, text)
            self.view.go_to(edited)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._takes = True
            self._session.take_note(self._passage.id, text)
            self.keyboard_left.emit()
        self._take_draft()

    def _type(self, text: str) -> None:
        if not self._editing and self._session is not None and self._passage is not None:
            self._session.type_draft(self._passage.id, text)
            self._count_sort()

    def _leave_line(self) -> None:
        """A note that is being changed is left as it was; one that is new is kept as typed."""
        edited, self._editing = self._editing, ""
        if edited:
            self._take_draft()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.keyboard_left.emit()

    def take_draft(self) -> None:
        """Show what was being typed before a fall, once it is known."""
        if not self._editing:
            self._take_draft()

    def _take_draft(self) -> None:
        session, passage = self._session, self._passage
        draft = session.draft(passage.id) if session is not None and passage is not None else ""
        if self.line.text() != draft:
            self.line.setText(draft)
        self._name_line()

    def _name_line(self) -> None:
        note = self._note(self._editing)
        told = self.tr("Change the note of {minute}")
        told = told.format(minute=minute_text(note)) if note is not None else ""
        self._ui.editing_label.setText(told)
        self._ui.editing_label.setVisible(bool(told))
        self.line.set_words(told or self.tr("A note"), self.tr("Note…"), "N")

    # --- acts on a note ---------------------------------------------------------------------------

    def _do(self, act: str, name: str) -> None:
        note, session = self._note(name), self._session
        if note is None or session is None or not self._can(act, note):
            return
        if act == EDIT:
            self._editing = name
            self.line.setText(session.text(note.text))
            self._name_line()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif act == ATTACH:
            self._attach(session, note)
        elif act == KEEP:
            session.keep_note(name)
        elif act == MOVE:
            goal = note.criterion or self._criterion
            subject = (note.subject if note.criterion else self._subject) or ""
            self.move_wanted.emit(name, goal, subject)
        elif act == DISCARD:
            self._ask(name)

    def _attach(self, session: DaySession, note: Note) -> None:
        """To the criterion in hand; from it where it is attached there already."""
        goal = (self._criterion, self._subject or None)
        if (note.criterion, note.subject) == goal:
            session.attach_note(note.id, None)
        else:
            session.attach_note(note.id, *goal)

    def _can(self, act: str, note: Note) -> bool:
        session = self._session
        if session is None or session.state.away:
            return False
        if session.fate(note) == "moved":
            return act == DISCARD
        if act == ATTACH:
            return bool(self._criterion)
        if act == KEEP:
            return self._stage is not Phase.LIVE and note.fate != "kept"
        if act == MOVE:
            return self._stage is Phase.WRITE_UP and bool(note.criterion or self._criterion)
        return True

    def _ask(self, name: str) -> None:
        """Once more in place, since the text goes for good."""
        self._asked = name
        self._show_acts()
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _discard(self) -> None:
        asked, self._asked = self._asked, ""
        if asked and self._session is not None:
            self._session.discard_note(asked)
        self._back_to_list()

    def _leave_question(self) -> None:
        self._asked = ""
        self._back_to_list()

    def _back_to_list(self) -> None:
        self._show_acts()
        if self.view.isVisible():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_current(self, name: str) -> None:
        if self._asked and name != self._asked:
            self._asked = ""
        self._show_acts()

    def _show_acts(self) -> None:
        note = self._note(self.view.current)
        asked = bool(self._asked)
        self._ui.question_frame.setVisible(asked)
        self._ui.question_label.setText(
            self.tr("Discard this note? Its text is deleted from this laptop, for good.")
        )
        shown = {act: note is not None and not asked and self._can(act, note) for act in _ACTS}
        for act, button in self._buttons.items():
            button.setVisible(shown[act])
        if note is not None:
            for act, (word, key) in self._words(note).items():
                self._buttons[act].setText(word)
                self._buttons[act].set_key(key)
        self._ui.acts_box.setVisible(any(shown.values()))
        if note is not None:
            self.unfolded.emit()

    @property
    def is_asking(self) -> bool:
        """Whether it is asked once more if a note is to be discarded."""
        return bool(self._asked)

    @property
    def acts_in_sight(self) -> QWidget:
        """What stands below the note under the cursor."""
        return self._ui.question_frame if self._asked else self._ui.acts_box

    def _words(self, note: Note) -> dict[str, tuple[str, str]]:
        code = self._day.code if self._day is not None else str
        here = code(self._criterion) if self._criterion else ""
        goal = code(note.criterion) if note.criterion else here
        attached = (note.criterion, note.subject) == (self._criterion, self._subject or None)
        about, off = self.tr("About {code}"), self.tr("Not about {code}")
        return {
            EDIT: (self.tr("Change"), "↵"),
            ATTACH: ((off if attached else about).format(code=here), "A"),
            KEEP: (self.tr("Keep"), "K"),
            MOVE: (self.tr("Justify {code}").format(code=goal), "M"),
            DISCARD: (self.tr("Discard"), self.tr("Del")),
        }

    def _note(self, name: str) -> Note | None:
        return self._session.state.notes.get(name) if self._session is not None else None
