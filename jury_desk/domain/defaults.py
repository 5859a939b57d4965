"""What a grid counts by where nobody says otherwise: written into each grid, never assumed."""

from typing import Any

from jury_desk.domain.scale import Level, Scale


def standard_scale() -> Scale:
    """The scale where no source prints one: acquis, partiellement acquis, non acquis."""
    levels = (
        ("acquis", "Acquis", "✓", "1", "1", False),
        ("partiel", "Partiellement acquis", "~", "0.5", "2", True),
        ("non-acquis", "Non acquis", "✗", "0", "3", True),
        ("non-observe", "Non observé", "–", None, "4", False),
    )
    return Scale(
        id="acquis",
        label="Acquis / partiellement acquis / non acquis",
        levels=tuple(
            Level(id=id_, label=label, short=short, value=value, key=key, needs_justification=why)
            for id_, label, short, value, key, why in levels
        ),
    )


def standard_rules() -> dict[str, Any]:
    """The rules where no source prints any."""
    return {
        "competency_threshold": "0.5",
        "bloc_threshold": "0.5",
        "compensation": False,
        "eliminatory": "fails_competency",
        "jurors": "majority",
        "tolerance": "0.5",
        "source": "default",
    }
