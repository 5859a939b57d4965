"""The jurors at the reception: what came of each, their keys, and a key that is revoked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from jury_desk.gui.forms.ui_reception_jurors import Ui_ReceptionJurors
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.safe_text import isolated, shown
from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.reception.phone_line import PhoneLine
from jury_desk.gui.preparation.reception.reception_words import ReceptionWords, key_digits

if TYPE_CHECKING:
    from jury_desk.services.hand_out import JurorKey
    from jury_desk.services.reception import ReceptionJuror, ReceptionState

_MOST_KEYS = 3


class JurorsPane(QWidget):
    """`revocation_wanted` and `restoring_wanted` bring a ReceptionJuror and the JurorKey in
    hand.
    """

    revocation_wanted = Signal(object, object)
    restoring_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_ReceptionJurors()
        ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._words = ReceptionWords(self)
        self._jurors: dict[str, ReceptionJuror] = {}
        self._editable = True
        self._phone = PhoneLine(ui.juror_phone_widget, ui.juror_phone_label, ui.juror_phone_button)
        ui.jurors_view.shown.connect(lambda _: self._show_juror())
        ui.keys_view.shown.connect(lambda _: self._show_key())
        ui.revoke_button.clicked.connect(lambda: self._tell(self.revocation_wanted))
        ui.restore_button.clicked.connect(lambda: self._tell(self.restoring_wanted))
        Spacing(self)
        click_on_enter(self)
        theme().changed.connect(self._show_juror)
        self.setFocusProxy(ui.jurors_view)

    @property
    def juror(self) -> ReceptionJuror | None:
        """The juror in hand."""
        return self._jurors.get(self._ui.jurors_view.current)

    @property
    def key(self) -> JurorKey | None:
        """The key in hand."""
        juror, wanted = self.juror, self._ui.keys_view.current
        if juror is None:
            return None
        return next((key for key in juror.keys if key.fingerprint == wanted), None)

    def show_state(self, state: ReceptionState, *, editable: bool) -> None:
        """List a state's jurors; the one in hand stays."""
        self._editable = editable
        self._jurors = {juror.juror: juror for juror in state.jurors}
        self._ui.jurors_view.show_rows([self._row(juror) for juror in state.jurors])
        self._show_juror()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._phone.retell()
            self._ui.jurors_view.show_rows([self._row(juror) for juror in self._jurors.values()])
            self._show_juror()
        super().changeEvent(event)

    def _row(self, juror: ReceptionJuror) -> ShelfRow:
        told = self.tr("{received} of {expected} sheets are here")
        about = [told.format(received=juror.received, expected=juror.expected)]
        revoked = any(key.revoked_since is not None for key in juror.keys)
        if revoked:
            about.append(self.tr("a key is revoked"))
        elif len(juror.keys) > 1:
            about.append(self.tr("%n keys: another laptop", "", len(juror.keys)))
        icon, ink = ("circle-check", "good") if not juror.missing else ("circle-dashed", "warn")
        if revoked:
            icon, ink = "alert-triangle", "warn"
        return ShelfRow(juror.juror, shown(juror.name), " · ".join(about), icon, ink)

    def _show_juror(self) -> None:
        ui, juror = self._ui, self.juror
        ui.juror_panel.setVisible(juror is not None)
        if juror is None:
            return
        ui.juror_title.setText(isolated(juror.name))
        ui.juror_text.setText(self._about(juror))
        self._phone.show_phone(juror.phone)
        ui.keys_view.show_rows([self._key_row(key) for key in juror.keys])
        ui.keys_view.setVisible(bool(juror.keys))
        ui.no_key_text.setVisible(not juror.keys)
        self._fit_keys(len(juror.keys))
        self._show_key()

    def _fit_keys(self, count: int) -> None:
        """As high as its rows: most jurors have one key."""
        view = self._ui.keys_view
        rows = range(min(_MOST_KEYS, count))
        view.setFixedHeight(sum(view.sizeHintForRow(row) for row in rows) + 4)

    def _about(self, juror: ReceptionJuror) -> str:
        words, told = self._words, []
        if juror.last_taken is not None:
            told.append(self.tr("Last file here {time}").format(time=words.when(juror.last_taken)))
        else:
            told.append(self.tr("No file has come in yet"))
        if juror.last_heard is not None:
            heard = self.tr("made there {time}")
            told.append(heard.format(time=words.when(juror.last_heard)))
        if juror.receipt_due:
            told.append(self.tr("a receipt is due"))
        elif juror.receipts:
            told.append(self.tr("%n receipt(s) written", "", juror.receipts))
        return " · ".join(told)

    def _key_row(self, key: JurorKey) -> ShelfRow:
        made = self.tr("made {time}").format(time=self._words.when(key.made_at))
        if key.revoked_since is None:
            return ShelfRow(key.fingerprint, key_digits(key.fingerprint), made, "key", "good")
        since = self.tr("revoked from {time} on").format(time=self._words.when(key.revoked_since))
        about = " · ".join((made, since))
        return ShelfRow(key.fingerprint, key_digits(key.fingerprint), about, "ban", "bad")

    def _show_key(self) -> None:
        ui, key = self._ui, self.key
        ui.revoke_button.setVisible(
            self._editable and key is not None and key.revoked_since is None
        )
        ui.restore_button.setVisible(
            self._editable and key is not None and key.revoked_since is not None
        )
        self._fit()

    def _fit(self) -> None:
        """The juror in hand takes what it needs; the list has the rest."""
        ui = self._ui
        if self.juror is not None:
            high = ui.juror_panel.heightForWidth(ui.juror_area.width())
            ui.juror_area.setMaximumHeight(high + theme().tokens.unit * 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tell(self, wanted: object) -> None:
        if self.juror is not None and self.key is not None:
            wanted.emit(self.juror, self.key)  # type: ignore[attr-defined]  # a bound signal
