"""Why an act is refused: stable names, told to people by `words.workshop`."""

from typing import Literal

from jury_desk.errors import DraftError

Refusal = Literal[
    "malformed",
    "element-unknown",
    "bloc-unknown",
    "kind-wrong",
    "nothing-chosen",
    "bloc-needed",
    "before-elsewhere",
    "onto-itself",
    "last-bloc",
    "first-bloc",
    "kind-same",
    "place-outside",
    "half-empty",
    "text-empty",
    "title-empty",
    "field-unknown",
    "no-items",
    "items-stay",
    "kinds-differ",
    "blocs-differ",
    "other-bloc",
    "aside-unknown",
    "words-unknown",
    "part-unknown",
    "part-twice",
    "part-in-use",
    "scale-unknown",
    "scale-twice",
    "scale-in-use",
    "level-unknown",
    "level-in-use",
    "weight-negative",
    "core-of-criteria",
    "label-empty",
    "register-unknown",
    "award-unknown",
    "id-taken",
    "warning-malformed",
    "warning-without-element",
    "not-settled",
]


def refused(reason: Refusal, **details: str) -> DraftError:
    """The failure of an act that the draft as it stands does not allow."""
    return DraftError(
        f"This cannot be done here ({reason.replace('-', ' ')}).",
        "Nothing was changed.",
        reason=reason,
        **details,
    )
