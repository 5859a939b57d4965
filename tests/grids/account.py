"""The account of a grid: every word of its framework is in it once, and it holds no other.

A grid is read from a printed table by a person. This module proves the reading: it finds every text
of the grid in the source, and then every word of the source that no text took. What cannot be found
or is left over must be told by the account beside the framework (`<grid id>.account.json`):

- `joined`      a text that the print cuts, with its pieces;
- `used_twice`  words of the source that more than one text of the grid holds;
- `left_aside`  words of the source that no text of the grid holds, and how many times;
- `composed`    texts of the grid that the source does not print.

Only the standard library is used: a fault of the program cannot hide a fault of a grid.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
Token = tuple[str, bool]
"""A word or a sign, and whether white space stands before it."""

BULLETS = "•●▪"
SEPARATORS = frozenset(".:–—/)")
"""Signs that may stand between a printed code and its text."""


def plain(text: str) -> str:
    """The text without markup, bullet signs, table rules or runs of white space."""
    text = re.sub(r"\\(?=[^\w\s])", "", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"</?(?:i|b|u|em|strong)\b[^>]*>|\*\*", "", text)
    text = re.sub(r"<[^>]+>", " ", text)
    text = re.sub(rf"[{BULLETS}#|]|--+", " ", text)
    # A hyphen beside white space is a bullet or parts a code from its text; within a word it stays.
    text = re.sub(r"(?:^|(?<=\s))-(?=\s|[^\W\d])|-(?=\s|$)", " ", text)
    return " ".join(text.split())


def tokens(text: str) -> tuple[Token, ...]:
    """Words and signs in order; the white space before the first one does not count."""
    found = re.finditer(r"(\s*)(\w+|[^\w\s])", plain(text))
    return tuple((m[2], bool(m[1]) and place > 0) for place, m in enumerate(found))


def is_word(token: Token) -> bool:
    """Whether the token is a word or a number, not a sign."""
    return re.match(r"\w", token[0]) is not None


@dataclass(frozen=True)
class Use:
    """A run of the source that one text of the grid, or one line of `left_aside`, takes."""

    name: str
    run: tuple[Token, ...]
    code: tuple[Token, ...] = ()
    shared: tuple[str, ...] = ()
    aside: bool = False

    @property
    def length(self) -> int:
        return len(self.code) + len(self.run)


@dataclass
class Source:
    """The tokens of a framework, and how many uses each of them has had."""

    tokens: tuple[Token, ...]
    uses: list[int] = field(init=False)
    places: dict[str, list[int]] = field(init=False)

    def __post_init__(self) -> None:
        self.uses = [0] * len(self.tokens)
        self.places = {}
        for place, (sign, _) in enumerate(self.tokens):
            self.places.setdefault(sign, []).append(place)

    def holds(self, run: tuple[Token, ...], start: int) -> bool:
        """Whether the run stands at that place, white space included."""
        there = self.tokens[start : start + len(run)]
        return len(there) == len(run) and there[0][0] == run[0][0] and there[1:] == run[1:]

    def find(self, run: tuple[Token, ...]) -> Iterator[range]:
        """Every place of the run, in reading order; an empty run has none."""
        for start in self.places.get(run[0][0], ()) if run else ():
            if self.holds(run, start):
                yield range(start, start + len(run))

    def code_before(self, code: tuple[Token, ...], start: int) -> int | None:
        """Where the code begins that stands just before a text, or None."""
        place = start
        while place >= len(code):
            if self.holds(code, place - len(code)):
                return place - len(code)
            place -= 1
            if self.tokens[place][0] not in SEPARATORS:
                break
        return None

    def is_free(self, places: range) -> bool:
        """Whether no word there has been used yet."""
        return not any(self.uses[p] for p in places if is_word(self.tokens[p]))

    def most_uses(self, places: range) -> int:
        """How many uses its most used token has had."""
        return max(self.uses[place] for place in places)

    def take(self, places: range) -> None:
        for place in places:
            self.uses[place] += 1

    def show(self, place: int, around: int = 12) -> str:
        """The words at a place with their neighbours, for the person who mends the grid."""
        before = self._text(max(0, place - around), place)
        after = self._text(place + 1, place + around)
        return f"{before} >>>{self._text(place, place + 1)}<<< {after}"

    def _text(self, start: int, end: int) -> str:
        return "".join((" " if space else "") + sign for sign, space in self.tokens[start:end])


@dataclass(frozen=True)
class Text:
    """One text of the grid: whose it is, which field, the words, the code printed before it."""

    of: str
    field: str
    text: str
    code: str | None = None
    shared: tuple[str, ...] = ()


def grid_texts(grid: Json) -> Iterator[Text]:
    """Every text that the grid claims to have read, in the order of the document."""
    certification = grid["certification"]
    for name in ("label", "title", "certifier", "register", "code", "level", "nsf"):
        if certification.get(name):
            yield Text("certification", name, certification[name])
    yield from _listed("certification", "notes", certification)
    column = None
    for bloc in grid["blocs"]:
        levels: list[str] = []
        yield from _coded(bloc, "title")
        for activity in bloc["activities"]:
            yield from _coded(activity, "title")
            yield from _listed(activity["id"], "tasks", activity)
        for competency in bloc["competencies"]:
            if competency["column"] and competency["column"] != column:
                yield Text(competency["id"], "column", competency["column"])
            column = competency["column"]
            yield from _coded(competency, "text")
            yield from _listed(competency["id"], "items", competency)
        for assessment in bloc["assessments"]:
            yield Text(assessment["id"], "title", assessment["title"])
            if assessment["text"]:
                yield Text(assessment["id"], "text", assessment["text"])
        for criterion in bloc["criteria"]:
            above, levels = levels, (criterion["heading"] or "").split(" — ")
            yield from _headings(bloc["id"], criterion["id"], levels, above)
            yield from _coded(criterion, "text")
            yield from _listed(criterion["id"], "items", criterion)
    for award in grid["awards"]:
        yield Text(award["id"], "title", award["title"])


def _coded(element: Json, key: str) -> Iterator[Text]:
    code = element.get("printed_code") or element["code"]
    yield Text(element["id"], key, element[key], code=code)


def _listed(of: str, key: str, element: Json) -> Iterator[Text]:
    for place, text in enumerate(element[key]):
        yield Text(of, f"{key}[{place}]", text)


def _headings(bloc: str, of: str, levels: list[str], above: list[str]) -> Iterator[Text]:
    """The levels of a heading that the criterion above does not stand under too."""
    for depth, level in enumerate(levels):
        if level and levels[: depth + 1] != above[: depth + 1]:
            shared = ("heading", bloc, *levels[: depth + 1])
            yield Text(of, f"heading[{depth}]", level, shared=shared)


def picked_up(grid: Json) -> Iterator[Text]:
    """Facts that the prose of an assessment holds and that the grid keeps a second time."""
    for bloc in grid["blocs"]:
        for assessment in bloc["assessments"]:
            of = assessment["id"]
            for place, part in enumerate(assessment["parts"]):
                yield Text(of, f"parts[{place}].label", part["label"])
            for place, phase in enumerate(assessment["phases"]):
                if phase["label"]:
                    yield Text(of, f"phases[{place}].label", phase["label"])
            if assessment["external"]:
                yield Text(of, "external.name", assessment["external"]["name"])


class Checker:
    """Places the texts of one grid on its source and tells what does not come out even."""

    def __init__(self, grid: Json, account: Json, source: str) -> None:
        """`grid` and `account` as read from their files, `source` the framework's whole text."""
        self.grid = grid
        self.account = account
        self.source = Source(tokens(source))
        self.composed = {(entry["of"], entry["field"]) for entry in account["composed"]}
        self.joined = {(entry["of"], entry["field"]): entry for entry in account["joined"]}
        self.printed = _printed_texts(grid)
        self.problems: list[str] = []
        self.shared: set[tuple[str, ...]] = set()
        self.after_titles: set[int] = set()

    def problems_found(self) -> list[str]:
        """One sentence per thing that does not come out even; empty where all does."""
        texts = list(grid_texts(self.grid))
        self._names(texts)
        uses = [use for text in texts for use in self._uses(text)]
        uses += list(self._asides())
        for use in sorted(uses, key=lambda use: -use.length):
            self._place(use)
        self._used_twice()
        self._left_over()
        for text in picked_up(self.grid):
            if (text.of, text.field) not in self.composed and not self._is_printed(text.text):
                self.problems.append(f"{text.of} {text.field}: not in the source: {text.text!r}")
        return self.problems

    def _names(self, texts: list[Text]) -> None:
        """The account speaks of texts that exist, each once."""
        known = {(text.of, text.field) for text in (*texts, *picked_up(self.grid))}
        known |= {(text.of, "code") for text in texts if text.code}
        for key in ("joined", "composed"):
            names = [(entry["of"], entry["field"]) for entry in self.account[key]]
            for name in sorted(set(names) - known):
                self.problems.append(f"{key}: the grid has no text {name}")
            if len(names) != len(set(names)):
                self.problems.append(f"{key}: a text is named twice")

    def _uses(self, text: Text) -> Iterator[Use]:
        name = f"{text.of} {text.field}"
        code = text.code if (text.of, "code") not in self.composed else None
        if (text.of, text.field) in self.composed:
            if code:
                yield Use(f"{text.of} code", tokens(code))
            return
        pieces = [self.printed.get((text.of, text.field), text.text)]
        if (text.of, text.field) in self.joined:
            pieces = self.joined[text.of, text.field]["pieces"]
            if not self._is_joint(text, pieces):
                self.problems.append(f"{name}: its pieces do not make its text")
        for place, piece in enumerate(pieces):
            before = tokens(code) if code and place == 0 else ()
            yield Use(name, tokens(piece), code=before, shared=text.shared)

    def _is_joint(self, text: Text, pieces: list[str]) -> bool:
        joint = " ?".join(re.escape(plain(piece)) for piece in pieces)
        wanted = (text.text, self.printed.get((text.of, text.field), text.text))
        return len(pieces) > 1 and any(re.fullmatch(joint, plain(whole)) for whole in wanted)

    def _asides(self) -> Iterator[Use]:
        for entry in self.account["left_aside"]:
            for _ in range(entry["times"]):
                yield Use("left_aside", tokens(entry["text"]), aside=True)

    def _place(self, use: Use) -> None:
        if use.code:
            self._place_with_code(use)
            return
        found = list(self.source.find(use.run))
        free = next((places for places in found if self.source.is_free(places)), None)
        if use.shared in self.shared and free is None:
            return
        if not found:
            self.problems.append(f"{use.name}: not in the source: {_written(use.run)!r}")
        elif free is None and use.aside:
            text = _written(use.run)
            self.problems.append(f"left_aside: the source has no more unused {text!r}")
        else:
            taken = free or min(found, key=self.source.most_uses)
            self.source.take(taken)
            if use.name.endswith(" title"):
                self.after_titles.add(taken.stop)
            if use.shared:
                self.shared.add(use.shared)

    def _place_with_code(self, use: Use) -> None:
        for places in self.source.find(use.run):
            start = self.source.code_before(use.code, places.start)
            if start is not None and self.source.is_free(range(start, places.stop)):
                self.source.take(range(start, places.stop))
                return
        code, text = _written(use.code), _written(use.run)
        self.problems.append(f"{use.name}: not in the source after its code {code!r}: {text!r}")

    def _used_twice(self) -> None:
        """Words used more than once are in `used_twice`, and it lists nothing else."""
        allowed: set[int] = set()
        for entry in self.account["used_twice"]:
            places = [p for found in self.source.find(tokens(entry["text"])) for p in found]
            if not any(self.source.uses[p] > 1 for p in places):
                self.problems.append(f"used_twice: used once at most: {entry['text']!r}")
            allowed.update(places)
        for place, token in enumerate(self.source.tokens):
            if self.source.uses[place] > 1 and is_word(token) and place not in allowed:
                self.problems.append(f"used more than once: {self.source.show(place)}")

    def _left_over(self) -> None:
        """Words in no text, and signs torn from theirs; a colon may part a title from its text."""
        for place, token in enumerate(self.source.tokens):
            if self.source.uses[place]:
                continue
            if is_word(token):
                self.problems.append(f"in no text of the grid: {self.source.show(place)}")
            elif place not in self.after_titles or token[0] != ":":
                self.problems.append(f"a sign in no text of the grid: {self.source.show(place)}")

    def _is_printed(self, text: str) -> bool:
        return next(self.source.find(tokens(text)), None) is not None


def _printed_texts(grid: Json) -> dict[tuple[str, str], str]:
    """The print of texts that were corrected after review, by element and field."""
    found = {}
    for bloc in grid["blocs"]:
        kinds = ("activities", "competencies", "assessments", "criteria")
        for element in (bloc, *(element for kind in kinds for element in bloc[kind])):
            if "printed_text" in element:
                key = "text" if "text" in element else "title"
                found[element["id"], key] = element["printed_text"]
    return found


def _written(run: tuple[Token, ...]) -> str:
    return "".join((" " if space else "") + sign for sign, space in run)


def check(grid: Json, account: Json, source: str) -> list[str]:
    """What does not come out even between a grid, its account and its framework's text."""
    return Checker(grid, account, source).problems_found()
