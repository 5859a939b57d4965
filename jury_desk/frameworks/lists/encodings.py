"""What encoding a list's text is in, told by its bytes and by what French makes of them."""

import re

from jury_desk.frameworks.refusals import unknown_encoding

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig", "UTF-8"),
    (b"\xff\xfe", "utf-16", "UTF-16"),
    (b"\xfe\xff", "utf-16", "UTF-16"),
)
_OLD = (("cp1252", "Windows-1252"), ("mac_roman", "Mac Roman"), ("cp850", "CP 850"))
_SAMPLE = 400_000
_HEAD = 4_000

_LOWER = frozenset("àâäçéèêëîïôöùûüÿœæáíóúñãõåøß")
_UPPER = frozenset("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆÁÍÓÚÑÃÕÅØ")
_SIGNS = frozenset("’‘“”«»–—…°€\u00a0")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def decoded(content: bytes) -> tuple[str, str]:
    """A text, and its encoding's name as people know it. Raises FrameworkEncodingError."""
    for mark, encoding, name in _MARKS:
        if content.startswith(mark):
            return _strict(content, encoding), name
    if b"\0" in content[:_HEAD]:
        return _strict(content, _side_of_zeros(content[:_HEAD])), "UTF-16"
    try:
        return content.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        encoding, name = max(_OLD, key=lambda old: _likeness(content[:_SAMPLE], old[0]))
    text = content.decode(encoding, "replace")
    if text.count("\ufffd") * 100 > len(text):
        raise unknown_encoding()
    return text, name


def _strict(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise unknown_encoding() from None


def _side_of_zeros(head: bytes) -> str:
    """UTF-16 without its mark has the zeros of its plain letters on one side of each pair."""
    first, second = head[0::2].count(0), head[1::2].count(0)
    if min(first, second) * 10 > max(first, second):
        raise unknown_encoding()
    return "utf-16-le" if second > first else "utf-16-be"


def _likeness(sample: bytes, encoding: str) -> int:
    """How much a reading in that encoding looks like names and words of Western Europe."""
    text = sample.decode(encoding, "replace")
    score = 0
    for found in _NOT_ASCII.finditer(text):
        sign, at = found[0], found.start()
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if sign in _LOWER:
            score += 2 if not before.isupper() or before + after == before else 0
        elif sign in _UPPER:
            score += -2 if before.islower() else 1
        elif sign in _SIGNS:
            inside = before.isalpha() and after.isalpha()
            score += (1 if sign == "’" else -2) if inside else 0
        else:
            score -= 3
    return score
