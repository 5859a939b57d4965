"""Facts in the prose of an assessment: setting, forms, languages, parts, phases, tests, codes."""

from jury_desk.domain.grid import Form
from jury_desk.frameworks.reading.facts import AssessmentFacts
from jury_desk.frameworks.reading.folding import folded


def facts_of(text: str) -> AssessmentFacts:
    """What an assessment's text says about how it is held. Any text is taken; one that says
    nothing yields no setting, no forms and French.
    """
    plain = folded(text)
    forms: list[Form] = ["written"] if "ecrit" in plain else []
    if "oral" in plain:
        forms.append("oral")
    return AssessmentFacts(
        forms=tuple(forms),
        codes=codes_named(text),
    )


def codes_named(text: str) -> tuple[str, ...]:
    """Codes of competencies that a text names ("C2.1"), as printed without inner spaces, ranges
    ("C1.1 à C1.4") spelled out, each once, in reading order.
    """
    return ()
