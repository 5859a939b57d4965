"""The language in force, for our words and for Qt's own."""

from PySide6.QtCore import QCoreApplication

from jury_desk.gui.kit.language import set_language, translate_qt


def words_of_qt() -> str:
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


def test_qt_speaks_the_language_when_one_of_its_dialogs_is_asked_for(look: None) -> None:
    translate_qt()
    assert words_of_qt() == "Annuler"
    set_language("en")
    translate_qt()
    assert words_of_qt() == "Cancel"
    set_language("fr")
    translate_qt()
    assert words_of_qt() == "Annuler"
