"""Phases of an assessment in its prose, with their minutes where these are printed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from jury_desk.domain.grid import PhaseKind
from jury_desk.frameworks.reading.durations import Duration, durations_in
from jury_desk.frameworks.reading.facts import Fact, PhaseFact
from jury_desk.frameworks.reading.folding import folded

_LONGEST_TALK = 60  # a bare length above it is that of the work, not of a talk before a jury

_JURY = r"(?:le|un|des|les|the|a)\s(?:\w{1,20}\s){0,3}(?:jurys?|jures|examinateurs?|panel)"
_DEFENDS = r"\b(?:present|defend|argument|expos|restitu|soutien|soutenu)\w{0,8}\b"
_TALKS = r"(?:entretiens?|echanges?|interview|discussion)"
_TO_A_JURY = rf"(?:a\sl'oral|oralement|devant\s{_JURY}|orally)"

# Words that make a phase by themselves.
_TELLING: tuple[tuple[PhaseKind, str], ...] = (
    ("presentation", r"\bsoutenances?\b(?!\s(?:de\s)?questions?)|\bpitch\b"),
    ("presentation", r"\bpresentations?\s(?:\w{1,20}\s){0,2}(?:orales?\b|a\sl'oral|devant\b)"),
    ("presentation", r"\b(?:oral|orale|oral\spresentation)\s?:\s?(?:une\s)?presentation\b"),
    ("presentation", r"\boral\spresentation\b|\bexposes?\sor(?:al|aux)\b"),
    ("presentation", rf"{_DEFENDS}[^.;\n]{{0,120}}?\b{_TO_A_JURY}"),
    ("questions", r"\bquestions?\s?(?:/|-|et)\s?reponses?\b|\bq\s?&\s?a\b"),
    ("questions", r"\bsoutenance\sde\squestions?\b"),
    ("questions", r"\b(?:seance|temps|phase|session|echanges?|series?)\sde\squestions?\b"),
    ("questions", r"\bquestions?\s(?:du|des\smembres\sdu|from\sthe)\s(?:jury|panel)\b"),
    ("questions", r"\bquestionnement\s(?:\w{1,20}\s)?(?:du|par\sle)\sjury\b"),
    ("questions", r"\bquestions?\sposees?\spar\sle\sjury\b|\brepond\w{0,4}\saux\squestions?\b"),
    ("questions", rf"\b{_TALKS}\s(?:\w{{1,20}}\s){{0,2}}(?:avec|with)\s{_JURY}\b"),
    ("questions", r"\bentretiens?\s(?:professionnels?|techniques?|finals?|oral|d'explicitation)\b"),
    ("preparation", r"\btemps\sde\spreparation\b|\bpreparation\stime\b"),
    ("deliberation", r"\bdeliberations?\sdu\sjury\b"),
)
_TELLING_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _TELLING)
# "Conduire un entretien professionnel": a matter of the work, no phase of the assessment.
_IS_WORK = re.compile(
    r"\b(?:condui\w{1,5}|mener?|mene(?:nt)?|animer?|realis\w{1,4}|prepar\w{1,4}|simulations?|d'un"
    r"|supports?|bilans?)\s(?:d'|de\s|l'|un\s|des\s|les\s)*$"
)

# Words that need a length beside them.
_WITH_LENGTH: dict[PhaseKind, str] = {
    "deliberation": r"deliberations?",
    "break": r"pauses?|breaks?",
    "preparation": r"preparation(?:s|\stime)?|preparer|prepare|redaction|rediger|lecture|examen"
    r"|appropriation|prise\sde\sconnaissance|ecrite?s?|written|qcm|quiz|questionnaires?|devoir"
    r"|etudes?\sde\scas|dissertation|travail|exam|analyse|tests?|cas\spratique",
    "questions": r"questions?|echanges?|entretiens?|questionnements?|debats?|discussions?"
    r"|interrogation|interview|q\s?&\s?a",
    "roleplay": r"jeux?\sde\sroles?|simulations?|mises?\sen\ssituation|role[-\s]?plays?"
    r"|negociation",
    "presentation": r"presentations?|soutenances?|exposes?|oral(?:e|es)?|oraux|restitutions?|talk"
    r"|presenter|soutenir|defense|pitch|viva",
}
_NAMED = "|".join(rf"(?P<{kind}>{words})" for kind, words in _WITH_LENGTH.items())
_NEAR = re.compile(rf"\b(?:{_NAMED})\b")
_AFTER = re.compile(
    r"\s?(?P<joint>(?:(?:maximum|max|environ|chacune?|supplementaires?|individuelles?)\s)?"
    r"(?:de\s|d'|pour\s(?:la\s|le\s|les\s|l')?|consacree?s?\sa(?:ux|u)?\s(?:la\s|l')?|for\s(?:the\s)?|of\s"
    rf"|-)?)(?:{_NAMED})\b"
)
_WITHIN = re.compile(r"\b(?:dont|including|incluant|comprenant)\s(?:\w{1,12}\s)?$")
_PARTS_FOLLOW = re.compile(r"[:(]|\b(?:dont|soit|repart|decompos|compos|comprenant|includ)")
_SENTENCE = re.compile(r"[^.!?;\n]+")
_SPOKEN: tuple[PhaseKind, ...] = ("presentation", "questions", "roleplay")


@dataclass(frozen=True)
class _Mention:
    kind: PhaseKind
    start: int
    end: int
    minutes: int | None = None
    label: str | None = None
    telling: bool = True
    is_within: bool = False
    """Whether its length is told as a part of the one before ("dont 10 minutes de questions")."""


def phases_in(
    text: str, scenes: Sequence[Fact], has_work: bool
) -> tuple[tuple[PhaseFact, ...], tuple[Fact, ...]]:
    """The phases that a text tells, and where. `scenes` are the spans that make it a role-play,
    `has_work` whether something is written in it: a length told of nothing is then the work's.
    """
    plain = folded(text)
    mentions = [*_told(text, plain)]
    mentions += _scenes(plain, scenes, mentions)
    mentions += _timed(text, plain, mentions, has_work)
    mentions = _without_total(plain, mentions)
    kept = [item for kind in _kinds(mentions) for item in _merged(kind, mentions)]
    kept.sort(key=_when)
    phases = tuple(PhaseFact(item.kind, item.label, item.minutes) for item in kept)
    return phases, tuple(Fact("phase", item.kind, item.start, item.end) for item in kept)


def _told(text: str, plain: str) -> Iterator[_Mention]:
    for kind, pattern in _TELLING_PATTERNS:
        for found in pattern.finditer(plain):
            start, end = found.span()
            if kind == "presentation" and _is_scene(plain, end):
                continue
            is_talk = kind == "questions" and plain.startswith("entretien", start)
            if is_talk and _is_played(plain, end):
                yield _Mention("roleplay", start, end)
                continue
            if is_talk and _IS_WORK.search(plain[max(0, start - 40) : start]):
                continue
            yield _Mention(kind, start, end, label=text[start:end] if is_talk else None)


def _is_played(plain: str, place: int) -> bool:
    """Whether a talk is a part of a role-play: its other side "joue le rôle" of somebody."""
    rest = _SENTENCE.match(plain, place)
    return rest is not None and bool(
        re.search(r"\bjou\w{1,5}\s(?:\w{1,12}\s)?roles?\b|\bjou\w{1,5}\sle\s", rest[0][:160])
    )


def _is_scene(plain: str, place: int) -> bool:
    """Whether what is defended there is played: "défend son offre dans une simulation de vente"."""
    rest = _SENTENCE.match(plain, place)
    return rest is not None and bool(
        re.search(r"\b(?:simulations?|jeux?\sde\sroles?)\b", rest[0][:160])
    )


def _scenes(plain: str, scenes: Sequence[Fact], mentions: Sequence[_Mention]) -> Iterator[_Mention]:
    """The role-play; merely "jouer le rôle" is how work is done that ends in a presentation."""
    ends_in_talk = any(mention.kind == "presentation" for mention in mentions)
    for scene in scenes:
        if not (ends_in_talk and plain.startswith("jou", scene.start)):
            yield _Mention("roleplay", scene.start, scene.end)


def _timed(
    text: str, plain: str, mentions: Sequence[_Mention], has_work: bool
) -> Iterator[_Mention]:
    lengths = [*durations_in(plain)]
    ends = [0, *(length.end for length in lengths)]
    for length, last in zip(lengths, ends, strict=False):
        start = max(last, _sentence_start(plain, length.start))
        before = _before(plain, start, length, mentions)
        after = _AFTER.match(plain, length.end)
        is_tight = before is not None and length.start - before.end <= 3
        if after is not None and (after["joint"] or not is_tight):
            kind = _kind(after)
            span = (length.start, after.end())
        elif before is not None:
            kind, span = before.kind, (before.start, length.end)
        else:
            bare = _bare(plain, length, mentions, has_work)
            if bare is None:
                continue
            kind, span = bare, (length.start, length.end)
        if kind == "questions" and "entretien" in plain[slice(*span)]:
            kind = "roleplay" if _is_played(plain, length.end) else kind
        label = " ".join(text[slice(*span)].split()) if length.is_range else None
        within = bool(_WITHIN.search(plain[max(0, length.start - 16) : length.start]))
        yield _Mention(kind, *span, minutes=length.minutes, label=label, is_within=within)


def _before(
    plain: str, start: int, length: Duration, mentions: Sequence[_Mention]
) -> _Mention | None:
    """The phase named last before a length in its sentence."""
    near = [
        _Mention(_kind(found), *found.span(), telling=False)
        for found in _NEAR.finditer(plain, start, length.start)
    ]
    told = [item for item in mentions if start <= item.start and item.end <= length.start]
    return max((*near, *told), key=lambda item: (item.end, item.telling), default=None)


def _bare(
    plain: str, length: Duration, mentions: Sequence[_Mention], has_work: bool
) -> PhaseKind | None:
    """What a length told of nothing in its sentence belongs to: "Durée : 4 heures"."""
    head = plain[_sentence_start(plain, length.start) : length.start]
    sentence = _SENTENCE.match(plain, length.end)
    if re.search(_TO_A_JURY, head + (sentence[0] if sentence else "")):
        return "presentation"
    if has_work and length.minutes >= _LONGEST_TALK and re.search(r"\b(?:en|pendant|in)\s$", head):
        return "preparation"
    if not re.search(r"\b(?:durees?|duration|length|temps|time)\b|^\W*$", head):
        return None
    spoken = [item for item in mentions if item.kind in _SPOKEN and item.end <= length.start]
    if spoken and not has_work and length.minutes <= _LONGEST_TALK:
        return spoken[-1].kind
    oral = re.search(r"\b(?:oral(?:e|es)?|oraux)\b", plain[: length.start])
    if oral and not has_work and length.minutes <= _LONGEST_TALK:
        return "presentation"
    return "preparation"


def _sentence_start(plain: str, place: int) -> int:
    first = max(0, place - 400)
    cut = max(plain.rfind(sign, first, place) for sign in (". ", "! ", "? ", ";", "\n"))
    return max(first, cut + 1)


def _kind(found: re.Match[str]) -> PhaseKind:
    return next(kind for kind in _WITH_LENGTH if found[kind])


def _without_total(plain: str, mentions: Sequence[_Mention]) -> list[_Mention]:
    """Without a length that the others make up ("30 minutes : 20 …, 10 …"); where only one of two
    is told ("30 minutes dont 10 …"), the first is what the second leaves of it.
    """
    timed = sorted((item for item in mentions if item.minutes), key=lambda item: item.end)
    if len(timed) < 2:
        return [*mentions]
    total, second = timed[0], timed[1]
    whole, others = total.minutes or 0, [item.minutes or 0 for item in timed[1:]]
    parts_follow = _PARTS_FOLLOW.search(plain, total.end, max(total.end, second.start))
    if len(others) > 1 and whole == sum(others) and parts_follow:
        return [replace(item, minutes=None) if item is total else item for item in mentions]
    if len(others) == 1 and second.is_within and others[0] < whole and total.kind != second.kind:
        rest = replace(total, minutes=whole - others[0])
        return [rest if item is total else item for item in mentions]
    return [*mentions]


def _kinds(mentions: Sequence[_Mention]) -> list[PhaseKind]:
    return list(dict.fromkeys(item.kind for item in sorted(mentions, key=lambda item: item.start)))


def _merged(kind: PhaseKind, mentions: Sequence[_Mention]) -> list[_Mention]:
    """A kind's phases: one for each length told of it, or one without."""
    same = sorted((item for item in mentions if item.kind == kind), key=lambda item: item.start)
    timed = {item.minutes: item for item in reversed(same) if item.minutes}
    label = next((item.label for item in same if item.label), None)
    if not timed:
        return [replace(same[0], label=label)]
    return [
        replace(item, label=item.label or label)
        for item in sorted(timed.values(), key=lambda item: item.start)
    ]


def _when(item: _Mention) -> tuple[int, int]:
    order = {"preparation": 0, "deliberation": 2}.get(item.kind, 1)
    return order, item.start
