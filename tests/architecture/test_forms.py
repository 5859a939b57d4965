"""The Designer forms: compiled anew, named, and told to a screen reader."""

import importlib
import re
import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from tests.architecture.project import ROOT, forms, run_script

ROOTS: dict[str, type[QWidget]] = {"QDialog": QDialog, "QMainWindow": QMainWindow}

# What the last word of an objectName may be, by class. Classes of our own choose a word themselves.
KINDS = {
    "QPushButton": {"button"},
    "QToolButton": {"button"},
    "QCommandLinkButton": {"button"},
    "QCheckBox": {"check"},
    "QRadioButton": {"radio"},
    "QLabel": {"count", "label", "name", "note", "state", "text", "time", "title"},
    "QLineEdit": {"edit"},
    "QTextEdit": {"edit"},
    "QPlainTextEdit": {"edit"},
    "QComboBox": {"combo"},
    "QSpinBox": {"spin"},
    "QDoubleSpinBox": {"spin"},
    "QDateEdit": {"edit"},
    "QTimeEdit": {"edit"},
    "QDateTimeEdit": {"edit"},
    "QListView": {"list", "view"},
    "QListWidget": {"list"},
    "QTableView": {"table", "view"},
    "QTreeView": {"tree", "view"},
    "QScrollArea": {"scroll", "area"},
    "QStackedWidget": {"stack"},
    "QTabWidget": {"tabs"},
    "QSplitter": {"splitter"},
    "QProgressBar": {"progress", "bar"},
    "QSlider": {"slider"},
    "QGroupBox": {"group"},
    "QFrame": {"bar", "card", "footer", "frame", "head", "line", "pane", "panel"},
    "QDialogButtonBox": {"box", "buttons"},
    "QMenuBar": {"bar"},
    "QMenu": {"menu"},
    "QToolBar": {"bar"},
    "QStatusBar": {"bar"},
}
NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+")
DEFAULT_NAME = re.compile(r".*_\d+")


def fault_of_name(tag: str, kind: str, name: str) -> str | None:
    if DEFAULT_NAME.fullmatch(name) or not NAME.fullmatch(name):
        return f"{kind} {name}: an objectName is meaning_kind, in snake_case, without a number"
    wanted = KINDS.get(kind) if tag == "widget" else None
    if wanted and name.rsplit("_", 1)[1] not in wanted:
        return f"{kind} {name}: its last word is one of {sorted(wanted)}"
    return None


def built(form: Path) -> QWidget:
    """The form as the program builds it."""
    root = ET.parse(form).getroot()
    widget = root.find("widget")
    assert widget is not None
    module = importlib.import_module(f"jury_desk.gui.forms.ui_{form.stem}")
    page = ROOTS.get(widget.get("class", ""), QWidget)()
    getattr(module, f"Ui_{root.findtext('class')}")().setupUi(page)
    return page


def spoken_name(widget: QWidget) -> str:
    """What a screen reader says: the accessible name, or what Qt takes for it (a button's text)."""
    told: str = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return told.strip()


def test_compiled_forms_are_fresh_when_the_forms_are_compiled_again() -> None:
    done = run_script("packaging/forms.py", "--check")
    assert done.returncode == 0, done.stdout


def test_no_two_forms_share_a_name_when_they_are_compiled_side_by_side() -> None:
    names = [form.stem for form in forms()]
    assert len(names) == len(set(names))


def test_object_names_tell_meaning_and_kind_when_a_form_is_read() -> None:
    named = {"widget", "layout", "spacer", "action", "buttongroup"}
    faults = [
        f"{form.relative_to(ROOT)}: {fault}"
        for form in forms()
        for node in ET.parse(form).iter()
        if node.tag in named
        and (fault := fault_of_name(node.tag, node.get("class", node.tag), node.get("name", "")))
    ]
    assert not faults


def test_widgets_have_accessible_names_when_they_take_focus(qtbot: QtBot) -> None:
    unnamed = []
    for form in forms():
        written = {node.get("name") for node in ET.parse(form).iter("widget")}
        page = built(form)
        qtbot.addWidget(page)
        unnamed += [
            f"{form.relative_to(ROOT)}: {type(child).__name__} {child.objectName()}"
            for child in page.findChildren(QWidget)
            if child.objectName() in written
            and child.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not spoken_name(child)
        ]
    assert not unnamed


def test_names_are_refused_when_designer_made_them() -> None:
    for kind, name in (
        ("QPushButton", "pushButton_2"),
        ("QPushButton", "button"),
        ("QLabel", "label_3"),
        ("QPushButton", "open_label"),
    ):
        assert fault_of_name("widget", kind, name), name
    assert fault_of_name("layout", "QVBoxLayout", "verticalLayout")
    assert not fault_of_name("widget", "QPushButton", "open_button")
    assert not fault_of_name("widget", "QWidget", "juror_page")
