"""What differs between the print and its correction, word by word."""

import difflib
import html
import re

from jury_desk.gui.kit.theme import theme

_WORDS = re.compile(r"\s+|[\w’'-]+|[^\w\s]", re.UNICODE)


def difference(old: str, new: str) -> str:
    """Rich text: words of `old` that are gone struck through, those that `new` brings underlined.

    Nothing of either text is read as markup.
    """
    tokens = theme().tokens
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    matcher = difflib.SequenceMatcher(a=before, b=after, autojunk=False)
    parts = []
    for what, a_start, a_end, b_start, b_end in matcher.get_opcodes():
        gone = html.escape("".join(before[a_start:a_end]))
        come = html.escape("".join(after[b_start:b_end]))
        if what == "equal":
            parts.append(gone)
            continue
        if gone:
            parts.append(f'<s style="color:{tokens.bad};background:{tokens.bad_soft}">{gone}</s>')
        if come:
            parts.append(f'<u style="color:{tokens.good};background:{tokens.good_soft}">{come}</u>')
    return "".join(parts)
