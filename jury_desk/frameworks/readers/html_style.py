"""What HTML says of how an element is shown: its look, whether it is hidden, Word's lists."""

import re

from lxml import etree

from jury_desk.frameworks.readers.runs import Look

_BLOCKS = (
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol"
    " optgroup option p pre section summary table tbody td tfoot th thead tr ul"
)
_UNREAD = (
    "script style head title meta link template noscript noframes input"
    " svg math object iframe applet audio video canvas map img xml"
)
BLOCKS = frozenset(_BLOCKS.split())
UNREAD = frozenset(_UNREAD.split())
UNSHOWN = frozenset({"template", "noscript", "noframes"})
"""What holds words that a browser shows in place of something else, or not at all."""
_BOLD = re.compile(r"font-weight\s*:\s*(bold|[6-9]00)")
_NOT_BOLD = re.compile(r"font-weight\s*:\s*(normal|lighter|[1-5]00)")
_ITALIC = re.compile(r"font-style\s*:\s*(italic|oblique)")
_UNDERLINED = re.compile(r"text-decoration[a-z-]*\s*:[^;]*underline")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all")
_LIST_SIGN = re.compile(r"mso-list\s*:\s*ignore")
_LEVEL = re.compile(r"mso-list\s*:[^;]*\blevel([1-9])")
_ENCODING = re.compile(
    rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})"""
    rb"""|<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_.:-]{1,40})""",
    re.IGNORECASE,
)
_HEAD = 8192


def declared_encoding(content: bytes) -> str | None:
    """The encoding that a page says it has; as browsers do, Latin-1 is taken for Windows-1252."""
    found = _ENCODING.search(content[:_HEAD])
    if found is None:
        return None
    name = (found[1] or found[2]).decode("ascii").casefold()
    if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"):
        return "cp1252"
    return None if name.startswith(("utf-16", "utf-32")) else name


def look_of(element: etree._Element, tag: str, look: Look) -> Look:
    """How the text in an element looks, given how that around it does."""
    if tag in ("b", "strong"):
        look = look.but(bold=True)
    elif tag in ("i", "em", "cite", "var"):
        look = look.but(italic=True)
    elif tag in ("u", "ins"):
        look = look.but(underlined=True)
    style = _style(element)
    if not style:
        return look
    return Look(
        bold=(look.bold or bool(_BOLD.search(style))) and not _NOT_BOLD.search(style),
        italic=look.italic or bool(_ITALIC.search(style)),
        underlined=look.underlined or bool(_UNDERLINED.search(style)),
    )


def is_hidden(element: etree._Element) -> bool:
    """Whether a browser or Word would not show an element."""
    return "hidden" in element.attrib or bool(_HIDDEN.search(_style(element)))


def is_list_sign(element: etree._Element) -> bool:
    """Whether it is the bullet or number that Word writes before a list item."""
    return bool(_LIST_SIGN.search(_style(element)))


def list_level(element: etree._Element, level: int | None) -> int | None:
    """How deep Word says a list item lies, 0 outermost; else what held around it."""
    found = _LEVEL.search(_style(element))
    return int(found[1]) - 1 if found else level


def _style(element: etree._Element) -> str:
    return (element.get("style") or "").casefold()
