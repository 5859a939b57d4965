"""Whether a panel is made as its profile asks: each shortfall with its figures.

France compétences, Vademecum RNCP V1.1 (January 2023): a jury is collegial and a majority of it is
external; VAE juries have their own rules (Code de l'éducation, R. 335-8). Which of them hold, and
with which numbers, the profile says.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.preparation import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jury_desk.domain.preparation.panel import CompositionProfile, Panel
    from jury_desk.domain.preparation.people import Juror
    from jury_desk.domain.preparation.preparation import Preparation


def composition(
    preparation: Preparation, panel: Panel, sitting: Sequence[str] | None = None
) -> tuple[Finding, ...]:
    """What the panel's composition lacks, of step PANELS and kind "panel".

    `sitting` names the members who sit for one candidate: the quorum and the shares are then
    theirs, and what belongs to each member (declaration, habilitation) is left to the panel's own
    check. Observers, and ids of no juror, count for nothing.
    """
    ids = panel.members if sitting is None else sitting
    jurors = [preparation.jurors[juror] for juror in ids if juror in preparation.jurors]
    members = [juror for juror in jurors if juror.quality != "observer"]
    check = _Check(preparation, panel, members)
    if sitting is None:
        found = [*check.size(), *check.shares(), *check.president(), *check.each()]
    else:
        found = [*check.quorum(), *check.shares(), *check.presiding()]
    return tuple(found)


class _Check:
    """One panel's members against the profile. A side or a background that is not said counts for
    neither; where it alone may decide, it is what lacks.
    """

    def __init__(self, preparation: Preparation, panel: Panel, members: list[Juror]) -> None:
        self._preparation = preparation
        self._profile: CompositionProfile = preparation.profile
        self._panel = panel
        self._members = members
        self._count = len(members)

    def _found(
        self, code: str, grave: Grave, juror: Juror | None = None, **values: str | int
    ) -> Finding:
        told = {"panel": self._panel.label, "members": str(self._count)}
        told |= {name: str(value) for name, value in values.items()}
        if juror is not None:
            told["juror"] = juror.name
        other = juror.id if juror else ""
        return Finding(code, grave, Step.PANELS, Kind.PANEL, self._panel.id, other, told)

    def size(self) -> Iterator[Finding]:
        """The members of the panel as composed."""
        asked = max(self._profile.members_at_least, self._profile.quorum)
        if not self._count:
            yield self._found("panel-empty", Grave.LACK, asked=asked)
        elif self._count < asked:
            yield self._found("panel-too-few", Grave.LACK, count=self._count, asked=asked)
        elif self._count == 1:
            yield self._found("panel-alone", Grave.DOUBT)
        elif self._count % 2 == 0 and not self._profile.casting_vote:
            yield self._found("panel-may-tie", Grave.NOTE)

    def quorum(self) -> Iterator[Finding]:
        """The members who sit for one candidate."""
        asked = self._profile.quorum
        if self._count < asked or not self._count:
            yield self._found("panel-no-quorum", Grave.REFUSED, count=self._count, asked=asked)
        elif self._count == 1:  # collegial, whatever the profile says
            yield self._found("panel-alone", Grave.DOUBT)

    def shares(self) -> Iterator[Finding]:
        """External, professional and academic members, and both sexes."""
        if not self._count:
            return
        profile = self._profile
        external = sum(juror.side == "external" for juror in self._members)
        unsaid = sum(juror.side is None for juror in self._members)
        if profile.external == "majority":
            yield from self._share(
                "panel-external-minority", external, unsaid, Fraction(1, 2), True
            )
        elif profile.external == "share":
            share = Fraction(profile.external_share)
            yield from self._share("panel-external-share", external, unsaid, share)
        yield from self._at_least("panel-external-few", external, unsaid, profile.external_at_least)
        professionals = sum(juror.background == "professional" for juror in self._members)
        academics = sum(juror.background == "academic" for juror in self._members)
        unsaid = self._count - professionals - academics
        share = Fraction(profile.professional_share)
        yield from self._share("panel-professional-share", professionals, unsaid, share)
        yield from self._at_least(
            "panel-professionals-few", professionals, unsaid, profile.professionals_at_least
        )
        yield from self._at_least(
            "panel-academics-few", academics, unsaid, profile.academics_at_least
        )
        yield from self._sexes()

    def _share(
        self, code: str, count: int, unsaid: int, share: Fraction, more: bool = False
    ) -> Iterator[Finding]:
        def reached(number: int) -> bool:
            held = Fraction(number, self._count)
            return held > share if more else held >= share

        if reached(count):
            return
        others = self._count - count - unsaid
        values: dict[str, Any] = {"count": count, "others": others, "unsaid": unsaid}
        values["share"] = str(share)
        if reached(count + unsaid):
            yield self._found(f"{code}-unsaid", Grave.LACK, **values)
        else:
            yield self._found(code, Grave.REFUSED, **values)

    def _at_least(self, code: str, count: int, unsaid: int, asked: int) -> Iterator[Finding]:
        if count >= asked:
            return
        values: dict[str, Any] = {"count": count, "unsaid": unsaid, "asked": asked}
        if count + unsaid >= asked:
            yield self._found(f"{code}-unsaid", Grave.LACK, **values)
        else:
            yield self._found(code, Grave.REFUSED, **values)

    def _sexes(self) -> Iterator[Finding]:
        if self._profile.both_sexes == "not-asked":
            return
        sexes = {juror.sex for juror in self._members}
        if {"F", "M"} <= sexes:
            return
        asked = self._profile.both_sexes == "asked"
        if None in sexes:
            grave = Grave.LACK if asked else Grave.NOTE
            yield self._found("panel-sexes-unsaid", grave)
        elif asked:
            yield self._found("panel-one-sex", Grave.REFUSED)
        else:
            yield self._found("panel-one-sex-wished", Grave.DOUBT)

    def president(self) -> Iterator[Finding]:
        """Who presides over the panel as composed."""
        if not self._profile.president and not self._profile.casting_vote:
            return
        named = self._panel.president
        juror = next((member for member in self._members if member.id == named), None)
        if named is None:
            if self._count:
                yield self._found("panel-no-president", Grave.LACK)
        elif juror is None:
            yield self._found("panel-president-no-member", Grave.REFUSED)
        elif self._profile.president_external and juror.side != "external":
            grave = Grave.LACK if juror.side is None else Grave.REFUSED
            code = "panel-president-internal"
            yield self._found(code if juror.side else f"{code}-unsaid", grave, juror)

    def presiding(self) -> Iterator[Finding]:
        """Whether the president sits for the candidate; who else presides, the jury says."""
        named = self._panel.president
        asked = self._profile.president or self._profile.casting_vote
        if not asked or named is None or not self._count:
            return
        juror = self._preparation.jurors.get(named)
        sits = any(member.id == named for member in self._members)
        if juror is not None and named in self._panel.members and not sits:
            yield self._found("panel-president-out", Grave.DOUBT, juror)

    def each(self) -> Iterator[Finding]:
        """What is asked of each member: the signed declaration, a habilitation on every day."""
        days = self._preparation.card.days
        for juror in self._members:
            if self._profile.declaration and juror.declared_on is None:
                yield self._found("panel-undeclared", Grave.LACK, juror)
            if not self._profile.habilitation:
                continue
            if not juror.habilitation and juror.habilitated_from is None:
                yield self._found("panel-not-habilitated", Grave.LACK, juror)
            elif (juror.habilitated_from or days[0]) > days[0] or (
                juror.habilitated_until or days[-1]
            ) < days[-1]:
                yield self._found(
                    "panel-habilitation-over",
                    Grave.REFUSED,
                    juror,
                    begins=juror.habilitated_from.isoformat() if juror.habilitated_from else "",
                    ends=juror.habilitated_until.isoformat() if juror.habilitated_until else "",
                )
