"""A page of help: resources/help/<language>/<page>.md, with its pictures."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_help_body import Ui_HelpBody
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.theme import theme
from jury_desk.paths import resources

_WIDTH = 900
_HEIGHT_IN_UNITS = 72
_LINE_PERCENT = 150


class HelpDialog(CardDialog):
    """Read and put away. The page is part of the program: no other is opened from it."""

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        """`page` names a file of the help without its ending. OSError where there is none."""
        body = QWidget()
        self._ui = Ui_HelpBody()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=_WIDTH)
        self._body = body
        self._page = page
        self.refuse_button.hide()
        self.retranslate()
        self._ui.help_text.setFocus()

    def fit(self) -> None:
        self._ui.help_text.setMinimumHeight(theme().tokens.unit * _HEIGHT_IN_UNITS)
        super().fit()
        self._show_page()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Help"))
        self.accept_button.setText(self.tr("Close"))
        self._show_page()

    def _show_page(self) -> None:
        folder = resources() / "help" / language()
        document = _Page(self._ui.help_text, self._ui.help_text.viewport().width())
        document.setDefaultFont(theme().font("text"))
        document.setBaseUrl(QUrl.fromLocalFile(f"{folder}/"))
        document.setDocumentMargin(theme().tokens.unit)
        document.setMarkdown((folder / f"{self._page}.md").read_text(encoding="utf-8"))
        _space_lines(document)
        self._ui.help_text.setDocument(document)


class _Page(QTextDocument):
    """Brings the pictures of the program's own resources to the width of the page."""

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent)
        self._width = max(1, width - 4 * theme().tokens.unit)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = QImage(str(resources() / "pictures" / QUrl(name).fileName()))
        if picture.isNull():
            return None
        height = round(picture.height() * self._width / picture.width())
        return picture.scaled(
            QSize(self._width, height),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )


def _space_lines(document: QTextDocument) -> None:
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    block = QTextBlockFormat()  # only these two: a whole format would make every block a list's
    block.setLineHeight(_LINE_PERCENT, 1)  # in percent of the font's own
    block.setBottomMargin(theme().tokens.unit)
    cursor.mergeBlockFormat(block)
