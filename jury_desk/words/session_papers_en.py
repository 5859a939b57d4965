"""The English words of a session's papers."""

from types import MappingProxyType

from jury_desk.words.session_papers import (
    CalendarWords,
    ColumnWords,
    CommonWords,
    Gendered,
    LetterWords,
    ListWords,
    PaperWords,
    SheetWords,
    TimeWords,
)


def _told(**texts: str) -> MappingProxyType[str, str]:
    return MappingProxyType({name.replace("_", "-"): text for name, text in texts.items()})


_TIME = TimeWords(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    day="{weekday} {date}",
    clock="{hours}:{minutes}",
    whole_clock="{hours}:{minutes}",
    from_to="from {start} to {end}",
    minutes="{minutes}\u00a0min",
    hours="{hours}\u00a0h",
    hours_minutes="{hours}\u00a0h\u00a0{minutes}",
    morning="morning",
    afternoon="afternoon",
    shares=MappingProxyType({"1/2": "half", "1/3": "one third", "1/4": "one quarter", "1": "all"}),
    share="{part}/{of}",
)

_COMMON = CommonWords(
    certification="Certification",
    no_title="Official title not given in the grid; known as: {label}",
    register="{register} {code}",
    session="Session",
    kinds=_told(
        full="Full title", blocs="Blocs of competencies",
        vae="Validation of experience", second_chance="Second chance",
    ),
    candidate="Candidate",
    number="Number",
    team="Team",
    name="Name",
    day="Day",
    hour="Hour",
    until="End",
    room="Room",
    place="Place",
    panel="Panel",
    assessment="Assessment",
    bloc="Bloc",
    juror="Juror",
    jurors="Jurors",
    quality="Quality",
    plays="Part played",
    plays_text="Part played: {part}",
    parts=_told(
        client="client", partner="partner", team_member="team member", observer="observer",
    ),
    phases=_told(
        preparation="preparation", presentation="presentation", questions="questions",
        roleplay="role-play", deliberation="deliberation", **{"break": "break"},
    ),
    signature="Signature",
    to_come="To come",
    to_come_long="Day and hour will be told later",
    no_room="Room told on the spot",
    no_panel="Panel to be named",
    unnamed="No name",
    made_on="Made on {date}",
    page="Page {page} / {pages}",
    practice="Practice",
    contact="Contact",
    regulations="Regulations",
    regulations_version="version {version}",
    total="{count} passages",
    total_one="1 passage",
    continued="{title} (continued)",
    duration="Length",
    labelled="{label}: {text}",
)  # fmt: skip

_LETTER = LetterWords(
    candidate_title="Convocation",
    juror_title="Convocation of the jury",
    reference="Number {number}",
    born=Gendered(man="Born on {date}", woman="Born on {date}", either="Born on {date}"),
    born_at="in {place}",
    birth_name="birth name: {name}",
    convoked=Gendered(*("You are called to the following assessments.",) * 3),
    juror_convoked=Gendered(*("You are called to sit on the jury of this certification.",) * 3),
    juror_told="The hours are those at which the panel receives the candidates.",
    be_there="Be there at",
    panel_at="Before the panel at {hour}",
    duration="Length: {length}",
    phase="{phase} {length}",
    with_extra="extra time included",
    in_team="With your team ({team})",
    accommodations="Your accommodations",
    accommodations_note="The lengths told here include them.",
    extra_time="lengths extended by: {share}",
    held="Blocs held already",
    held_text="They stay yours and are not examined again.",
    held_proof="proof: {proof}",
    held_on="obtained on {date}",
    bring="To bring",
    identity="An official identity document with a photograph, still valid",
    letter="This convocation",
    know="Good to know",
    late=(
        "Be there at the hour told: identities are checked before each assessment, and the "
        "attendance sheet is signed."
    ),
    absence="If you cannot come, or are late, tell at once: {contact}.",
    unknown_contact="whoever holds the session",
    regulations_text="The session is held under “{title}”{version}.",
    signed_for="For {organiser}",
    sitting_from="{start} – {end}",
    declaration_done=(
        "Your declaration of independence, signed on {date}, is on file. Tell of any new tie "
        "to a candidate before you sit."
    ),
    declaration_missing=(
        "Your declaration of independence (no tie to the candidates) is not on file yet: it "
        "must be signed before the first passage."
    ),
    confidential="The names of candidates and what is said in deliberation are confidential.",
    observer="You sit as an observer, without a part in the decisions.",
)

_LISTS = ListWords(
    door="Order of passages",
    door_note="Be there at the hour told, with an identity document.",
    candidate_attendance="Attendance sheet of candidates",
    candidate_note="Each candidate signs on entering, once their identity is checked.",
    juror_attendance="Attendance sheet of the jury",
    juror_note="Each member signs for the half-day on which they sit.",
    not_sitting="Does not sit",
    juror_timetable="Timetable of the juror",
    room_timetable="Timetable of the room",
    candidate_timetable="Timetable of the candidate",
    present="Be there at",
    before_panel="Before the panel",
    watched_by="Checked by (name, signature)",
    responsible="Responsible person",
    absent="Absent (numbers)",
)

_SHEET = SheetWords(
    title="Score sheet on paper",
    note=(
        "Fallback on paper: one box for each criterion, in pen, nothing struck out. Hand it to "
        "the secretariat, which keys it in and keeps the original."
    ),
    comment="Justification",
    neutralised="Neutralised criterion: do not assess",
    signature="Juror's signature",
    date="Date and hour",
    juror="{name}, {quality}",
    sheet="Sheet",
    grid_digest="Grid's digest",
    no_criteria="The grid has no criterion for this assessment.",
    other="Other criteria",
    general="General appreciation",
    footer="Session {session} · sheet {sheet}",
    parts="Parts",
    keyed="Keyed in by (name, date, initials)",
)

_CALENDAR = CalendarWords(
    product="Convocations",
    juror_summary="Jury: {assessment}",
    session_summary="{panel}: {assessment}",
    bring="To bring: {what}",
)

_COLUMNS = ColumnWords(
    civility="Title",
    civilities=MappingProxyType({"M": "Mr", "F": "Ms"}),
    birth_name="Birth name",
    usual_name="Usual name",
    first_names="First names",
    birth_date="Date of birth",
    birth_place="Place of birth",
    email="E-mail",
    phone="Telephone",
    title="Title of the certification",
    passage="Passage {number} · {what}",
    passages="Passages",
    candidates="Candidates",
    start="Start",
    end="End",
    panel_hour="Before the panel",
    minutes="Length (min)",
    measures="Accommodations",
    held="Blocs held",
    half_day="Half-day",
    employer="Employer",
    side="Side",
    sides=_told(external="external", internal="internal"),
    date="Date",
    jurors="Jurors",
    bring="To bring",
)

_FILES = MappingProxyType(
    {
        "convocations": "convocations",
        "juror-convocations": "jury-convocations",
        "calendar": "calendar",
        "door-list": "door-lists",
        "candidate-attendance": "candidates-attendance",
        "juror-attendance": "jury-attendance",
        "blank-sheets": "paper-sheets",
        "juror-timetable": "jurors-timetable",
        "room-timetable": "rooms-timetable",
        "candidate-timetable": "candidates-timetable",
    }
)

ENGLISH = PaperWords(
    language="en",
    time=_TIME,
    common=_COMMON,
    letter=_LETTER,
    lists=_LISTS,
    sheet=_SHEET,
    calendar=_CALENDAR,
    columns=_COLUMNS,
    files=_FILES,
)
