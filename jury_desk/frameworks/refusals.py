"""Why a framework document is not read: the failures with their English sentences.

`details["reason"]` is a stable name, for whoever words the sentence in another language.
"""

from collections.abc import Mapping

from jury_desk.errors import (
    FrameworkCancelledError,
    FrameworkEmptyError,
    FrameworkEncodingError,
    FrameworkError,
    FrameworkKindError,
    FrameworkLockedError,
    FrameworkScannedError,
    FrameworkTooLargeError,
)

_ANOTHER_COPY = "Open it where it was made, save it again, and take the new file."

_KINDS = {
    "old-word": ("This is a Word document of before 2007.", "Save it as .docx and take that file."),
    "old-excel": ("This is an Excel workbook of before 2007.", "Save it as .xlsx and take that."),
    "old-office": ("This is an old office file that is not read.", "Save it as .docx or .xlsx."),
    "binary-excel": ("This is a binary Excel workbook (.xlsb).", "Save it as .xlsx and take that."),
    "flat-xml": ("This is an office document saved as XML.", "Save it as .docx, .xlsx or .ods."),
    "text-document": ("This is an OpenDocument text.", "Save it as .docx and take that file."),
    "slides": ("This is a presentation, not a document.", "Take the document, or save it as PDF."),
    "rich-text": ("This is an RTF document.", "Save it as .docx and take that file."),
    "web-archive": ("This is a web archive.", "Save the page as HTML or as PDF."),
    "archive": ("This is an archive, not a document.", "Unpack it and take the document in it."),
    "program": ("This file is a program, not a document.", "Take the framework document itself."),
    "unknown": (
        "This kind of file is not read.",
        "Take a PDF, Word (.docx), Excel (.xlsx), ODS, HTML, Markdown or text file.",
    ),
}

_SIZES = {
    "file": "The file is larger than any framework document.",
    "parts": "The file is made of more parts than any framework document.",
    "unpacked": "The file unpacks to more than any framework document.",
    "nested": "The file's parts are nested deeper than any framework document.",
    "cells": "The file has more cells than any framework document.",
    "text": "The file holds more text than any framework document.",
    "memory": "Reading the file took more memory than any framework document needs.",
    "time": "Reading the file took longer than any framework document needs.",
}


def wrong_kind(reason: str) -> FrameworkKindError:
    """A file of a kind that is not read."""
    what, advice = _KINDS[reason]
    return FrameworkKindError(what, advice, reason=reason)


def too_large(reason: str) -> FrameworkTooLargeError:
    """A file beyond a bound."""
    return FrameworkTooLargeError(
        _SIZES[reason], "Take the framework document alone, without what comes with it.",
        reason=reason,
    )  # fmt: skip


def damaged() -> FrameworkError:
    """A file whose parts do not hold together."""
    return FrameworkError("The file is damaged.", _ANOTHER_COPY, reason="damaged")


def unsafe() -> FrameworkError:
    """A file that brings a document type, which is what entities come in; no office program
    writes one.
    """
    return FrameworkError(
        "The file defines entities, which can draw in other files: it was not read.",
        _ANOTHER_COPY,
        reason="entities",
    )


def stopped(fault: str = "") -> FrameworkError:
    """A file that the reading did not survive; `fault` tells where, for whoever mends it."""
    return FrameworkError(
        "The reading of this file broke off.", _ANOTHER_COPY, reason="stopped", fault=fault
    )


def locked() -> FrameworkLockedError:
    """A file that asks for a password."""
    return FrameworkLockedError(
        "The file is protected by a password.", "Save it without the password and take that file."
    )


def cancelled() -> FrameworkCancelledError:
    """The person ended the reading."""
    return FrameworkCancelledError("The reading was cancelled.", "Nothing was kept.")


def unknown_encoding() -> FrameworkEncodingError:
    """A text of which no encoding makes sense."""
    return FrameworkEncodingError(
        "The encoding of this text cannot be told.",
        "Save it as UTF-8 text, then import it again.",
    )


def picture() -> FrameworkScannedError:
    """A file that is a picture."""
    return FrameworkScannedError(
        "This file is a picture: it holds no text to read.",
        "Take the document it was made from, or run a text recognition first.",
    )


def empty() -> FrameworkEmptyError:
    """A file in which nothing is written."""
    return FrameworkEmptyError("The file is empty.", "Take the framework document itself.")


def empty_template() -> FrameworkEmptyError:
    """A template into which nothing that can be evaluated was typed."""
    return FrameworkEmptyError(
        "No criterion is typed into this template.",
        "Type blocs and criteria, each criterion with its bloc, and import it again.",
        reason="template",
    )


def newer_template() -> FrameworkKindError:
    """A template of a version that is not known here."""
    return FrameworkKindError(
        "This template was made by a newer program.",
        "Bring the program up to date, or export a template with this one.",
        reason="newer-template",
    )


def faulty_template(details: Mapping[str, str]) -> FrameworkError:
    """A template from which no grid can be made; `details` holds "place" and "fault"."""
    place, fault = details.get("place", ""), details.get("fault", "")
    return FrameworkError(
        f"What is typed into this template makes no grid: {place}: {fault}.",
        "Mend it in the workbook, and import it again.",
        reason="template",
        place=place,
        fault=fault,
    )
