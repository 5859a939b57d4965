"""What the elements of a grid have in common: kind, main text, items, fields by name, codes."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from jury_desk.domain.draft_acts import ElementKind
from jury_desk.domain.grid import Activity, Assessment, Bloc, Competency, Criterion

Element = Bloc | Activity | Competency | Assessment | Criterion

LISTS: dict[ElementKind, str] = {
    "activity": "activities",
    "competency": "competencies",
    "assessment": "assessments",
    "criterion": "criteria",
}
"""The lists of a bloc, in the order of the grid document."""

_KINDS: dict[type, ElementKind] = {
    Bloc: "bloc",
    Activity: "activity",
    Competency: "competency",
    Assessment: "assessment",
    Criterion: "criterion",
}

_SEPARATORS = " \t\n:.-–—)/"
"""Signs between a printed code and its text."""

_CODE = re.compile(r"[^\W\d_]{0,12}\.?\s?\d+(?:[.\-]?[0-9a-zA-Z]{1,3}){0,5}(?=[\s:.)–—-]|\Z)")


def elements_of(bloc: Bloc) -> Iterator[Element]:
    """A bloc and all it holds, in the order of the grid document."""
    yield bloc
    for name in LISTS.values():
        yield from getattr(bloc, name)


def kind_of(element: Element) -> ElementKind:
    """An element's kind."""
    return _KINDS[type(element)]


def main_field(element: Element) -> str:
    """The field that `printed_text` is the print of: an assessment's text where it has one."""
    if isinstance(element, (Bloc, Activity)):
        return "title"
    if isinstance(element, Assessment):
        return "text" if element.text else "title"
    return "text"


def main_text(element: Element) -> str:
    """The text of the main field."""
    text: str = getattr(element, main_field(element))
    return text


def items_field(element: Element) -> str | None:
    """The name of the list of lines below the main text, where the kind has one."""
    if isinstance(element, Activity):
        return "tasks"
    return "items" if isinstance(element, (Competency, Criterion)) else None


def items_of(element: Element) -> tuple[str, ...]:
    """The lines below the main text."""
    name = items_field(element)
    items: tuple[str, ...] = getattr(element, name) if name else ()
    return items


def code_of(element: Element) -> str | None:
    """An element's code; assessments have none."""
    return None if isinstance(element, Assessment) else element.code


def field_text(element: Element, field: str) -> str:
    """What the source prints for a field, as far as the element knows: the print, not its
    correction. Empty for a field that holds no text.
    """
    if field == "code":
        return getattr(element, "printed_code", None) or code_of(element) or ""
    if field == main_field(element) and element.printed_text:
        return element.printed_text
    name, _, number = field.partition(".")
    value: Any = getattr(element, name, None)
    if number:
        lines = isinstance(value, tuple) and number.isdecimal() and int(number) < len(value)
        return str(value[int(number)]) if lines else ""
    return value if isinstance(value, str) else ""


def words_of(element: Element) -> tuple[object, ...]:
    """Every text of an element, for telling whether any of them changed."""
    return (
        code_of(element),
        getattr(element, "title", None),
        getattr(element, "text", None),
        getattr(element, "heading", None),
        getattr(element, "column", None),
        items_of(element),
    )


def whole_text(element: Element) -> str:
    """An element's own words in one text: heading left out, code first, items last."""
    texts = [code_of(element) or ""]
    if isinstance(element, Assessment):
        starts = element.text.startswith(element.title)
        texts += ["" if starts else element.title, element.text]
    else:
        texts.append(element.printed_text or main_text(element))
    return "\n".join(text for text in (*texts, *items_of(element)) if text)


def code_slug(code: str | None) -> str | None:
    """The id that a code suggests: "CE1.2.3" gives "ce1.2.3". None where it has no number."""
    if code is None or not any(sign.isdecimal() for sign in code):
        return None
    bare = unicodedata.normalize("NFKD", code.casefold()).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9.]+", "-", bare).strip(".-")[:60]
    return slug or None


def code_shape(code: str) -> str:
    """A code without its numbers and spaces: codes of one family have the same."""
    return re.sub(r"\d+", "9", "".join(code.split())).strip(_SEPARATORS).casefold()


def leading_code(text: str, shapes: set[str]) -> tuple[str, int] | None:
    """The code at the start of a text, where its shape is one of `shapes`, and where the text after
    it starts. None where there is none, or nothing follows it.
    """
    found = _CODE.match(text)
    if found is None or code_shape(found[0]) not in shapes:
        return None
    rest = text[found.end() :].lstrip(_SEPARATORS)
    return (found[0], len(text) - len(rest)) if rest else None
