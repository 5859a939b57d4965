"""The field for a code that was given on paper or by voice: in groups, checked as it is typed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from jury_desk.errors import JuryDeskError
from jury_desk.gui.juror.carry.file_dialog import told_failure
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import set_role

GROUP = 3
"""Signs between two hyphens, as codes are printed."""

_NOT_WHOLE = "carry-code-length"


def grouped(typed: str) -> str:
    """What was typed, in capitals and groups: "k7f2xa" becomes "K7F-2XA"."""
    plain = _plain(typed)
    return "-".join(plain[at : at + GROUP] for at in range(0, len(plain), GROUP))


def _plain(typed: str) -> str:
    return "".join(sign for sign in typed.upper() if not sign.isspace() and sign not in "-–—.")


class CodeField(QWidget):
    """`edited`: the code is another one. A code is wrong before anything is opened with it: a sign
    that is in no code, or one too many, is told at the key that wrote it, a mistaken one when the
    last is there.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check: Callable[[str], str] | None = None
        self._error: JuryDeskError | None = None
        self._name = QLabel(self)
        self._name.setProperty("role", "field")
        self.code_edit = QLineEdit(self, maxLength=60)
        self.code_edit.setObjectName("code_edit")
        self.code_edit.textEdited.connect(self._regroup)
        self._name.setBuddy(self.code_edit)
        self.setFocusProxy(self.code_edit)
        self._sign, self._words = QLabel(self), QLabel(self, wordWrap=True)
        self._words.setObjectName("code_label")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._sign)
        line.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self.code_edit)
        column.addLayout(line)
        Spacing(self)
        self._retell()

    def check_with(self, check: Callable[[str], str]) -> None:
        """Have codes checked so: it gives the code as it was meant, or raises a JuryDeskError."""
        self._check = check
        self._tell()

    @property
    def code(self) -> str:
        """What was typed, in groups."""
        return self.code_edit.text()

    @property
    def is_whole(self) -> bool:
        """Whether it is a code without a slip."""
        return bool(self.code) and self._check is not None and self._fault() is None

    @property
    def words(self) -> str:
        """What is said of the code."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retell()

    def _regroup(self, typed: str) -> None:
        """Keep the cursor behind the sign that it stood behind."""
        before = len(_plain(typed[: self.code_edit.cursorPosition()]))
        self.code_edit.setText(grouped(typed))
        self.code_edit.setCursorPosition(before + max(0, before - 1) // GROUP)
        self._tell()
        self.edited.emit()

    def _fault(self) -> JuryDeskError | None:
        if self._check is None or not self.code:
            return None
        try:
            self._check(self.code)
        except JuryDeskError as error:
            return error
        return None

    def _tell(self) -> None:
        fault = self._fault()
        details = fault.details if fault is not None else {}
        is_short = details.get("reason") == _NOT_WHOLE and int(details.get("count", "0")) < int(
            details.get("wanted", "0")
        )
        if not self.code or is_short:
            self._show("key", "muted", "small", self._hint())
        elif fault is not None:
            self._show("alert-circle", "bad", "error", told_failure(fault))
        else:
            self._show("circle-check", "good", "small", self.tr("No typing mistake in this code."))

    def _show(self, sign: str, ink: str, role: str, words: str) -> None:
        dress(self._sign, sign, ink)
        set_role(self._words, role)
        self._words.setText(words)

    def _hint(self) -> str:
        return self.tr("Five groups of three signs. Capitals and hyphens come by themselves.")

    def _retell(self) -> None:
        self._name.setText(self.tr("Activation code"))
        self.code_edit.setAccessibleName(self.tr("Activation code"))
        self.code_edit.setPlaceholderText("•••-•••-•••-•••-•••")
        self._tell()
