"""What the program is, its version, and under which licences its parts come."""

from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from jury_desk import __version__
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_about import Ui_About
from jury_desk.gui.kit.theme import theme

_PARTS = (
    ("PySide6-Essentials", "Qt for Python", "LGPL-3.0"),
    ("charset-normalizer", "charset-normalizer", "MIT"),
    ("cryptography", "cryptography", "Apache-2.0 / BSD-3-Clause"),
    ("lxml", "lxml", "BSD-3-Clause"),
    ("markdown-it-py", "markdown-it-py", "MIT"),
    ("openpyxl", "openpyxl", "MIT"),
    ("ortools", "OR-Tools", "Apache-2.0"),
    ("pyenchant", "pyenchant", "LGPL-2.1"),
    ("pdfplumber", "pdfplumber", "MIT"),
    ("pikepdf", "pikepdf", "MPL-2.0"),
    ("pillow", "Pillow", "MIT-CMU"),
    ("platformdirs", "platformdirs", "MIT"),
    ("msgspec", "msgspec", "BSD-3-Clause"),
    ("pyhanko", "pyHanko", "MIT"),
    ("pypdfium2", "pypdfium2, PDFium", "Apache-2.0 / BSD-3-Clause"),
    ("python-docx", "python-docx", "MIT"),
    ("reportlab", "ReportLab", "BSD-3-Clause"),
    ("rfc8785", "rfc8785", "Apache-2.0"),
    ("segno", "segno", "BSD-3-Clause"),
    ("sqlcipher3", "sqlcipher3", "MIT"),
    ("sqlmodel", "SQLModel", "MIT"),
    ("tzdata", "tzdata", "Apache-2.0"),
    ("zxing-cpp", "ZXing-C++", "Apache-2.0"),
)
_ARTWORK = (
    "Inter: SIL Open Font License 1.1",
    "DejaVu Sans: Bitstream Vera",
    "Tabler Icons: MIT",
)


class AboutDialog(CardDialog):
    """Read and put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_About()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=560)
        self._body = body
        self._ui.licences_edit.setPlainText("\n".join(_licences()))
        self.refuse_button.hide()
        self.retranslate()
        self.accept_button.setFocus()

    def fit(self) -> None:
        self._ui.licences_edit.setMinimumHeight(theme().tokens.unit * 26)
        super().fit()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("About Jury Desk"))
        line = self.tr("Version {version}, Qt {qt}, MIT licence")
        self._ui.version_label.setText(line.format(version=__version__, qt=qVersion()))
        self.accept_button.setText(self.tr("Close"))


def _licences() -> list[str]:
    lines = []
    for package, name, licence in _PARTS:
        try:
            lines.append(f"{name} {metadata.version(package)}: {licence}")
        except metadata.PackageNotFoundError:
            lines.append(f"{name}: {licence}")
    return [*lines, *_ARTWORK]
