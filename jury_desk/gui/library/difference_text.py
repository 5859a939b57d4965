"""The differences of two revisions as one readable page."""

from collections.abc import Iterator
from html import escape

from jury_desk.domain.grid_change import Change, Run
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.word_changes import run_html
from jury_desk.words import workshop
from jury_desk.words.workshop import WorkshopWords

_SHOWN = 2000
"""Changes written out; a person reads no further, and neither should the page."""


def changes_html(changes: tuple[Change, ...]) -> str:
    """Rich text: under each bloc's name its changes, each with what it was and what it is.

    Nothing of a grid's own texts is read as markup.
    """
    words = workshop.of(language())
    parts: list[str] = []
    where: str | None = None
    for change in changes[:_SHOWN]:
        if change.where != where:
            where = change.where
            parts.append(_head(where))
        parts.extend(_change(change, words))
    if len(changes) > _SHOWN:
        parts.append("<p>…</p>")
    return "".join(parts)


def _head(where: str) -> str:
    unit = theme().tokens.unit
    text = escape(where)
    return f'<p style="margin: {unit * 2}px 0 {unit}px 0"><b>{text}</b></p>' if text else ""


def _change(change: Change, words: WorkshopWords) -> Iterator[str]:
    tokens, unit = theme().tokens, theme().tokens.unit
    kind, name = words.kind(change.of), change.name
    if not name.casefold().startswith(kind.casefold()):  # a bloc's code often begins with "Bloc"
        name = f"{kind} {name}".strip()
    named = escape(name[:1].upper() + name[1:])
    told = escape(words.difference(change))
    yield (
        f'<p style="margin: {unit}px 0 0 0"><span style="color:{tokens.muted}">{named}'
        f' · </span><span style="font-weight:600">{told}</span></p>'
    )
    if change.runs:
        yield _paragraph("".join(map(run_html, change.runs)))
        return
    if change.old:
        yield _paragraph(run_html(Run(kind="removed", text=change.old)))
    if change.new:
        yield _paragraph(run_html(Run(kind="added", text=change.new)))


def _paragraph(inner: str) -> str:
    unit = theme().tokens.unit
    return f'<p style="margin: {unit // 4}px 0 0 {unit * 2}px">{inner}</p>'
