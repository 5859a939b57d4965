"""The language of the screens: French first, English beside it, changed while the program runs."""

from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from jury_desk.paths import resources

Language = Literal["fr", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_installed: list[tuple[QTranslator, bytes]] = []
"""A translator reads from its bytes as long as it lives. They are not mapped from the file: that
file may be replaced, or its disk go away, while the program runs.
"""
_current: list[Language] = ["fr"]
_qt_speaks: dict[Language, QTranslator] = {}
"""Qt's own words in the language in force, once a dialog of Qt's was asked for."""


def language() -> Language:
    """The language in force."""
    return _current[0]


def set_language(wanted: Language) -> None:
    """Translate the application; every widget is told by Qt's LanguageChange event.

    RuntimeError where the compiled translation is missing: the program is not whole.
    """
    translator = QTranslator()
    file = resources() / "i18n" / f"jury_desk_{wanted}.qm"
    compiled = file.read_bytes() if file.is_file() else b""
    if not translator.load(compiled):
        raise RuntimeError(f"no translation {file.name}")
    QLocale.setDefault(QLocale(wanted))
    _current[0] = wanted
    before = list(_installed)
    _installed[:] = [(translator, compiled)]
    QCoreApplication.installTranslator(translator)
    for old, _ in before:
        QCoreApplication.removeTranslator(old)


def translate_qt() -> None:
    """Let Qt's own dialogs (files and folders, where the desktop has none) speak the language in
    force. Asked for before one opens: it costs what the first picture need not wait for. Where Qt
    came without its translations they stay English.
    """
    wanted = language()
    if wanted in _qt_speaks:
        return
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if not translator.load(f"qtbase_{wanted}", folder):
        return
    before = dict(_qt_speaks)
    _qt_speaks.clear()
    _qt_speaks[wanted] = translator
    QCoreApplication.installTranslator(translator)
    for old in before.values():
        QCoreApplication.removeTranslator(old)
