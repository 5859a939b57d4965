"""Who in a list is who in the session, and who stands in it twice. Nothing is guessed: what is not
sure is a question for the person.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from jury_desk.domain.preparation.lists.list_fields import plain_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from jury_desk.domain.preparation.lists.list_line import ListLine
    from jury_desk.domain.preparation.people import Candidate

    _Key = tuple[str, str, dt.date | None]

QuestionKind = Literal[
    "number-in-list", "twin-in-list", "twin-in-session", "number-of-another", "email-of-another"
]

Answer = Literal["same", "other", "leave"]
"""The same person, another one, or the line is left out."""


_PUT_TOGETHER = frozenset({"number", "trainers", "blocs", "held", "accommodations"})
"""What several lines of one person say together, or need not agree on."""


@dataclass(frozen=True)
class Question:
    """Whether a line is somebody already there. `line` is the other line, `candidate` the id of
    the one in the session; one of the two is set. `fields` are those of a candidate that two lines
    tell differently: of one person, the lower line's stay.
    """

    kind: QuestionKind
    name: str
    line: int = 0
    candidate: str = ""
    fields: tuple[str, ...] = ()


@dataclass
class Match:
    """What became of the lines: by line, the candidate it updates; the first line that it belongs
    to; questions open or answered; lines whose number is another line's too, which are refused and
    matched with nobody, and the candidates of whom these tell the name and birth date.
    """

    candidate: dict[int, str] = field(default_factory=dict)
    same_as: dict[int, int] = field(default_factory=dict)
    questions: dict[int, Question] = field(default_factory=dict)
    numbers_twice: dict[int, int] = field(default_factory=dict)
    named_by_refused: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class _Identity:
    """How a person is told from others."""

    last: str
    first: tuple[str, ...]
    born: dt.date | None
    number: str
    email: str

    @property
    def key(self) -> _Key:
        """Family name, first of the first names, birth date."""
        return (self.last, self.first[0] if self.first else "", self.born)

    def same_first(self, other: _Identity) -> bool:
        """Whether one's first names begin the other's."""
        short, long = sorted((self.first, other.first), key=len)
        return bool(short) == bool(long) and long[: len(short)] == short

    def agrees(self, other: _Identity) -> bool:
        """Whether two of the same number are one person: no name contradicts the other's, or only
        the family name and the birth date is the same, as when somebody marries.
        """
        first = not self.first or not other.first or self.same_first(other)
        if not (self.last and other.last) or self.last == other.last:
            return first
        return self.same_first(other) and bool(self.first) and self.same_birth(other)

    def same_birth(self, other: _Identity) -> bool:
        """Whether both were born on one day."""
        return self.born is not None and self.born == other.born

    def may_be(self, other: _Identity) -> bool:
        """Whether anything but the number speaks for one person."""
        return (
            (bool(self.last) and self.last == other.last)
            or (bool(self.first) and self.same_first(other))
            or self.same_birth(other)
        )


def matched(
    lines: Sequence[ListLine],
    candidates: Mapping[str, Candidate],
    answers: Mapping[int, Answer],
) -> Match:
    """Match lines with one another and with the session's candidates: by number, else by family
    name, first names and birth date, else by e-mail. Lines of one name and birth date that name
    different assessments are one person's.
    """
    return _Matching(lines, candidates, answers).match


class _Known:
    """The session's candidates by name and birth date."""

    def __init__(self, people: Mapping[str, _Identity]) -> None:
        self._by_key: dict[_Key, list[str]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[str]] = defaultdict(list)
        for id_, person in people.items():
            self._by_key[person.key].append(id_)
            self._by_name[person.key[:2]].append(id_)

    def of(self, key: _Key) -> Sequence[str]:
        """Those of a name and birth date."""
        return self._by_key.get(key, ())

    def named(self, last: str, first: str) -> Sequence[str]:
        """Those of a name."""
        return self._by_name.get((last, first), ())


class _Matching:
    def __init__(
        self,
        lines: Sequence[ListLine],
        candidates: Mapping[str, Candidate],
        answers: Mapping[int, Answer],
    ) -> None:
        self.match = Match()
        self._answers = answers
        self._assessments = {line.line: {*line.assessments} for line in lines}
        self._given = {line.line: _told(line) for line in lines}
        self._lines = {line.line: _of_line(line) for line in lines}
        self._names = {line.line: line.name for line in lines}
        self._people = {id_: _of_candidate(item) for id_, item in candidates.items()}
        self._shown = {id_: item.name for id_, item in candidates.items()}
        self._claimed: set[str] = set()
        self._doubled_numbers()
        self._by_number()
        self._by_name()
        self._by_email()

    def _free(self) -> Iterable[tuple[int, _Identity]]:
        """Lines that are nobody yet."""
        match = self.match
        for line, person in self._lines.items():
            if line not in match.candidate and line not in match.same_as and self._takes(line):
                yield line, person

    def _takes(self, line: int) -> bool:
        """Whether a line may be somebody: not one refused for its number, which would take its
        candidate from a sound line, nor one of which it is asked first if it is another line of
        the same number.
        """
        if line in self.match.numbers_twice:
            return False
        question = self.match.questions.get(line)
        return question is None or question.kind != "number-in-list"

    def _doubled_numbers(self) -> None:
        """Lines of one number are one person written twice, or a mistake: they are asked about as
        soon as they differ.
        """
        first: dict[str, int] = {}
        for line, person in self._lines.items():
            if not person.number:
                continue
            other = first.setdefault(person.number, line)
            if other == line:
                continue
            alike, fields = person.may_be(self._lines[other]), self._differing(other, line)
            is_same = not fields and person.agrees(self._lines[other])
            if is_same or (alike and self._answered_same(line, other, fields)):
                self.match.same_as[line] = other
            elif not alike or self._answers.get(line) == "other":
                self.match.numbers_twice[line] = other
                self.match.numbers_twice.setdefault(other, line)

    def _answered_same(self, line: int, other: int, fields: tuple[str, ...]) -> bool:
        question = Question("number-in-list", self._names[other], line=other, fields=fields)
        return self._asked(line, question)

    def _differing(self, one: int, other: int) -> tuple[str, ...]:
        """The fields that two lines tell differently and that one person has but one of."""
        these, those = self._given[one], self._given[other]
        same_first = self._lines[one].same_first(self._lines[other])
        return tuple(
            name
            for name, value in these.items()
            if name not in _PUT_TOGETHER and name in those and not _alike(value, those[name])
            if not (name == "first_names" and same_first)
        )

    def _by_number(self) -> None:
        numbers = {person.number: id_ for id_, person in self._people.items() if person.number}
        for line, person in list(self._free()):
            id_ = numbers.get(person.number) if person.number else None
            if id_ is None:
                continue
            if person.agrees(self._people[id_]) or self._asked(
                line, Question("number-of-another", self._shown[id_], candidate=id_)
            ):
                self._claim(line, id_)

    def _by_name(self) -> None:
        known = _Known(self._people)
        groups: dict[_Key, list[int]] = defaultdict(list)
        for line, person in self._lines.items():
            if line in self.match.numbers_twice:
                self.match.named_by_refused.update(known.of(person.key))
            elif person.last and line not in self.match.same_as and self._takes(line):
                groups[person.key].append(line)
        for lines in groups.values():
            for group in self._alike(lines):
                self._settle(group, known)

    def _alike(self, lines: Sequence[int]) -> Iterable[list[int]]:
        """Lines of one name and birth date parted by the first names that follow the first.

        In the order of their first names, whoever has more of them follows whoever has fewer.
        """
        group: list[int] = []
        head: tuple[str, ...] = ()
        for line in sorted(lines, key=lambda line: (self._lines[line].first, line)):
            first = self._lines[line].first
            if group and first[: len(head)] != head:
                yield sorted(group)
                group = []
            if not group:
                head = first
            group.append(line)
        if group:
            yield sorted(group)

    def _settle(self, group: Sequence[int], known: _Known) -> None:
        """Lines of one name and birth date, with the candidates of that name. As many known as
        there are lines: they were told apart before.
        """
        match = self.match
        open_lines = [line for line in group if line not in match.candidate]
        if not open_lines:
            return
        one = self._lines[group[0]]
        first = next((line for line in group if line in match.candidate), group[0])
        for line in open_lines:
            person = self._lines[line]
            sure = [id_ for id_ in known.of(one.key) if self._is_free(person, id_)]
            if sure:
                self._pair(line, sure)
                continue
            if line in match.questions:
                continue  # asked already about its number
            if line != first:
                fields = self._differing(first, line)
                question = Question("twin-in-list", self._names[first], line=first, fields=fields)
                shared = not fields and self._share_out(first, line)
                if shared or self._asked(line, question):
                    match.same_as[line] = first
            elif near := self._near(person, known):
                question = Question("twin-in-session", self._shown[near], candidate=near)
                if self._asked(line, question):
                    self._claim(line, near)

    def _share_out(self, one: int, other: int) -> bool:
        """Whether two lines each name assessments, and none together: a line an assessment."""
        these, those = self._assessments[one], self._assessments[other]
        return bool(these and those) and not these & those

    def _pair(self, line: int, sure: Sequence[str]) -> None:
        """Take the line for one of the candidates, or ask where the numbers differ."""
        person = self._lines[line]
        free = [id_ for id_ in sure if self._numbers_agree(person, self._people[id_])]
        if free:
            same_email = (id_ for id_ in free if self._people[id_].email == person.email)
            self._claim(line, next(same_email, free[0]))
            return
        question = Question("twin-in-session", self._shown[sure[0]], candidate=sure[0])
        if self._asked(line, question):
            self._claim(line, sure[0])

    def _is_free(self, person: _Identity, id_: str) -> bool:
        """Whether a candidate of that name may be the person, and is nobody else's line."""
        return id_ not in self._claimed and person.same_first(self._people[id_])

    @staticmethod
    def _numbers_agree(one: _Identity, other: _Identity) -> bool:
        return not (one.number and other.number) or one.number == other.number

    def _near(self, person: _Identity, known: _Known) -> str | None:
        """A candidate of the same name whose birth date, or the line's, is not told."""
        last, first, born = person.key
        found = known.named(last, first) if born is None else known.of((last, first, None))
        return next((id_ for id_ in found if self._is_free(person, id_)), None)

    def _by_email(self) -> None:
        known: dict[str, list[str]] = defaultdict(list)
        for id_, person in self._people.items():
            if person.email and id_ not in self._claimed:
                known[person.email].append(id_)
        for line, person in list(self._free()):
            found = known.get(person.email, []) if person.email else []
            if len(found) != 1 or found[0] in self._claimed or line in self.match.questions:
                continue  # an address of several is nobody's
            (id_,) = found
            other = self._people[id_]
            alike = person.last == other.last or person.same_first(other)
            different = person.born and other.born and person.born != other.born
            if (alike and not different and self._numbers_agree(person, other)) or self._asked(
                line, Question("email-of-another", self._shown[id_], candidate=id_)
            ):
                self._claim(line, id_)

    def _asked(self, line: int, question: Question) -> bool:
        """Ask; whether the answer was that they are the same."""
        self.match.questions[line] = question
        return self._answers.get(line) == "same"

    def _claim(self, line: int, id_: str) -> None:
        self.match.candidate[line] = id_
        self._claimed.add(id_)


def _of_line(line: ListLine) -> _Identity:
    given = line.given
    return _Identity(
        last=plain_words(given.get("birth_name") or given.get("usual_name") or ""),
        first=_first_names(given.get("first_names", "")),
        born=given.get("birth_date"),
        number=plain_words(given.get("number", "")).replace(" ", ""),
        email=given.get("email", "").casefold(),
    )


def _of_candidate(candidate: Candidate) -> _Identity:
    return _Identity(
        last=plain_words(candidate.birth_name or candidate.usual_name),
        first=_first_names(candidate.first_names),
        born=candidate.birth_date,
        number=plain_words(candidate.number).replace(" ", ""),
        email=candidate.email.casefold(),
    )


def _told(line: ListLine) -> Mapping[str, object]:
    """What a line gives of a candidate, and its team."""
    return {**line.given, "team": line.team} if line.team else line.given


def _alike(one: object, other: object) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return (plain_words(one) or one) == (plain_words(other) or other)
    return one == other


def _first_names(text: str) -> tuple[str, ...]:
    return tuple(plain_words(text).split())
