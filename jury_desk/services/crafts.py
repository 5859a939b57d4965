"""What a session's pages work with besides the session itself, each made when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.services.list_import import ListImport
    from jury_desk.services.rule_sets import RuleSets
    from jury_desk.services.session_papers import PaperExport
    from jury_desk.services.session_planning import SessionPlanning


@dataclass(frozen=True)
class Crafts:
    """The makers are called once at most."""

    make_lists: Callable[[], ListImport]
    make_planning: Callable[[], SessionPlanning]
    make_papers: Callable[[], PaperExport]
    make_rules: Callable[[], RuleSets]

    @cached_property
    def lists(self) -> ListImport:
        """The import of lists of candidates."""
        return self.make_lists()

    @cached_property
    def planning(self) -> SessionPlanning:
        """The making of timetables."""
        return self.make_planning()

    @cached_property
    def papers(self) -> PaperExport:
        """What a session prints and exports."""
        return self.make_papers()

    @cached_property
    def rules(self) -> RuleSets:
        """Named regulations and composition profiles."""
        return self.make_rules()
