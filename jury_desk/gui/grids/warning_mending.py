"""Which command of the review desk mends a warning that brings no proposal."""

from jury_desk.domain.draft import Draft, ReviewWarning
from jury_desk.gui.grids.elements import elements_of

_BY_KIND = {
    "cut-short": "text",
    "columns-interleaved": "text",
    "letters-lost": "text",
    "foreign-letter": "text",
    "spreadsheet-error": "text",
    "code-twice": "code",
    "scale-read": "scales",
    "setting-unknown": "sitting",
    "bloc-without-criteria": "add",
}
_OF_A_BLOC = {
    "criterion-without-competency": "matrix-competencies",
    "criterion-without-assessment": "matrix",
    "competency-never-assessed": "matrix-assessments",
}
_OF_AN_ELEMENT = {
    "criterion-without-competency": "competency",
    "criterion-without-assessment": "assessments",
    "competency-never-assessed": "assessments",
}


def mending_command(warning: ReviewWarning, draft: Draft) -> str:
    """The command's name; "" where the page has none for it, or its element is gone."""
    element = elements_of(draft.grid).get(warning.element or "")
    if element is None:
        return "scales" if warning.kind == "scale-read" else ""
    links = _OF_A_BLOC if element.kind == "bloc" else _OF_AN_ELEMENT
    return links.get(warning.kind) or _BY_KIND.get(warning.kind, "")
