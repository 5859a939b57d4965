"""Facts in the prose of an assessment: setting, forms, languages, parts, phases, tests, codes."""

from collections.abc import Iterable

from jury_desk.frameworks.reading.facts import AssessmentFacts, Fact
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.holding import forms_in, in_order, setting_in
from jury_desk.frameworks.reading.named_codes import named_codes, whole_bloc_in
from jury_desk.frameworks.reading.phases import phases_in
from jury_desk.frameworks.reading.tongues import Languages, TestRead, languages_in, tests_in
from jury_desk.frameworks.reading.weighted_parts import parts_in

_LONGEST = 20_000  # no assessment is told at more length


def facts_of(text: str, language: str = "fr") -> AssessmentFacts:
    """What an assessment's text (its title, then its lines, one a line) says about how it is held.
    Any text is taken; one that says nothing yields no setting, no forms and the document's own
    `language`.
    """
    text = text[:_LONGEST]
    plain = folded(text)
    setting, settings = setting_in(plain)
    forms, form_facts = forms_in(plain)
    parts, part_facts = parts_in(text)
    scenes = [fact for fact in form_facts if fact.value == "roleplay"]
    has_work = any(form in ("written", "quiz") for form in forms)
    phases, phase_facts = phases_in(text, scenes, has_work)
    tests = [*tests_in(text)]
    codes = [*named_codes(text)]
    languages = _languages(languages_in(text, language), tests, bool(forms))
    facts = [*settings, *form_facts, *part_facts, *phase_facts, *languages.facts, *codes]
    for test in tests:
        facts += _test_facts(test)
    whole = whole_bloc_in(plain)
    if whole:
        facts.append(Fact("competency", "*", *whole))
    return AssessmentFacts(
        setting=setting,
        forms=in_order((*forms, "external")) if tests else forms,
        languages=languages.codes,
        parts=parts,
        phases=phases,
        external=tests[0].external if tests else None,
        codes=_once(code.value for code in codes),
        whole_bloc=whole is not None,
        facts=tuple(sorted(facts, key=lambda fact: (fact.start, fact.end))),
        language_printed=languages.printed,
    )


def _languages(read: Languages, tests: list[TestRead], has_forms: bool) -> Languages:
    """The languages printed; else that of an external test where nothing else is asked."""
    if read.printed or not tests or has_forms or tests[0].language is None:
        return read
    return Languages((tests[0].language,), False)


def _test_facts(test: TestRead) -> list[Fact]:
    facts = [Fact("external", test.external.name, test.start, test.end)]
    if test.score:
        score = test.external.pass_above or test.external.pass_at_least or ""
        facts.append(Fact("external", score, *test.score))
    return facts


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
