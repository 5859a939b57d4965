"""What the jury can award: the full title, and the badges that the document makes of blocs."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from jury_desk.domain.draft import Piece
from jury_desk.domain.grid import Award, Bloc
from jury_desk.domain.source import Paragraph, Table
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.slugs import slug_of

_AWARD = (
    r"(?:badges?|certificats?|certifications?|attestations?|titres?|diplomes?|parcours"
    r"|micro-\w{1,20})"
)
_MAKES = (
    r"(?:obtient|obtenir|obtention|donne(?:nt)?|delivre\w{0,3}|confere\w{0,3}|permet(?:tent)?|constitue\w{0,3}"
    r"|ouvre\w{0,2}|compose\w{0,3}|gives?|leads?|awards?|forms?|earns?)"
)
_PARTS = r"(?:blocs?|modules?|unites?|blocks?|units?|ccp)"
_SENTENCE = re.compile(r"[^.;\n]+(?:\.(?=\S)[^.;\n]+)*")
_MADE_OF = re.compile(
    rf"\b(?:{_PARTS}\b[^.\n]{{0,200}}?\b{_MAKES}\b[^.\n]{{0,80}}?\b{_AWARD}"
    rf"|{_AWARD}\b[^.\n]{{0,120}}?\b{_MAKES}\b[^.\n]{{0,120}}?\b{_PARTS})\b"
)
_ALL = re.compile(
    rf"\b(?:tous\sles|toutes\sles|l'ensemble\sdes|la\stotalite\sdes|all(?:\sthe)?|chacun\sdes|les\s\w{{1,8}})\s{_PARTS}"
)
_BLOCS = re.compile(
    rf"\b{_PARTS}\s(?:de\scompetences\s)?(?:n\s?[°º]\s?)?"
    r"(?P<codes>[a-z]{0,3}\.?\s?\d{1,2}(?:\s?(?:,|;|/|\+|et|and|&|ou|a|-)\s?(?:(?:le|les|du)\s)?"
    rf"(?:{_PARTS}\s)?[a-z]{{0,3}}\.?\s?\d{{1,2}}){{0,15}})(?![\d%])"
)
_SIGN = re.compile(
    r"\s*(?:,|;|/|\+|&|\b(?:et|and|ou)\b)\s*|(?P<range>\s+a\s+(?=[a-z]{0,3}\.?\s?\d)|\s*-\s*)"
)
_CODE = re.compile(
    rf"(?:(?:le|les|du)\s)?(?:{_PARTS}\s)?(?P<head>[a-z]{{0,3}})\.?\s?(?P<number>\d{{1,2}})"
)
_NAMED = re.compile(
    r"\b(?:le|la|un|une|du|d'un|the|a)\s(?P<name>(?:badges?|certificats?|certifications?|attestations?|parcours"
    r"|micro-\w{1,20})\s(?!de\scompetences|complete?|professionnelle\b)[^.,;:\n]{2,120}?)"
    r"(?=\s?(?:[.,;:\n]|$|\b(?:qui|composante?|lorsque|si|est|sont|with|which)\b))"
)
_HEADED = re.compile(
    r"^\W{0,3}(?:intitule|nom|title)?(?:\sdu\sbadge)?\s?:?\s?[«\"]?\s?"
    r"(?P<name>(?:badge|micro-\w{1,20}|certificat(?!\sde\scompetences)|attestation)\s[^\n]{2,120}?)\s?[»\"]?\s?$"
)
_ROW_CODE = re.compile(
    r"^\W{0,3}(?:blocs?\s(?:n\s?°\s?)?)?(?P<head>[a-z]{0,3})\s?\.?\s?(?P<number>\d{1,2})\s?[.:–)-]"
)


_LONGEST = 4000  # no award is told at more length
_MOST = 20  # a range of more is no range of blocs


@dataclass(frozen=True)
class AwardsRead:
    """The awards, the full title first, and the pieces that each partial one's title comes from."""

    awards: tuple[Award, ...]
    pieces: dict[str, tuple[Piece, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Badge:
    name: str
    blocs: tuple[str, ...]
    piece: Piece
    is_headed: bool = False


def awards_of(blocs: Sequence[Bloc], title: str, paragraphs: Sequence[Paragraph]) -> AwardsRead:
    """The awards of a grid: the full title made of all blocs and their external tests, then what
    the paragraphs (in reading order, those of cells too) say is made of some of them.
    """
    full = Award(
        id="titre",
        title=title,
        kind="full",
        blocs=tuple(bloc.id for bloc in blocs),
        external=tuple(
            item.id for bloc in blocs for item in bloc.assessments if item.external is not None
        ),
    )
    taken = {full.id, *_ids(blocs)}
    awards = [full]
    pieces: dict[str, tuple[Piece, ...]] = {}
    for badge in _joined([*_headed(blocs, paragraphs), *_said(blocs, paragraphs)]):
        id_ = slug_of(badge.name, taken)
        taken.add(id_)
        awards.append(Award(id=id_, title=badge.name, kind="partial", blocs=badge.blocs))
        pieces[id_] = (badge.piece,)
    return AwardsRead(tuple(awards), pieces)


def tells_award(text: str) -> bool:
    """Whether a text says what validating blocs gives, or heads the description of such."""
    plain = folded(text[:_LONGEST])
    return bool(_MADE_OF.search(plain) or _HEADED.match(plain))


def tells_awards(table: Table) -> bool:
    """Whether a table describes what blocs make together ("Intitulé : BADGE …"): it repeats the
    blocs and adds none.
    """
    head = [cell for cell in table.cells if cell.row < 2]
    return any(_HEADED.match(folded(item.text)) for cell in head for item in cell.paragraphs)


def _ids(blocs: Sequence[Bloc]) -> Iterator[str]:
    for bloc in blocs:
        yield bloc.id
        for group in (bloc.activities, bloc.competencies, bloc.assessments, bloc.criteria):
            yield from (item.id for item in group)


def _headed(blocs: Sequence[Bloc], paragraphs: Sequence[Paragraph]) -> Iterator[_Badge]:
    """Badges that head a description, with the blocs whose codes begin what follows."""
    named: re.Match[str] | None = None
    place: Paragraph | None = None
    found: list[str] = []
    for paragraph in (*paragraphs, None):
        plain = folded(paragraph.text[:_LONGEST]) if paragraph else ""
        headed = _HEADED.match(plain) if paragraph else None
        ends = paragraph is None or headed or _MADE_OF.search(plain)
        if ends and named and place:
            name = place.text[slice(*named.span("name"))]
            piece = Piece(paragraph=place.id, start=named.start("name"), end=named.end("name"))
            yield _Badge(name, tuple(dict.fromkeys(found)), piece, True)
            named = place = None
        if headed:
            named, place, found = headed, paragraph, []
        elif code := _ROW_CODE.match(plain):
            found += _bloc_ids(blocs, [code["head"] + code["number"]])


def _said(blocs: Sequence[Bloc], paragraphs: Sequence[Paragraph]) -> Iterator[_Badge]:
    for paragraph in paragraphs:
        plain = folded(paragraph.text[:_LONGEST])
        for sentence in _SENTENCE.finditer(plain):
            if not _MADE_OF.search(sentence[0]) or _ALL.search(sentence[0]):
                continue
            ids = _bloc_ids(blocs, [*_codes(sentence[0])])
            name = _NAMED.search(sentence[0])
            if name is None or not ids:
                continue
            start, end = (sentence.start() + place for place in name.span("name"))
            piece = Piece(paragraph=paragraph.id, start=start, end=end)
            yield _Badge(paragraph.text[start:end].strip(), tuple(ids), piece)


def _codes(sentence: str) -> Iterator[str]:
    """The codes after "blocs", ranges spelled out, a letter once said kept: "A1, A2 et A4"."""
    for group in _BLOCS.finditer(sentence):
        head, number, is_range, place = "", 0, False, 0
        codes = group["codes"]
        for sign in (*_SIGN.finditer(codes), None):
            token = codes[place : sign.start() if sign else len(codes)].strip()
            if code := _CODE.fullmatch(token):
                head, last, number = code["head"] or head, number, int(code["number"])
                if is_range and last < number <= last + _MOST:
                    yield from (f"{head}{middle}" for middle in range(last + 1, number))
                yield f"{head}{number}"
            is_range = bool(sign and sign["range"])
            place = sign.end() if sign else place


def _bloc_ids(blocs: Sequence[Bloc], codes: Iterable[str]) -> list[str]:
    """The blocs of those codes, in the order of the grid."""
    wanted = {_bare(code) for code in codes}
    # "BC01" and "bloc 1" are the same bloc, whichever of both heads it.
    numbers = {code.lstrip("bc") for code in wanted if re.fullmatch(r"(?:bc?)?\d+", code)}
    return [
        bloc.id
        for bloc in blocs
        if _bare(bloc.code or bloc.id) in wanted or _number(bloc.code or bloc.id) in numbers
    ]


def _bare(code: str) -> str:
    letters = re.sub(r"[^a-z0-9]", "", folded(code))
    return re.sub(r"(?<![0-9])0+(?=\d)", "", letters)


def _number(code: str) -> str:
    digits = re.findall(r"\d+", code)
    return str(int(digits[-1])) if digits else ""


def _joined(badges: Sequence[_Badge]) -> Iterator[_Badge]:
    """Each badge once: its heading's name, the sentence's blocs; none that is made of nothing."""
    said = [badge for badge in badges if not badge.is_headed]
    told: set[str] = set()
    for badge in badges:
        key = _key(badge.name)
        if key in told:
            continue
        told.add(key)
        sentence = next((item for item in said if _key(item.name) == key), None)
        blocs = sentence.blocs if sentence else badge.blocs
        if blocs:
            yield _Badge(badge.name, blocs, badge.piece)


def _key(name: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", folded(name)))
