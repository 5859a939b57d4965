"""The head of a team: who passes together, on what, and what must stay in sight."""

from jury_desk.gui.juror.day_rows import about_text
from jury_desk.gui.juror.sheet_head import Chip, SheetHead
from jury_desk.gui.juror.team.team_rows import part_text
from jury_desk.services.juror_day import Day


class TeamHead(SheetHead):
    """The team's label, its members, the assessment, each accommodation; and the weights of parts
    that share their criteria.
    """

    def show_team(self, day: Day, passage: str) -> None:
        """Show the team of a passage; nothing changes where no team passes."""
        sheets = [sheet for sheet in day.sheets if sheet.passage.id == passage]
        if not sheets or sheets[0].passage.team is None:
            return
        first, team = sheets[0], day.plan.team(sheets[0].passage.team)
        members = [day.plan.candidate(who) for who in team.members]
        names = ", ".join(member.name for member in members)
        letters = "".join(word[0] for word in team.label.split()[:2]).upper()
        chips: list[Chip] = [
            ("accommodation_chip", "warn", f"{member.name}\u00a0: {member.accommodation}")
            for member in members
            if member.accommodation
        ]
        chips += self._seat_chips(first, day.plan)
        chips += self._added_chips(day, passage)
        parts = first.assessment.parts
        claimed = {item.part for item in day.grid.criteria_of(first.assessment.id)}
        if not claimed & {part.id for part in parts}:  # else the matrix tells them, row by row
            chips += [("part_chip", "neutral", part_text(part)) for part in parts]
        about = about_text(first.assessment, first.bloc)
        self.tell(letters, team.label, f"{about}\n{names}", chips)
