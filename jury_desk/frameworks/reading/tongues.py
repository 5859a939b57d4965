"""Languages of an assessment, and the external tests it takes, in its prose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jury_desk.domain.grid import External
from jury_desk.frameworks.reading.facts import Fact
from jury_desk.frameworks.reading.folding import folded

_TONGUES = {
    "fr": r"francais(?:e)?|french",
    "en": r"anglais(?:e)?|english",
    "es": r"espagnol(?:e)?|spanish",
    "de": r"allemand(?:e)?|german",
    "it": r"italien(?:ne)?|italian",
    "pt": r"portugais(?:e)?|portuguese",
    "zh": r"chinois(?:e)?|mandarin|chinese",
    "ar": r"arabe|arabic",
    "ru": r"russe|russian",
    "ja": r"japonais(?:e)?|japanese",
    "nl": r"neerlandais(?:e)?|dutch",
}
_ANY = "|".join(f"(?P<{code}>{words})" for code, words in _TONGUES.items())
_NAME = re.compile(rf"\b(?:{_ANY})\b")
_PLAIN_ANY = "|".join(_TONGUES.values())
# What is held in a language, as against what is about one ("maîtrise de l'anglais professionnel").
_SAID = re.compile(
    rf"\b(?:en|in|en\slangue|langues?\s?:|languages?\s?:|langues?\s(?:d'evaluation|de\sl'epreuve)\s?:"
    rf"|bilingue)\s(?:langue\s)?(?:{_PLAIN_ANY})\b"
    rf"(?:\s?(?:,|/|-|et/ou|et|ou|and/or|and|or|puis)\s?(?:en\s|in\s|l')?(?:{_PLAIN_ANY})\b){{0,5}}"
)
# A piece of the work in another language leaves the rest in its own.
_IN_PIECE = re.compile(
    r"\b(?:dont|partie|resume|abstract|synthese|extrait|minutes?|mn|min|questions?|pitch|passage"
    r"|annexes?|slides?|diaporama|part)\b[^.\n]{0,40}$"
)
_MATERIAL = re.compile(r"\b(?:documents?|textes?|articles?|sources?|corpus|videos?|supports?)\s$")
_GOVERNING = re.compile(
    r"\b(?:epreuves?|examens?|evaluations?|evaluees?|evalues?|questionnaires?|tests?|qcm|oral"
    r"|ecrit|se\sderoulent?|communication|entretien|mise\sen\ssituation|jeu\sde\sroles?|exam"
    r"|assessment|conducted|held|langues?)\b[^.\n]{0,90}$"
)

_TEST_NAMES: tuple[tuple[str, str], ...] = (
    ("TOEIC", r"\bTOEIC\b|\bToeic\b"),
    ("TOEFL", r"\bTOEFL\b|\bToefl\b"),
    ("IELTS", r"\bIELTS\b"),
    ("Linguaskill", r"\b[Ll]inguaskill\b|\bLINGUASKILL\b"),
    ("BULATS", r"\bBULATS\b|\bBulats\b"),
    ("Cambridge", r"\bCambridge\b|\bCAMBRIDGE\b"),
    ("PIX", r"\bPIX\b|\bPix\b"),
    ("TOSA", r"\bTOSA\b|\bTosa\b"),
    ("CLES", r"\b(?:le|du|au|niveau|certification|certificat|test)\sCLES\b|\bCLES\s[BC][12]\b"),
    ("ICDL", r"\bICDL\b|\bPCIE\b"),
    ("Voltaire", r"\b(?:[Pp]rojet|[Cc]ertificat|[Cc]ertification)\sVoltaire\b"),
    ("DELF", r"\bDELF\b"),
    ("DALF", r"\bDALF\b"),
    ("DELE", r"\bDELE\b"),
    ("TCF", r"\bTCF\b"),
    ("Goethe", r"\bGoethe(?:-Zertifikat|-Institut)?\b"),
    ("LILATE", r"\bLILATE\b"),
    ("Bright", r"\b(?:test|certification)\sBright\b|\bBRIGHT\b"),
    ("Duolingo", r"\bDuolingo\b"),
)  # fmt: skip
_TESTS = tuple((name, re.compile(pattern, re.MULTILINE)) for name, pattern in _TEST_NAMES)
_ENGLISH_TESTS = {
    "TOEIC", "TOEFL", "IELTS", "Linguaskill", "BULATS", "Cambridge", "Bright", "Duolingo",
}  # fmt: skip
_TEST_TONGUES = {"DELF": "fr", "DALF": "fr", "TCF": "fr", "DELE": "es", "Goethe": "de"}

_SCORE = r"(?P<score>\d{1,4}(?:[.,]\d{1,2})?)(?![\d%])"
_ABOVE = re.compile(
    rf"(?:(?<!egal ou )(?<!egale ou )(?:superieure?s?\sa|au[-\s]dessus\sde|plus\sde|above|over"
    rf"|greater\sthan|more\sthan)|>)\s?{_SCORE}"
)
_AT_LEAST = re.compile(
    rf"(?:(?:egale?\sou\ssuperieure?\sa|superieure?\sou\segale?\sa|au\smoins(?:\segale?\sa)?|minimum"
    rf"(?:\s(?:de|requis\s:))?|minimal(?:\sde)?|at\sleast|(?:score|note|seuil)\s(?:requis\s)?(?:de|:|of)"
    rf"|a\spartir\sde)|≥|>=)\s?{_SCORE}(?!\s?(?:minutes|h\b|mn|mois|ans|jours|semaines))"
    rf"|(?<![\d.,]){_SCORE.replace('score', 'first')}\s?(?:points?\s)?"
    r"(?:minimum|au\sminimum|ou\splus|or\smore)"
)


@dataclass(frozen=True)
class Languages:
    """The languages of an assessment; `printed` where the text says them."""

    codes: tuple[str, ...]
    printed: bool
    facts: tuple[Fact, ...] = ()


def languages_in(text: str, own: str = "fr") -> Languages:
    """The languages in which a text says that something is held; `own` is the document's, taken
    for granted where none is printed or where only a piece is in another language.
    """
    plain = folded(text)
    facts: list[Fact] = []
    codes: list[str] = []
    is_whole = False
    for said in _SAID.finditer(plain):
        before = plain[max(0, said.start() - 100) : said.start()]
        if _MATERIAL.search(before):
            continue
        named = [str(name.lastgroup) for name in _NAME.finditer(plain, said.start(), said.end())]
        codes += [code for code in named if code not in codes]
        facts += [Fact("language", code, said.start(), said.end()) for code in dict.fromkeys(named)]
        in_first_line = "\n" not in plain[: said.start()] and said.start() < 120
        governs = bool(_GOVERNING.search(before)) or in_first_line or said.start() < 20
        is_whole = is_whole or own in named or (governs and not _IN_PIECE.search(before[-60:]))
    if not codes:
        return Languages((own,), False)
    if not is_whole and own not in codes:
        codes.insert(0, own)
    return Languages(tuple(codes), True, tuple(facts))


@dataclass(frozen=True)
class TestRead:
    """An external test named, and the score that it takes where that is printed."""

    __test__ = False  # no test of ours: pytest shall not take it for one

    external: External
    language: str | None
    start: int
    end: int
    score: tuple[int, int] | None = None


def tests_in(text: str) -> Iterator[TestRead]:
    """The external tests that a text names, each once, in reading order."""
    found = {name: match for name, pattern in _TESTS if (match := pattern.search(text)) is not None}
    for name, match in sorted(found.items(), key=lambda item: item[1].start()):
        later = [other.start() for other in found.values() if other.start() > match.start()]
        above, least, score = _score(text, match.end(), min(later, default=len(text)))
        if score is None:
            above, least, score = _score(text, _sentence_start(text, match.start()), match.start())
        yield TestRead(
            External(name=name, pass_above=above, pass_at_least=least),
            "en" if name in _ENGLISH_TESTS else _TEST_TONGUES.get(name),
            match.start(),
            match.end(),
            score,
        )


def _sentence_start(text: str, place: int) -> int:
    """Where the words before a place begin that belong to it: "un score de 400 au PIX"."""
    near = text[max(0, place - 80) : place]
    return place - len(re.split(r"[.;:\n]\s", near)[-1])


def _score(
    text: str, start: int, end: int
) -> tuple[str | None, str | None, tuple[int, int] | None]:
    plain = folded(text[start : min(end, start + 300)])
    above, least = _ABOVE.search(plain), _AT_LEAST.search(plain)
    if above and least and above.start() < least.start():
        least = None
    if least:
        score = least["score"] or least["first"]
        return None, _exact(score), (start + least.start(), start + least.end())
    if above:
        return _exact(above["score"]), None, (start + above.start(), start + above.end())
    return None, None, None


def _exact(score: str) -> str:
    whole, _, part = score.replace(",", ".").partition(".")
    part = part.rstrip("0")
    return f"{int(whole)}.{part}" if part else str(int(whole))
