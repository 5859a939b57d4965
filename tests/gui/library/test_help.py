"""The workshop's page of help as it is shown."""

from PySide6.QtGui import QTextBlock, QTextList
from PySide6.QtWidgets import QTextBrowser

from tests.gui.library.workshop_robot import WorkshopRobot


def test_help_lists_only_what_is_written_as_a_list_when_it_is_opened(
    robot: WorkshopRobot,
) -> None:
    robot.open_workshop()
    robot.press("F1")
    document = robot.one(QTextBrowser, "help_text").document()
    blocks: list[QTextBlock] = []
    block = document.begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    headings = [one for one in blocks if one.blockFormat().headingLevel()]
    lists = [one.textList() for one in blocks]
    assert len(headings) >= len(("title", "steps", "keys", "warnings", "library", "unread"))
    assert all(not isinstance(one.textList(), QTextList) for one in headings)
    assert sum(one is not None for one in lists) < len(blocks) / 2
