"""The wanted grid of a framework, written down compactly, one element a line.

    title Agent de quai                     exact title (also: code RS5012, certifier …)
    scale Non acquis / En cours / Acquis    labels of the levels, in the order of the print
    bloc BC01 | Préparer les commandes      code | title; "-" for no code, "*" for any title
    activity A1 | Réception                 then its tasks: task Contrôler les colis
    competency C1 | Contrôler …             of the activity above, if one stands above in the bloc
    item un écart est signalé               of the competency or criterion above
    criterion C1.1 | Les colis …            of the competency above
    alone - | Les délais …                  a criterion of the bloc, of no competency
    below Qualité de l'écrit                the heading of the criteria from here on ("-": none)
    level Ne contrôle pas                   the criterion's descriptors, in the order of the scale
    weight 2                                of the criterion above
    test Étude de cas                       an assessment, by its title

Lines that begin with "#" say something to the reader of the file.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jury_desk.domain.grid import Grid, parse_grid


@dataclass
class _Writing:
    """The grid as far as the lines were taken."""

    certification: dict[str, Any] = field(default_factory=lambda: {"label": "?"})
    levels: list[str] = field(default_factory=lambda: ["Acquis", "Non acquis"])
    blocs: list[dict[str, Any]] = field(default_factory=list)
    heading: str | None = None
    last: dict[str, Any] = field(default_factory=dict)
    count: int = 0

    def take(self, word: str, rest: str) -> None:
        if word in ("title", "code", "certifier", "register"):
            self.certification[word] = rest
        elif word == "scale":
            self.levels = [each.strip() for each in rest.split(" / ")]
        elif word == "below":
            self.heading = None if rest == "-" else rest
        elif word in ("item", "task"):
            self.last[f"{word}s"].append(rest)
        elif word == "level":
            self.last["descriptors"][f"l{len(self.last['descriptors'])}"] = rest
        elif word == "weight":
            self.last["weight"] = rest
        else:
            self._element(word, rest)

    def _element(self, word: str, rest: str) -> None:
        code, _, text = (part.strip() for part in rest.partition(" | "))
        self.count += 1
        name = f"e{self.count}"
        coded = {"id": name, "code": None if code == "-" else code}
        if word == "bloc":
            kinds = ("activities", "competencies", "assessments", "criteria")
            self.blocs.append({**coded, "title": text, **{kind: [] for kind in kinds}})
            self.heading = None
            return
        bloc = self.blocs[-1]
        if word == "test":
            bloc["assessments"].append({"id": name, "title": rest})
        elif word == "activity":
            self.last = {**coded, "title": text, "tasks": []}
            bloc["activities"].append(self.last)
        elif word == "competency":
            activity = bloc["activities"][-1]["id"] if bloc["activities"] else None
            self.last = {**coded, "text": text, "items": [], "activity": activity}
            bloc["competencies"].append(self.last)
            self.heading = None
        elif word in ("criterion", "alone"):
            row = bloc["competencies"][-1]["id"] if word == "criterion" else None
            self.last = {
                **coded, "text": text, "items": [], "competency": row,
                "heading": self.heading, "descriptors": {},
            }  # fmt: skip
            bloc["criteria"].append(self.last)
        else:
            raise ValueError(f"no such line: {word} {rest}")

    def grid(self) -> Grid:
        levels = [
            {"id": f"l{n}", "label": label, "short": label, "key": str(n)}
            for n, label in enumerate(self.levels)
        ]
        return parse_grid(
            {
                "format": "jury-desk/grid/1",
                "id": "wanted",
                "revision": "1",
                "language": "fr",
                "certification": self.certification,
                "scales": [{"id": "scale", "label": "", "levels": levels}],
                "scale": "scale",
                "blocs": self.blocs,
            }
        )


def wanted(path: Path) -> Grid:
    """The grid that the lines of a file tell."""
    writing = _Writing()
    lines = path.read_text(encoding="utf-8").splitlines()
    for line in _said(lines):
        word, _, rest = line.partition(" ")
        writing.take(word, rest.strip())
    return writing.grid()


def _said(lines: Iterable[str]) -> Iterable[str]:
    return (line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#"))
