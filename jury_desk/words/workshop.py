"""What the grid workshop says: warnings, acts, reasons, refusals, differences.

Codes come from the domain; a language that lacks the word of one does not pass the type check, and
a code that lacks a word does not pass the tests. A code unknown here is shown as it is.
"""

import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from jury_desk.words.workshop_texts import (
    ActTexts,
    AsideTexts,
    ChangeTexts,
    CutTexts,
    FieldTexts,
    KindTexts,
    PartTexts,
    ReasonTexts,
    RefusalTexts,
    TwiceTexts,
    WarningText,
    WarningTexts,
)

if TYPE_CHECKING:
    from jury_desk.domain.draft import ReviewWarning
    from jury_desk.domain.draft_acts import Act
    from jury_desk.domain.grid_change import Change


@dataclass(frozen=True)
class WorkshopWords:
    """Every word of the workshop in a language."""

    warnings: WarningTexts
    cuts: CutTexts
    file_parts: PartTexts
    acts: ActTexts
    asides: AsideTexts
    twice: TwiceTexts
    reasons: ReasonTexts
    kinds: KindTexts
    changes: ChangeTexts
    fields: FieldTexts
    refusals: RefusalTexts

    def warning_title(self, kind: str) -> str:
        """What warnings of a kind are called."""
        text = _named(self.warnings, kind)
        return text.title if isinstance(text, WarningText) else kind

    def warning(self, warning: "ReviewWarning") -> str:
        """What a warning says and what to do, its details filled in."""
        text = _named(self.warnings, warning.kind)
        if not isinstance(text, WarningText):
            return warning.kind
        details = self._details(warning.details)
        says = text.says
        if text.many and details.get("count"):
            says = text.many.format_map(details)
        told = next((one for one in (text.told, text.or_told) if _known(one, details)), "")
        parts = (says, told.format_map(details), text.advice)
        return " ".join(part for part in parts if part)

    def _details(self, details: Mapping[str, str]) -> dict[str, str]:
        groups: dict[str, object] = {
            "reason": self.cuts,
            "what": self.file_parts,
            "of": self.kinds,
        }
        told = {name: value for name, value in details.items() if value}
        for name, group in groups.items():
            if name in told:
                told[name] = _word(group, told[name])
        if "field" in told:
            told["field"] = self.field(told["field"])
        return told

    def act(self, act: "Act", name: Callable[[str], str]) -> str:
        """The name of an act, for undo and redo: "déplacement de CE1.2". `name` gives the name that
        an element is shown by.
        """
        singles = getattr(act, "acts", None)
        if singles is not None:
            tags = {_tag(single) for single in singles}
            if len(tags) != 1:
                return self.acts.together.format(count=len(singles))
            elements = tuple(dict.fromkeys(one for single in singles for one in _elements(single)))
            return self._named_act(tags.pop(), elements, name)
        return self._named_act(_tag(act), _elements(act), name)

    def _named_act(self, tag: str, elements: tuple[str, ...], name: Callable[[str], str]) -> str:
        if len(elements) == 1:
            told = name(elements[0])
        else:
            told = self.acts.several.format(count=len(elements))
        return _word(self.acts, tag).format(name=told)

    def aside(self, reason: str) -> str:
        """Why words are left aside."""
        return _word(self.asides, reason)

    def used_twice(self, reason: str) -> str:
        """Why words are used twice."""
        return _word(self.twice, reason)

    def reason(self, reason: str) -> str:
        """What lowers the confidence in an element."""
        return _word(self.reasons, reason)

    def kind(self, kind: str) -> str:
        """What an element is."""
        return _word(self.kinds, kind)

    def change(self, kind: str) -> str:
        """What kind of change a difference is."""
        return _word(self.changes, kind)

    def difference(self, change: "Change") -> str:
        """What kind of change a difference is, and of which field where that says more."""
        told = self.change(change.kind)
        field = self.field(change.field) if change.field else ""
        return f"{told}, {field}" if field and field != told else told

    def field(self, field: str) -> str:
        """A field by the name that changes, warnings and spans have for it ("items.0")."""
        name, _, number = field.removeprefix("grid.").partition(".")
        told = _word(self.fields, name)
        return told.format(number=int(number) + 1 if number.isdecimal() else "").strip()

    def refusal(self, reason: str) -> str:
        """Why an act was refused: the sentence of `DraftError.details["reason"]`."""
        return _word(self.refusals, reason)


def of(language: str) -> WorkshopWords:
    """The workshop's words of a language tag; English where a language has none."""
    if language.replace("_", "-").partition("-")[0].lower() == "fr":
        from jury_desk.words.workshop_fr import FRENCH

        return FRENCH
    from jury_desk.words.workshop_en import ENGLISH

    return ENGLISH


def _named(group: object, code: str) -> object:
    name = code.replace("-", "_")
    known = {field.name for field in fields(group)}  # type: ignore[arg-type]
    return getattr(group, name) if name in known else None


def _word(group: object, code: str) -> str:
    found = _named(group, code)
    return found if isinstance(found, str) else code


def _known(text: str, details: Mapping[str, str]) -> bool:
    names = [name for _, name, _, _ in string.Formatter().parse(text) if name]
    return bool(text) and all(name in details for name in names)


def _tag(act: object) -> str:
    config = getattr(act, "__struct_config__")  # noqa: B009 - told by msgspec, not by the class
    return str(config.tag)


def _elements(act: object) -> tuple[str, ...]:
    """The elements that an act is done to."""
    for field in ("criteria", "competencies", "elements"):
        if found := getattr(act, field, ()):
            return tuple(found)
    for field in ("element", "first", "assessment", "criterion"):
        if found := getattr(act, field, None):
            return (found,)
    return ()
