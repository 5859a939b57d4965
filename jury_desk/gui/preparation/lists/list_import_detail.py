"""What may be done with the line in hand: answer its question, leave it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.preparation.lists.list_import import LineState

if TYPE_CHECKING:
    from jury_desk.domain.preparation.lists.list_import import PreviewLine
    from jury_desk.gui.forms.ui_list_import import Ui_ListImport
    from jury_desk.gui.preparation.lists.list_import_words import ListWords


def show_detail(ui: Ui_ListImport, words: ListWords, line: PreviewLine | None) -> None:
    """Say the question of a line, and what was answered; None for no line."""
    ui.detail_frame.setVisible(line is not None)
    if line is None:
        return
    ui.detail_label.setText(words.detail(line))
    for answer, button in (("same", ui.same_button), ("other", ui.other_button)):
        button.setChecked(line.answer == answer)
        button.setVisible(line.question is not None)
    ui.leave_button.setChecked(line.state is LineState.LEFT)
