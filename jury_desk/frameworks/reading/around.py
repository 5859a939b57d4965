"""The paragraphs around the tables of a grid: where they stand, and what each is good for."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jury_desk.domain.draft import AsideReason
from jury_desk.domain.source import Page, Paragraph, SourceDocument, Table
from jury_desk.frameworks.reading.awards import tells_award, tells_awards
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.general_rules import (
    cites_law,
    heads_rules,
    is_general_rule,
    is_instruction,
    is_page_number,
    is_quotation,
    is_rule_in_prose,
)
from jury_desk.frameworks.reading.scales import scale_told
from jury_desk.frameworks.reading.titles import only_of_the_document
from jury_desk.frameworks.reading.untabled import is_label

_RUNS = 3  # a line that stands this often is a running line, also where there are no pages
_LONGEST_RUNNING = 200
_EDGE = 2  # lines at the top and foot of a page that may run through the document


@dataclass
class Loose:
    """A paragraph around the tables, where it stands, and what is made of it."""

    paragraph: Paragraph
    page: int
    place: int
    """Of its block on the page."""
    is_last: bool = False
    is_at_edge: bool = False
    """Whether it stands at the top or foot of a page, or beside a table."""
    row: tuple[str, int] | None = None
    """Table and row, for a cell's."""
    of_awards: bool = False
    """Whether its table describes awards."""
    is_in_head: bool = False
    """Whether it stands in the first row of such a table that has headings."""
    is_before_grid: bool = True
    aside: AsideReason | None = None
    is_note: bool = False
    is_used: bool = False
    """Whether a line of the identity card comes from it."""

    @property
    def text(self) -> str:
        """What it says."""
        return self.paragraph.text

    @property
    def is_heading(self) -> bool:
        """Whether it is one, by its style."""
        item = self.paragraph
        return item.heading is not None or (
            item.bold and len(item.text) < _LONGEST_RUNNING and item.bullet is None
        )


def around(source: SourceDocument, outside: Sequence[Paragraph]) -> list[Loose]:
    """The paragraphs `outside` in reading order, those that are not to be read set aside: lines
    that pages repeat, page numbers, the law quoted.
    """
    loose = [*_placed(source, {item.id for item in outside})]
    _set_running_lines_aside(loose)
    _set_law_aside(loose)
    return loose


def choose_notes(loose: Sequence[Loose]) -> None:
    """Mark what is a rule for jurors and officers: told as one, under a heading of rules, or about
    awards.
    """
    under_rules = False
    for place, item in enumerate(loose):
        if item.aside is not None or not item.text:
            continue
        if item.row is not None:
            under_rules = False
            item.is_note = is_general_rule(item.text) or (
                item.of_awards and not (item.is_in_head and only_of_the_document(item.text))
            )
            continue
        if item.is_heading or item.text.rstrip().endswith(":"):
            is_rules = heads_rules(item.text) and not item.is_used
            under_rules = is_rules if item.is_heading else under_rules or is_rules
            item.is_note = is_rules and place + 1 < len(loose)
            continue
        told = is_rule_in_prose(item.text) or tells_award(item.text) or scale_told(item.text)
        item.is_note = under_rules or (bool(told) and not is_instruction(item.text))
    _choose_ends_of_awards(loose)
    _set_repeats_aside(loose)


def grouped_notes(loose: Sequence[Loose]) -> list[list[Loose]]:
    """The notes: a paragraph each, lists with what leads them in, a row of a table as one."""
    groups: list[list[Loose]] = []
    last: Loose | None = None
    for place, item in enumerate(loose):
        if item.is_note:
            if groups and last is loose[place - 1] and _goes_on(loose, place):
                groups[-1].append(item)
            else:
                groups.append([item])
            last = item
    return groups


def set_rest_aside(loose: Sequence[Loose]) -> None:
    """Give a reason to whatever nothing was made of."""
    for item in loose:
        if item.aside is not None or item.is_note or item.is_used:
            continue
        if not item.text:
            item.aside = "sign"
        elif not item.is_before_grid and is_label(item.text):
            item.aside = "column-heading"
        elif item.row is not None:
            item.aside = "column-heading" if only_of_the_document(item.text) else "outside"
        elif item.is_before_grid or item.is_heading or is_instruction(item.text):
            item.aside = "introduction"
        else:
            item.aside = "introduction" if only_of_the_document(item.text) else "outside"


def _placed(source: SourceDocument, wanted: set[str]) -> Iterator[Loose]:
    is_before, of_awards = True, False
    for page in source.pages:
        for place, block in enumerate(page.blocks):
            if isinstance(block, Paragraph):
                of_awards = of_awards and block.heading is None and not tells_award(block.text)
                if block.id in wanted:
                    yield Loose(
                        block,
                        page.number,
                        place,
                        is_last=place == len(page.blocks) - 1,
                        is_at_edge=_is_at_edge(page, place),
                        is_before_grid=is_before,
                    )
                continue
            inside = [item.id for cell in block.cells for item in cell.paragraphs]
            is_before = is_before and wanted.issuperset(inside)
            # A table that a page cuts in two goes on without its headings.
            of_awards = wanted.issuperset(inside) and (of_awards or tells_awards(block))
            yield from _cells(block, page.number, place, wanted, is_before, of_awards)


def _is_at_edge(page: Page, place: int) -> bool:
    beside = (*page.blocks[max(0, place - 1) : place], *page.blocks[place + 1 : place + 2])
    at_end = place < _EDGE or place >= len(page.blocks) - _EDGE
    return at_end or any(isinstance(block, Table) for block in beside)


def _cells(
    table: Table, page: int, place: int, wanted: set[str], is_before: bool, of_awards: bool
) -> Iterator[Loose]:
    is_headed = tells_awards(table)
    for cell in table.cells:
        for item in cell.paragraphs:
            if item.id in wanted:
                yield Loose(
                    item,
                    page,
                    place,
                    row=(table.id, cell.row),
                    of_awards=of_awards,
                    is_in_head=is_headed and cell.row == 0,
                    is_before_grid=is_before,
                )


def _set_running_lines_aside(loose: Sequence[Loose]) -> None:
    alike: dict[str, list[Loose]] = defaultdict(list)
    for item in loose:
        if item.row is not None:
            continue
        if is_page_number(item.text):
            item.aside = "page-footer" if item.place else "page-header"
        elif len(item.text) < _LONGEST_RUNNING and item.paragraph.bullet is None:
            alike[re.sub(r"\d+", "#", folded(item.text))].append(item)
    for same in alike.values():
        pages = {item.page for item in same}
        if len(same) < _RUNS and not (len(pages) > 1 and len(pages) == len(same)):
            continue
        if sum(item.is_at_edge for item in same) * 2 <= len(same):
            continue
        at_foot = sum(item.is_last for item in same) * 2 > len(same)
        for item in same:
            item.aside = "page-footer" if at_foot else "page-header"


def _set_law_aside(loose: Sequence[Loose]) -> None:
    was_law = False
    for item in loose:
        if item.aside is not None or item.row is not None:
            continue
        is_law = cites_law(item.text) or (was_law and is_quotation(item.text))
        if is_law:
            item.aside = "legal-quote"
        was_law = is_law


def _choose_ends_of_awards(loose: Sequence[Loose]) -> None:
    """What stands between a table of awards and the sentence on what they give belongs to them."""
    start: int | None = None
    for place, item in enumerate(loose):
        if item.of_awards:
            start = place
        elif start is not None and tells_award(item.text):
            for between in loose[start:place]:
                between.is_note = between.is_note or (between.row is None and not between.aside)
            start = None
        elif item.is_heading:
            start = None


def _set_repeats_aside(loose: Sequence[Loose]) -> None:
    """A general rule that every table repeats is one note."""
    told: set[str] = set()
    for item in loose:
        if item.is_note and not item.of_awards and item.row is not None:
            if item.text in told:
                item.is_note, item.aside = False, "printed-twice"
            told.add(item.text)


def _goes_on(loose: Sequence[Loose], place: int) -> bool:
    """Whether a note belongs to the one before: a cell of its row, an entry of its list, the line
    that leads a further list in.
    """
    item, before = loose[place], loose[place - 1]
    if item.row is not None or before.row is not None:
        return item.row == before.row
    if item.paragraph.bullet is not None:
        return True
    leads_in = item.text.rstrip().endswith(":") and before.paragraph.bullet is not None
    after = loose[place + 1].paragraph.bullet if place + 1 < len(loose) else None
    return leads_in and after is not None
