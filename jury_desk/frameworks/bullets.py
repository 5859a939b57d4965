"""Signs that stand before a list item, in whatever file."""

import re

from jury_desk.domain.draft_text_checks import SHEET_ERROR

# A private letter is a symbol font's bullet; "o", "§", "ü" and "Ø" are what such bullets become as
# plain letters.
_BULLET = re.compile(
    r"(?:"
    r"([•●▪■◾◆◦○□❑❒▫‣⁃∙·⚫➢➤➔➡►▶▸→⇒✓✔✗❖★☐☑\uf000-\uf0ff])\s*"
    r"|([–—#-])(?:\s+|(?=[^\W\d_]))"
    r"|([*o§üØ])\s+(?=[^\W_])"
    r")"
)


def split_bullet(text: str) -> tuple[str | None, str]:
    """The bullet before a collapsed text, or None, and what follows it."""
    found = _BULLET.match(text)
    if found is None or SHEET_ERROR.match(text):
        return None, text
    return found[1] or found[2] or found[3], text[found.end() :]
