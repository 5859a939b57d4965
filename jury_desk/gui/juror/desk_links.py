"""What stands around the sheet, joined to the desk: behind the first sheet that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.gui.juror.day_side import DaySide
from jury_desk.gui.kit.buttons import click_on_enter

if TYPE_CHECKING:
    from jury_desk.gui.juror.desk_page import JurorDeskPage
    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.program import Program


def made_around(page: JurorDeskPage, program: Program, worker: Worker) -> DaySide:
    """Time, notes, documents and the unforeseen, on the day and the passage of the desk."""
    around = DaySide(program, worker, page.sheets, page.side, page, page.flush)
    page.signing.around = around
    page.footer.put(around.unforeseen.button, around.clock)
    page.passages.order_wanted.connect(around.unforeseen.move_in_order)
    for left in (around.unforeseen.closed, around.pane.keyboard_left, around.papers.left):
        left.connect(page.take_keyboard)
    around.pane.unfold_wanted.connect(page.unfold_passage)
    around.passage_wanted.connect(page.open_passage)
    heard = around.pane.member_in_hand
    heard.connect(lambda who: page.place.show_member(who))  # noqa: PLW0108  that of the moment
    around.renewed.connect(page.reopen)
    around.papers.unfold_wanted.connect(page.panes.unfold_side)
    around.papers.wide_changed.connect(page.panes.set_wide)
    around.recording_changed.connect(page.look_at_recording)
    around.state_changed.connect(page.show_notes)
    around.session_changed.connect(page.show_notes)
    around.failed.connect(page.failure)
    page.place_changed.connect(around.show_criterion)
    page.arrows.take_buttons()
    click_on_enter(around.unforeseen.button)
    page.place.put_strip(around.unforeseen.strip)
    if page.day is not None:
        around.show_day(page.day)
        around.show_passage(page.passage)
        page.place.tell_place()
    return around
