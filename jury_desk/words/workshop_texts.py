"""The shapes of the workshop's catalogue: a language that lacks a word does not pass the types."""

from dataclasses import dataclass


@dataclass(frozen=True)
class WarningText:
    """A kind of warning: its title, what it says, what to do.

    `many` is said instead of `says` where one warning tells of `{count}` elements. `told` adds what
    the details tell, where all of its {names} are known; else `or_told`, on the same condition.
    """

    title: str
    says: str
    advice: str
    many: str = ""
    told: str = ""
    or_told: str = ""


@dataclass(frozen=True)
class WarningTexts:
    """One for every kind of warning, hyphens as underscores."""

    cut_short: WarningText
    columns_interleaved: WarningText
    letters_lost: WarningText
    foreign_letter: WarningText
    spreadsheet_error: WarningText
    formula: WarningText
    hidden: WarningText
    left_out: WarningText
    encoding_guessed: WarningText
    placed_by_guess: WarningText
    joined_by_guess: WarningText
    printed_twice: WarningText
    not_understood: WarningText
    scale_read: WarningText
    code_gap: WarningText
    code_twice: WarningText
    criterion_without_competency: WarningText
    criterion_without_assessment: WarningText
    competency_never_assessed: WarningText
    bloc_without_criteria: WarningText
    title_missing: WarningText
    weights_uneven: WarningText
    setting_unknown: WarningText


@dataclass(frozen=True)
class CutTexts:
    """What shows that a sentence is cut."""

    comma: str
    hyphen: str
    colon: str
    word: str
    open_bracket: str
    closing_bracket: str
    quote: str
    lower_case: str


@dataclass(frozen=True)
class PartTexts:
    """Parts of a file that are hidden, or that no reader reads."""

    macros: str
    picture: str
    pictures: str
    damaged: str
    drawings: str
    comments: str
    footnotes: str
    endnotes: str
    header: str
    footer: str
    deleted_text: str
    hidden_text: str
    covered_cells: str
    sheet_without_cells: str
    sheet: str
    row: str
    column: str


@dataclass(frozen=True)
class ActTexts:
    """The name of every act, for undo and redo. `{name}` is the element's, or their number."""

    move: str
    split: str
    split_items: str
    join: str
    recode: str
    retype: str
    set_text: str
    add: str
    put_aside: str
    take_back: str
    link_competency: str
    link_assessment: str
    assess_competency: str
    set_activity: str
    set_assessment: str
    set_part: str
    set_scales: str
    set_scale: str
    set_descriptor: str
    set_weight: str
    set_flag: str
    set_certification: str
    set_notes: str
    set_grid_id: str
    set_award: str
    settle: str
    unsettle: str
    together: str
    several: str
    """`{count}` elements of one act."""


@dataclass(frozen=True)
class AsideTexts:
    """Why words are left aside."""

    column_heading: str
    page_header: str
    page_footer: str
    legal_quote: str
    introduction: str
    printed_twice: str
    sign: str
    outside: str
    not_understood: str
    by_hand: str


@dataclass(frozen=True)
class TwiceTexts:
    """Why words are used twice."""

    title_in_text: str
    code_in_text: str
    fact_in_text: str
    shared_heading: str
    shared_cell: str
    cut_unsure: str
    elements_share: str


@dataclass(frozen=True)
class ReasonTexts:
    """Why an element is not sure."""

    joined: str
    joined_by_guess: str
    split_by_guess: str
    rerouted: str
    by_row: str
    composed: str
    label_composed: str
    cut_short: str
    by_hand: str


@dataclass(frozen=True)
class KindTexts:
    """What a thing of a grid is."""

    grid: str
    certification: str
    bloc: str
    activity: str
    competency: str
    assessment: str
    criterion: str
    scale: str
    award: str
    part: str


@dataclass(frozen=True)
class ChangeTexts:
    """What kind of change a difference is."""

    added: str
    removed: str
    moved: str
    text: str
    code: str
    link: str
    held: str
    scale: str
    descriptor: str
    weight: str
    flag: str
    remark: str
    id: str
    card: str
    note: str
    award: str
    rule: str


@dataclass(frozen=True)
class FieldTexts:
    """The fields of elements; `{number}` counts the lines of a list from 1."""

    title: str
    text: str
    heading: str
    column: str
    items: str
    tasks: str
    code: str
    printed_code: str
    printed_text: str
    doubts: str
    notes: str
    activity: str
    competency: str
    competencies: str
    assessments: str
    part: str
    parts: str
    phases: str
    setting: str
    forms: str
    languages: str
    external: str
    scale: str
    weight: str
    eliminatory: str
    core: str
    label: str
    certifier: str
    register: str
    level: str
    eqf_level: str
    nsf: str
    decision_date: str
    expiry_date: str
    source: str
    bloc: str
    blocs: str
    after: str
    kind: str
    levels: str
    order: str
    default: str
    id: str
    language: str


@dataclass(frozen=True)
class RefusalTexts:
    """Why an act is refused, one sentence each."""

    malformed: str
    element_unknown: str
    bloc_unknown: str
    kind_wrong: str
    nothing_chosen: str
    bloc_needed: str
    before_elsewhere: str
    onto_itself: str
    last_bloc: str
    first_bloc: str
    kind_same: str
    place_outside: str
    half_empty: str
    text_empty: str
    title_empty: str
    field_unknown: str
    no_items: str
    items_stay: str
    kinds_differ: str
    blocs_differ: str
    other_bloc: str
    aside_unknown: str
    words_unknown: str
    part_unknown: str
    part_twice: str
    part_in_use: str
    scale_unknown: str
    scale_twice: str
    scale_in_use: str
    level_unknown: str
    level_in_use: str
    weight_negative: str
    core_of_criteria: str
    label_empty: str
    register_unknown: str
    award_unknown: str
    id_taken: str
    warning_malformed: str
    warning_without_element: str
    not_settled: str
