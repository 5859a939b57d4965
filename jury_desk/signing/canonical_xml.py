"""XML written in its canonical form at once (Canonical XML 1.0), so that text and digest agree.

lxml would have to parse what it built again before it canonicalises a part of it: in a tree that it
was told to build, the part comes out with `xmlns=""`. Text that is canonical already has no such
trap.
"""

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;"})
_ATTRIBUTE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#x9;", "\n": "&#xA;", "\r": "&#xD;"}
)


def text_of(text: str) -> str:
    """A text's canonical form."""
    return text.translate(_TEXT)


def attributes_of(**values: str) -> str:
    """Attributes in canonical form, each with its space before; namespaces first, then by name."""
    names = sorted(values, key=lambda name: (not name.startswith("xmlns"), name))
    return "".join(
        f' {name.replace("__", ":")}="{values[name].translate(_ATTRIBUTE)}"' for name in names
    )


def element(name: str, *children: str, **attributes: str) -> str:
    """An element in canonical form; the children are canonical already (see `text_of`)."""
    return f"<{name}{attributes_of(**attributes)}>{''.join(children)}</{name}>"
