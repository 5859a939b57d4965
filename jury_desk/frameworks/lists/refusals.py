"""Why a list of people is not read: the failures of reading, told as failures of the list."""

from collections.abc import Mapping
from types import MappingProxyType

from jury_desk.errors import (
    FrameworkError,
    FrameworkKindError,
    FrameworkTooLargeError,
    ListError,
)
from jury_desk.frameworks.apart import Limits

LARGEST_LIST = 32 * 1024 * 1024
"""Bytes of a file; five thousand people take half a million."""

LIMITS = Limits(whole_s=120, silence_s=60)
"""A list takes a second; beyond two minutes something is wrong with it."""

_KINDS = {
    "old-excel": "list-old-excel",
    "binary-excel": "list-binary-excel",
    "flat-xml": "list-flat-xml",
    "web-page": "list-web-page",
    "document": "list-document",
    "old-word": "list-document",
    "rich-text": "list-document",
    "text-document": "list-document",
}

_WHAT: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "list-missing-file": ("The file cannot be read.", "Check that it is there."),
        "list-kind": ("This is no list.", "Take a workbook (XLSX, ODS) or a CSV file."),
        "list-old-excel": ("This is a workbook of before 2007.", "Save it as .xlsx."),
        "list-binary-excel": ("This is a binary workbook (.xlsb).", "Save it as .xlsx."),
        "list-flat-xml": ("This is a workbook saved as XML.", "Save it as .xlsx or .ods."),
        "list-web-page": ("This is a web page.", "Open it in a spreadsheet, save it as .xlsx."),
        "list-document": ("This is a document, not a list.", "Copy its table and paste it."),
        "list-locked": ("The file asks for a password.", "Save it without the password."),
        "list-too-large": ("The file is larger than any list.", "Keep the list alone in it."),
        "list-encoding": ("The encoding cannot be told.", "Save it as UTF-8 or as .xlsx."),
        "list-empty": ("Nothing is written in it.", "Take the list itself."),
        "list-quote-open": ("A quotation mark is never closed.", "Mend it in the file."),
        "list-entities": ("The file draws in other files.", "Save it anew."),
        "list-cancelled": ("The reading was cancelled.", "Nothing was taken in."),
        "list-damaged": ("The file is damaged.", "Save it anew where it was made."),
    }
)


def list_error(reason: str, **details: str) -> ListError:
    """A list that is not read, by its reason."""
    what, advice = _WHAT[reason]
    return ListError(what, advice, reason=reason, **details)


def as_list_error(error: FrameworkError) -> ListError:
    """The failure of a list for a reading's failure."""
    reason = error.details.get("reason", "")
    by_code = {
        "framework-kind": _KINDS.get(reason, "list-kind"),
        "framework-locked": "list-locked",
        "framework-scanned": "list-document",
        "framework-too-large": "list-too-large",
        "framework-encoding": "list-encoding",
        "framework-empty": "list-empty",
        "framework-cancelled": "list-cancelled",
    }
    special = {"entities": "list-entities", "quote-open": "list-quote-open"}
    found = by_code.get(error.code) or special.get(reason, "list-damaged")
    kept = {name: value for name, value in error.details.items() if name == "line"}
    return list_error(found, **kept)


def quote_open(line: int) -> FrameworkError:
    """A quoted cell that never ends; `line` is where it begins."""
    what, advice = _WHAT["list-quote-open"]
    return FrameworkError(what, advice, reason="quote-open", line=str(line))


def too_large(reason: str) -> FrameworkTooLargeError:
    """More than any list holds: rows, columns or cells."""
    what, advice = _WHAT["list-too-large"]
    return FrameworkTooLargeError(what, advice, reason=reason)


def contents(path: str) -> bytes:
    """A file's bytes. Raises ListError where it is not there, or larger than any list."""
    from pathlib import Path

    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST_LIST + 1)  # a device has no size to ask for
    except (OSError, ValueError):  # a name with a NUL in it names no file
        raise list_error("list-missing-file") from None
    if len(content) > LARGEST_LIST:
        raise list_error("list-too-large")
    return content


def not_a_list(reason: str) -> FrameworkKindError:
    """A kind of file that is read elsewhere, or nowhere: "web-page", "document"."""
    what, advice = _WHAT[f"list-{reason}"]
    return FrameworkKindError(what, advice, reason=reason)
