"""What differs between the print and its correction, word by word."""

import difflib
import html
import re

from jury_desk.gui.kit.theme import theme

_WORDS = re.compile(r"\s+|[\w’'-]+|[^\w\s]", re.UNICODE)


def difference(old: str, new: str, around: int | None = None) -> str:
    """Rich text: words of `old` that are gone struck through, those that `new` brings underlined.

    `around` is how many words are shown beside each change, all of them for None. Nothing of either
    text is read as markup.
    """
    tokens = theme().tokens
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    matcher = difflib.SequenceMatcher(a=before, b=after, autojunk=False)
    parts = []
    last = len(before)
    for what, a_start, a_end, b_start, b_end in matcher.get_opcodes():
        gone = html.escape("".join(before[a_start:a_end]))
        come = html.escape("".join(after[b_start:b_end]))
        if what == "equal":
            kept = before[a_start:a_end]
            if around is not None:
                kept = _near(kept, around * 2, first=a_start == 0, last=a_end == last)
            parts.append(html.escape("".join(kept)))
            continue
        if gone:
            parts.append(f'<s style="color:{tokens.bad};background:{tokens.bad_soft}">{gone}</s>')
        if come:
            parts.append(f'<u style="color:{tokens.good};background:{tokens.good_soft}">{come}</u>')
    return "".join(parts)


def _near(words: list[str], around: int, *, first: bool, last: bool) -> list[str]:
    """The ends of a stretch that nothing changed in; the outer end of the first and the last one
    says nothing.
    """
    head = [] if first else words[:around]
    tail = [] if last else words[-around:]
    if len(words) <= len(head) + len(tail) + 2:
        return words
    return [*head, " … ", *tail]
