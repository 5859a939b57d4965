"""The window's menu, chosen from by what it reads."""

from PySide6.QtWidgets import QMenu

from jury_desk.gui.main_menu import MainMenu
from jury_desk.gui.main_window import MainWindow
from jury_desk.gui.top_bar import TopBar


def menu_of(window: MainWindow) -> MainMenu:
    menu = window.findChild(MainMenu)
    assert menu is not None
    return menu


def choose(window: MainWindow, *path: str) -> None:
    """Open the menu and trigger what reads so, level by level; & marks no letter here."""
    bar = window.findChild(TopBar)
    assert bar is not None
    bar.menu_button.click()
    menu: QMenu = menu_of(window)
    for number, text in enumerate(path):
        actions = {a.text().replace("&", "").split("\t")[0]: a for a in menu.actions()}
        found = next(action for name, action in actions.items() if name.startswith(text))
        if number < len(path) - 1:
            menu = next(m for m in menu.findChildren(QMenu) if m.menuAction() is found)
        else:
            found.trigger()
    menu_of(window).close()
