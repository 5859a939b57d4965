"""Every text of the screens goes through Qt's translation, and is translated."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.project import PACKAGE, code, place, run_script, tree

SHOWING = {
    "addAction", "addButton", "addItem", "addMenu", "addRow", "addTab", "insertItem", "insertTab",
    "setAccessibleDescription", "setAccessibleName", "setButtonText", "setDetailedText",
    "setHeaderLabels", "setHorizontalHeaderLabels", "setInformativeText", "setLabelText",
    "setPlaceholderText", "setPlainText", "setPrefix", "setStatusTip", "setSuffix", "setTabText",
    "setText", "setTitle", "setToolTip", "setVerticalHeaderLabels", "setWhatsThis",
    "setWindowTitle", "showMessage",
    "QAction", "QCheckBox", "QCommandLinkButton", "QGroupBox", "QLabel", "QMenu", "QPushButton",
    "QRadioButton",
}  # fmt: skip


def called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def literal_texts(node: ast.expr) -> Iterator[str]:
    """The words that an argument spells out itself; what another call returns is that call's."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            if isinstance(part, ast.Constant):
                yield from literal_texts(part)
    elif isinstance(node, ast.BinOp):
        yield from literal_texts(node.left)
        yield from literal_texts(node.right)
    elif isinstance(node, ast.IfExp):
        yield from literal_texts(node.body)
        yield from literal_texts(node.orelse)
    elif isinstance(node, (ast.List, ast.Tuple)):
        for item in node.elts:
            yield from literal_texts(item)
    elif isinstance(node, ast.Call) and called(node) in {"format", "join"}:
        yield from literal_texts(getattr(node.func, "value", node.func))


def calls(path: Path) -> list[ast.Call]:
    return [node for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]


def spoken(text: str) -> bool:
    """Whether a text holds words; signs, digits and markup's names alone need no translation."""
    return any(letter.isalpha() for letter in text)


def untranslated(path: Path) -> list[str]:
    return [
        f"{place(path, call)} {text!r}"
        for call in calls(path)
        if called(call) in SHOWING
        for argument in [*call.args, *(k.value for k in call.keywords if k.arg == "text")]
        for text in literal_texts(argument)
        if spoken(text)
    ]


def untranslatable(path: Path) -> list[str]:
    """Calls of tr() and QCoreApplication.translate() whose text is computed: no tool gathers it."""
    found = []
    for call in calls(path):
        owner = ast.unparse(call.func)
        if owner.endswith(".tr"):
            position = 0
            if owner != "self.tr":
                found.append(f"{place(path, call)} {owner}: gathered under another class's name")
        elif owner.endswith("Application.translate"):
            position = 1
        else:
            continue
        text = call.args[position] if len(call.args) > position else None
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            found.append(f"{place(path, call)} {ast.unparse(call)}")
    return found


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("label.setText('Bonjour')", ["Bonjour"]),
        ("label.setText(f'{n} fiches')", [" fiches"]),
        ("label.setText('oui' if x else '')", ["oui", ""]),
        ("label.setText('{} fois'.format(n))", ["{} fois"]),
        ("label.setText(self.tr('Hello'))", []),
        ("label.setText(names['key'])", []),
    ],
)
def test_literal_texts_are_found_when_an_argument_spells_them(line: str, words: list[str]) -> None:
    statement = ast.parse(line).body[0]
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Call)
    assert list(literal_texts(statement.value.args[0])) == words


@pytest.mark.parametrize(
    "path", code(PACKAGE / "gui"), ids=lambda p: p.relative_to(PACKAGE).as_posix()
)
def test_texts_pass_through_translation_when_a_screen_shows_them(path: Path) -> None:
    assert not untranslated(path)
    assert not untranslatable(path)


def hidden_in_texts(path: Path) -> list[int]:
    """The lines whose translation stands within an f-string, where no gathering finds it."""
    return [
        call.lineno
        for text in ast.walk(tree(path))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and called(call) in ("tr", "translate")
    ]


@pytest.mark.parametrize(
    "path", code(PACKAGE / "gui"), ids=lambda p: p.relative_to(PACKAGE).as_posix()
)
def test_texts_are_gathered_when_they_are_translated(path: Path) -> None:
    assert not hidden_in_texts(path)


def test_translations_are_complete_and_fresh_when_the_texts_are_gathered_again() -> None:
    done = run_script("packaging/translations.py", "--check")
    assert done.returncode == 0, done.stdout
