"""Why an act on a session is refused: stable names, told to people by `words.preparation.acts`."""

from typing import Literal

from jury_desk.errors import PreparationError

Refusal = Literal[
    "act-session-closed",
    "act-state-by-step",
    "act-id-fixed",
    "act-id-taken",
    "act-practice-fixed",
    "act-grid-fixed",
    "act-kind-fixed",
    "act-regulations-fixed",
    "act-passage-locked",
    "act-passage-fixed",
    "act-candidate-has-passage",
    "act-held-bloc-lowered",
    "act-single-stays",
    "act-malformed",
    "act-still-used",
    "act-elsewhere",
    "act-grid-unknown",
    "act-grid-elements",
    "act-grid-draft",
    "act-zone-unknown",
    "session-stays",
    "session-not-ready",
    "session-archived",
    "act-unknown-bloc",
    "act-unknown-assessment",
    "act-unknown-competency",
    "act-unknown-criterion",
    "act-unknown-part",
    "act-unknown-candidate",
    "act-unknown-team",
    "act-unknown-juror",
    "act-unknown-panel",
    "act-unknown-room",
    "act-in-two-teams",
    "act-president-outside",
    "act-part-outside",
    "act-neutralised-twice",
    "act-bloc-held",
    "act-certain-conflict",
]


def refused(reason: Refusal, **details: str) -> PreparationError:
    """The failure of an act that the session as it stands does not allow. `details` are ids, never
    names of people.
    """
    return PreparationError(
        f"This cannot be done in this session ({reason.replace('-', ' ')}).",
        "Nothing was changed.",
        reason=reason,
        **details,
    )
