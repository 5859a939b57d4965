"""Acts applied to drafts. Pure: the same draft and act give the same draft, for ever; a journal of
acts is read with it.
"""

from collections.abc import Callable
from typing import Any

import msgspec

from jury_desk.domain import draft_links as links
from jury_desk.domain import draft_moves as moves
from jury_desk.domain import draft_texts as texts
from jury_desk.domain.draft import Draft
from jury_desk.domain.draft_acts import (
    Act,
    Add,
    AssessCompetency,
    Join,
    LinkAssessment,
    LinkCompetency,
    Move,
    PutAside,
    Recode,
    Retype,
    SetActivity,
    SetAssessment,
    SetAward,
    SetCertification,
    SetDescriptor,
    SetFlag,
    SetGridId,
    SetNotes,
    SetPart,
    SetScale,
    SetScales,
    SetText,
    Settle,
    SetWeight,
    Split,
    SplitItems,
    TakeBack,
    Together,
    Unsettle,
)
from jury_desk.domain.draft_bench import Bench
from jury_desk.domain.draft_refusal import refused
from jury_desk.domain.draft_retype import retype
from jury_desk.domain.source import SourceDocument

_DOERS: dict[type, Callable[[Bench, Any], None]] = {
    Move: moves.move,
    PutAside: moves.put_aside,
    Add: moves.add,
    Retype: retype,
    Split: texts.split,
    SplitItems: texts.split_items,
    Join: texts.join,
    Recode: texts.recode,
    SetText: texts.set_text,
    LinkCompetency: links.link_competency,
    LinkAssessment: links.link_assessment,
    AssessCompetency: links.assess_competency,
    SetActivity: links.set_activity,
    SetAssessment: links.set_assessment,
    SetPart: links.set_part,
    SetScales: links.set_scales,
    SetScale: links.set_scale,
    SetDescriptor: links.set_descriptor,
    SetWeight: links.set_weight,
    SetFlag: links.set_flag,
    SetCertification: links.set_certification,
    SetNotes: links.set_notes,
    SetGridId: links.set_grid_id,
    SetAward: links.set_award,
    Settle: links.settle,
    Unsettle: links.unsettle,
}


def applied(draft: Draft, act: Act, source: SourceDocument | None = None) -> Draft:
    """The draft after an act. `source` is asked only by `TakeBack`, for words that the aside itself
    does not say. Raises DraftError, whose `details["reason"]` is a `draft_refusal.Refusal`: then
    nothing was done.
    """
    try:
        # An act made by a screen is checked as one from a journal is.
        act = msgspec.convert(msgspec.to_builtins(act), type(act))
    except msgspec.ValidationError as error:
        raise refused("malformed", fault=str(error)) from None
    return _applied(draft, act, source)


def _applied(draft: Draft, act: Act, source: SourceDocument | None) -> Draft:
    if isinstance(act, Together):
        for single in act.acts:
            draft = _applied(draft, single, source)
        return draft
    bench = Bench(draft)
    if isinstance(act, TakeBack):
        moves.take_back(bench, act, source)
    else:
        _DOERS[type(act)](bench, act)
    return bench.draft()
