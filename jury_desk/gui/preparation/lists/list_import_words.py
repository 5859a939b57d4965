"""The words of the import of a list, beside those that tell its faults."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jury_desk.domain.preparation.finding import Grave
from jury_desk.domain.preparation.lists.list_fields import BLOC, Field
from jury_desk.domain.preparation.lists.list_import import LineState, ListPreview
from jury_desk.domain.preparation.lists.list_lines import date_remark
from jury_desk.domain.preparation.people import Accommodation, HeldBloc
from jury_desk.gui.kit.language import language
from jury_desk.words.preparation import told
from jury_desk.words.preparation.list_questions import question_told

if TYPE_CHECKING:
    from jury_desk.domain.preparation.lists.list_columns import ListColumn
    from jury_desk.domain.preparation.lists.list_import import Difference, PreviewLine
    from jury_desk.domain.preparation.lists.list_names import GridNames
    from jury_desk.services.list_import import ListReading

Note = tuple[str, str]
"""A token's name for the ink, and a sentence."""

_INKS = {Grave.REFUSED: "bad", Grave.LACK: "warn", Grave.DOUBT: "warn", Grave.NOTE: "muted"}
_SEPARATORS = {";": ";", ",": ",", "|": "|"}
COUNTED = (
    LineState.NEW, LineState.CHANGED, LineState.UNCHANGED, LineState.JOINED, LineState.LEFT,
    LineState.ASKED, LineState.FAULTY,
)  # fmt: skip


class ListWords(QObject):
    """Words in the language of the moment. `names` are the certification's blocs."""

    names: GridNames | None = None

    def field(self, meaning: str) -> str:
        """What a column holds."""
        if meaning.startswith(BLOC):
            bloc = meaning.removeprefix(BLOC)
            label = self.names.bloc_label(bloc) if self.names else bloc
            return told("list-field-bloc", {"bloc": label}, language())
        return told(f"list-field-{meaning}", {}, language())

    def meanings(self) -> list[tuple[str, str]]:
        """What a column may hold, each with its name; "" leaves it out."""
        blocs = self.names.blocs if self.names else ()
        meanings = [*(field.value for field in Field), *(f"{BLOC}{bloc}" for bloc in blocs)]
        leave = ("", self.tr("Leave this column out"))
        return [leave, *((meaning, self.field(meaning)) for meaning in meanings)]

    def left_out(self, column: ListColumn) -> str:
        """Why a column is left out."""
        return told(f"list-left-{column.left_out or 'unknown'}", {}, language())

    def state(self, state: LineState) -> str:
        """What becomes of a line."""
        return told(f"list-state-{state}", {}, language())

    def count(self, state: LineState, count: int) -> str:
        """How many lines become that."""
        return told(f"list-count-{state}", {"count": str(count)}, language())

    def summary(self, preview: ListPreview) -> str:
        """How many lines become what, in one line."""
        counts = preview.counts
        return " · ".join(self.count(state, counts[state]) for state in COUNTED if counts[state])

    def hindrance(self, reading: ListReading, preview: ListPreview) -> str:
        """Why the list cannot be taken in yet; "" for nothing."""
        if not preview.hindrance:
            return ""
        if not reading.layout.names_people:
            return told("list-nobody-told", {}, language())
        return told(preview.hindrance, {"count": str(preview.open_count)}, language())

    def notes(self, line: PreviewLine) -> Iterator[Note]:
        """What there is to say of a line: faults, its question, doubts, what changes."""
        told_of = sorted(line.faults, key=lambda fault: fault.grave is not Grave.REFUSED)
        for fault in told_of:
            said = told(fault.code, fault.told, language())
            yield _INKS[fault.grave], f"{fault.title} — {said}" if fault.title else said
        if line.answer is not None:
            yield "text", self.answers()[line.answer]
        elif line.question is not None:
            yield "warn", self.question(line)
        for difference in line.differences:
            yield "text", self.difference(difference)

    def question(self, line: PreviewLine) -> str:
        """Whether a line is somebody who is there already; "" where it is not asked."""
        if line.question is None:
            return ""
        return question_told(line.question, language())

    def detail(self, line: PreviewLine) -> str:
        """A line by its place, and its question."""
        said = self.question(line) or self.tr("This line waits for no answer.")
        place = self.tr("Line {line}").format(line=line.line)
        return f"{place} · {said}"

    def answers(self) -> dict[str, str]:
        """Each answer as it was given."""
        return {
            "same": self.tr("Answer: the same person"),
            "other": self.tr("Answer: another person"),
            "leave": self.tr("Answer: leave this line out"),
        }

    def difference(self, difference: Difference) -> str:
        """A field before and after."""
        name = difference.name.replace("_", "-")
        return self.tr("{field}: {before} → {after}").format(
            field=told(f"list-field-{name}", {}, language()),
            before=self.value(difference.name, difference.before) or self.tr("nothing"),
            after=self.value(difference.name, difference.after) or self.tr("nothing"),
        )

    def value(self, name: str, value: Any) -> str:
        """A field's value as people read it."""
        if value is None or value == () or value == "":
            return ""
        if isinstance(value, dt.date):
            return f"{value:%d/%m/%Y}"
        if name == "route":
            return told(f"list-routes-{value}", {}, language())
        if isinstance(value, tuple):
            return ", ".join(self._one(item, blocs=name == "blocs") for item in value)
        return str(value)

    def _one(self, item: Any, *, blocs: bool) -> str:
        if isinstance(item, HeldBloc):
            return f"{self._bloc(item.bloc)} ({item.proof})"
        if isinstance(item, Accommodation):
            extra = f" ({item.extra_time})" if item.extra_time != "0" else ""
            return f"{item.measure}{extra}"
        return self._bloc(item) if blocs else str(item)

    def _bloc(self, bloc: str) -> str:
        return self.names.bloc_label(bloc) if self.names else bloc

    def about(self, line: PreviewLine) -> str:
        """A line's person in short: number and birth date."""
        person = line.candidate
        born = ""
        if person is not None and person.birth_date is not None:
            born = f"{person.birth_date:%d/%m/%Y}"
        team = line.team if line.state is LineState.NEW else ""
        return " · ".join(part for part in (line.number, born, team) if part)

    def spoken(self, line: PreviewLine) -> str:
        """All of a line, for a screen reader."""
        parts = [
            self.tr("Line {line}").format(line=line.line), line.name, self.state(line.state),
            *(said for _, said in self.notes(line)),
        ]  # fmt: skip
        return ". ".join(part for part in parts if part)

    def source(self, reading: ListReading, name: str) -> str:
        """Where the list comes from, and how it was understood."""
        table, layout = reading.table, reading.layout
        parts = [name or self.tr("Pasted lines")]
        parts.append(self.tr("{count} lines").format(count=len(layout.body)))
        if layout.head_line:
            parts.append(self.tr("headings in line {line}").format(line=layout.head_line))
        else:
            parts.append(self.tr("no headings"))
        if table.encoding:
            parts.append(table.encoding)
        if table.separator:
            sign = _SEPARATORS.get(table.separator, self.tr("tab"))
            parts.append(self.tr("columns parted by {sign}").format(sign=sign))
        return " · ".join(parts)

    def remarks(self, reading: ListReading, preview: ListPreview) -> str:
        """What there is to know of the whole list."""
        hidden = sum(line.hidden for line in preview.lines)
        counts = {
            "list-note-hidden": hidden,
            "list-note-cleaned": reading.table.cleaned,
            "list-note-missing": len(preview.missing),
        }
        said = [told(code, {"count": str(n)}, language()) for code, n in counts.items() if n]
        if reading.layout.other_line:
            values = {"line": str(reading.layout.other_line)}
            said.append(told("list-note-other-table", values, language()))
        if remark := date_remark(reading.layout):
            said.append(told(remark, {}, language()))
        if says_no_bloc(reading) and preview.counts[LineState.NEW] and preview.blocs_by_default:
            said.append(told("list-note-all-blocs", {}, language()))
        return " ".join(said)


def says_no_bloc(reading: ListReading) -> bool:
    """Whether no column of the list names blocs."""
    meanings = reading.layout.by_meaning
    named = {"blocs", "assessment"} & {str(meaning) for meaning in meanings}
    return not named and not any(meaning.startswith(BLOC) for meaning in meanings)
