"""The head of a team: who passes together, on what, and what must stay in sight."""

from collections.abc import Collection

from jury_desk.domain.grid import Assessment, Part
from jury_desk.gui.juror.day_rows import about_text
from jury_desk.gui.juror.sheet_head import Chip, SheetHead
from jury_desk.gui.juror.team.team_rows import part_text
from jury_desk.services.juror_day import Day


def nobodys_parts(assessment: Assessment, claimed: Collection[str | None]) -> list[Part]:
    """The individual parts that none of the `claimed` ones is, where the team has a part too: no
    criterion is marked for a member alone, and a deviation is the only way to tell them apart.
    """
    if all(part.setting != "group" for part in assessment.parts):
        return []
    return [part for part in assessment.parts if part.setting != "group" and part.id not in claimed]


class TeamHead(SheetHead):
    """The team's label, its members, the assessment, each accommodation; and the weights of parts
    that share their criteria.
    """

    def words_of_parts(self, assessment: Assessment, claimed: Collection[str | None]) -> str:
        """What is to be known of the weight of a part to which no criterion belongs; "" for none.

        `claimed` are the parts of the assessment's criteria.
        """
        parts = nobodys_parts(assessment, claimed)
        told = self.tr("No criterion belongs to “{part}”: a member's deviation carries it.")
        names = ", ".join(part_text(part) for part in parts)
        return told.format(part=names) if parts else ""

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
            shared = [
                part for part in parts if part not in nobodys_parts(first.assessment, claimed)
            ]
            chips += [("part_chip", "neutral", part_text(part)) for part in shared]
        told = self.words_of_parts(first.assessment, claimed)
        if told:
            chips.append(("part_chip", "neutral", told))
        about = about_text(first.assessment, first.bloc)
        self.tell(letters, team.label, f"{about}\n{names}", chips)
