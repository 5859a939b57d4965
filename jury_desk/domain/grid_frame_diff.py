"""The difference of what frames a grid's elements: card, notes, scales, rules, awards."""

import json
from collections.abc import Iterator

from jury_desk.domain.grid import Award, Certification, Grid
from jury_desk.domain.grid_change import Change, Run, line_changes, told
from jury_desk.domain.scale import Scale


def card_changes(old: Grid, new: Grid) -> Iterator[Change]:
    """The grid's name and language, the identity card line by line, its notes."""

    def of(field: str, before: str | None, after: str | None) -> Change:
        said = told(before, after)
        return Change(
            kind="card",
            of="certification",
            element="certification",
            field=field,
            old=said[0],
            new=said[1],
            runs=said[2],
        )

    for field in ("id", "language"):
        if getattr(old, field) != getattr(new, field):
            yield of(f"grid.{field}", getattr(old, field), getattr(new, field))
    for field in Certification.__struct_fields__:
        before, after = getattr(old.certification, field), getattr(new.certification, field)
        if field != "notes" and before != after:
            yield of(field.rstrip("_"), before, after)
    for number, said in line_changes(old.certification.notes, new.certification.notes):
        yield Change(
            kind="note",
            of="certification",
            element="certification",
            field=f"notes.{number}",
            old=said[0],
            new=said[1],
            runs=said[2],
        )


def scale_changes(old: Grid, new: Grid) -> Iterator[Change]:
    """Scales added, removed, changed, put in another order, and the default one."""

    def of(element: str, name: str, field: str, before: str | None, after: str | None) -> Change:
        return Change(
            kind="scale", of="scale", element=element, name=name, field=field, old=before, new=after
        )

    labels = {scale.id: scale.label for scale in (*old.scales, *new.scales)}
    if old.scale != new.scale:
        yield of(new.scale, labels[new.scale], "default", labels[old.scale], labels[new.scale])
    olds = {scale.id: scale for scale in old.scales}
    news = {scale.id: scale for scale in new.scales}
    for name in dict.fromkeys((*olds, *news)):
        before, after = olds.get(name), news.get(name)
        if before != after:
            field = "added" if before is None else "removed" if after is None else "levels"
            yield of(name, labels[name], field, _levels(before), _levels(after))
    if [name for name in olds if name in news] != [name for name in news if name in olds]:
        yield of(new.scale, "", "order", None, ", ".join(labels[name] for name in news))


def _levels(scale: Scale | None) -> str | None:
    if scale is None:
        return None
    levels = (
        f"{level.key} {level.label} [{level.short}]"
        + (f" = {level.value}" if level.value is not None else "")
        + (" *" if level.needs_justification else "")
        for level in scale.levels
    )
    return f"{scale.label}: " + ", ".join(levels)


def rule_changes(old: Grid, new: Grid) -> Iterator[Change]:
    """Rules by their names, values as JSON where they are no texts."""
    for name in dict.fromkeys((*old.rules, *new.rules)):
        before, after = old.rules.get(name), new.rules.get(name)
        if before != after or (name in old.rules) != (name in new.rules):
            yield Change(
                kind="rule",
                of="grid",
                element=new.id,
                field=name,
                old=_json(before) if name in old.rules else None,
                new=_json(after) if name in new.rules else None,
            )


def _json(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def award_changes(
    old: Grid, new: Grid, new_of: dict[str, str], names: dict[str, str], new_names: dict[str, str]
) -> Iterator[Change]:
    """What changed in awards; `new_of` tells which element of the new grid an old one is."""
    olds = {award.id: award for award in old.awards}
    news = {award.id: award for award in new.awards}
    for award in new.awards:
        before = olds.get(award.id)
        if before is None:
            yield _award(award, "added", new=award.title)
            continue
        for field in ("title", "kind"):
            said = told(getattr(before, field), getattr(award, field), words=field == "title")
            if said[0] != said[1]:
                yield _award(award, field, *said)
        for field in ("blocs", "external"):
            named, after = getattr(before, field), getattr(award, field)
            if [new_of.get(name, "") for name in named] != list(after):
                was = ", ".join(names.get(name, name) for name in named)
                now = ", ".join(new_names.get(name, name) for name in after)
                yield _award(award, field, was or None, now or None)
    for award in old.awards:
        if award.id not in news:
            yield _award(award, "removed", old=award.title)
    kept = [award.id for award in new.awards if award.id in olds]
    if kept != [award.id for award in old.awards if award.id in news]:
        now = ", ".join(news[name].title for name in kept)
        yield Change(kind="award", of="grid", element=new.id, field="order", new=now)


def _award(
    award: Award,
    field: str,
    old: str | None = None,
    new: str | None = None,
    runs: tuple[Run, ...] = (),
) -> Change:
    return Change(
        kind="award",
        of="award",
        element=award.id,
        name=award.title,
        field=field,
        old=old,
        new=new,
        runs=runs,
    )
