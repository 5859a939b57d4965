"""What a sheet says of the day it was marked on, in French and in English."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PhaseWords:
    """The kinds of phases; `own` are the questions to one member of a team."""

    preparation: str
    presentation: str
    questions: str
    roleplay: str
    deliberation: str
    pause: str
    own: str


@dataclass(frozen=True)
class TongueWords:
    """A phase's language where it is not the session's; `other` has {language}, its code."""

    fr: str
    en: str
    es: str
    de: str
    it: str
    other: str


@dataclass(frozen=True)
class IncidentWords:
    """The kinds of incidents."""

    absent: str
    excluded: str
    interrupted: str
    fraud: str
    technical: str


@dataclass(frozen=True)
class PaperWords:
    """Why a sheet was marked on paper."""

    fault: str
    lost: str
    stolen: str
    broken: str
    other: str


@dataclass(frozen=True)
class DayWords:
    """Everything on the day. {names} stand for what the record holds."""

    course: str
    phase_head: str
    planned: str
    real: str
    seconds: str
    minutes: str
    minutes_seconds: str
    hours: str
    hours_minutes: str
    hours_minutes_seconds: str
    estimated: str
    """{time}: one that the time of day measured."""
    estimated_note: str
    running_note: str
    pause: str
    pause_reason: str
    phases: PhaseWords
    tongues: TongueWords
    incidents: IncidentWords
    incident_text: str
    incident_bare: str
    marking: str
    live: str
    afterwards: str
    paper: str
    paper_text: str
    paper_bare: str
    papers: PaperWords
    added: str
    added_candidate: str
    added_team: str
    moved: str
    moved_text: str
    """On two lines: side by side, two texts that run from the right would change places."""
    swapped: str
    swapped_text: str
    parts: str
    common: str
    common_text: str
    team_level: str
    own_level: str

    def phase(self, kind: str, *, own: bool = False) -> str:
        """What a phase is; itself where it is none of ours."""
        name = "own" if own else {"break": "pause"}.get(kind, kind)
        return str(getattr(self.phases, name, kind))

    def tongue(self, language: str) -> str:
        """In which language it was held: "en anglais"."""
        known = language if language in ("fr", "en", "es", "de", "it") else "other"
        return str(getattr(self.tongues, known)).format(language=language)

    def incident(self, kind: str) -> str:
        """What kind of incident it was."""
        return str(getattr(self.incidents, kind, kind))

    def paper_reason(self, why: str) -> str:
        """What became of the laptop."""
        return str(getattr(self.papers, why, why))

    def planned_length(self, minutes: int) -> str:
        """A length in whole minutes: "20 min", "1 h 20"."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.minutes.format(minutes=rest)
        text = self.hours_minutes if rest else self.hours
        return text.format(hours=hours, minutes=f"{rest:02}")

    def duration(self, ms: int, *, estimated: bool = False) -> str:
        """A measured length to the second, rounded down: "11 min 43 s"."""
        minutes, seconds = divmod(ms // 1000, 60)
        hours, minutes = divmod(minutes, 60)
        text = self.minutes_seconds if minutes else self.seconds
        told = text.format(minutes=minutes, seconds=f"{seconds:02}" if minutes else seconds)
        if hours:
            told = self.hours_minutes_seconds.format(
                hours=hours, minutes=f"{minutes:02}", seconds=f"{seconds:02}"
            )
        return self.estimated.format(time=told) if estimated else told


FRENCH_DAY = DayWords(
    course="Déroulement",
    phase_head="Phase",
    planned="Prévu",
    real="Réel",
    seconds="{seconds}\u00a0s",
    minutes="{minutes}\u00a0min",
    minutes_seconds="{minutes}\u00a0min\u00a0{seconds}\u00a0s",
    hours="{hours}\u00a0h",
    hours_minutes="{hours}\u00a0h\u00a0{minutes}",
    hours_minutes_seconds="{hours}\u00a0h\u00a0{minutes}\u00a0min\u00a0{seconds}\u00a0s",
    estimated="{time} (estimé)",
    estimated_note="Durée estimée d'après l'heure : l'ordinateur a été redémarré entre-temps.",
    running_note="Phase non arrêtée : comptée jusqu'à la signature.",
    pause="Pause de {time}",
    pause_reason="Pause de {time} : {reason}",
    phases=PhaseWords(
        preparation="Préparation",
        presentation="Présentation",
        questions="Questions",
        roleplay="Jeu de rôle",
        deliberation="Délibération",
        pause="Pause",
        own="Questions individuelles",
    ),
    tongues=TongueWords(
        fr="en français",
        en="en anglais",
        es="en espagnol",
        de="en allemand",
        it="en italien",
        other="langue : {language}",
    ),
    incidents=IncidentWords(
        absent="Absence",
        excluded="Exclusion",
        interrupted="Interruption",
        fraud="Suspicion de fraude",
        technical="Incident technique",
    ),
    incident_text="{moment} · {text}",
    incident_bare="{moment}",
    marking="Cotation",
    live="En direct, pendant le passage",
    afterwards="Coté après coup : a joué le rôle « {part} »",
    paper="Original papier",
    paper_text="Fiche recopiée d'un original papier, {why} : {text}",
    paper_bare="Fiche recopiée d'un original papier, {why}",
    papers=PaperWords(
        fault="ordinateur en panne",
        lost="ordinateur perdu",
        stolen="ordinateur volé",
        broken="ordinateur cassé",
        other="autre motif",
    ),
    added="Ajout",
    added_candidate="Candidat ajouté sur place : {reason}",
    added_team="Groupe ajouté sur place : {reason}",
    moved="Reprise",
    moved_text="Passage repris de {juror}\nMotif : {reason}",
    swapped="Échange",
    swapped_text="Saisie d'abord portée sur une autre fiche, remise à sa place : {reason}",
    parts="Parties",
    common="Travail commun",
    common_text="Niveaux donnés à tout le groupe : {team} · écarts individuels : {own}",
    team_level="niveau du groupe",
    own_level="écart individuel",
)
"""In French; `typography.all_french` sets the spaces."""

ENGLISH_DAY = DayWords(
    course="How it went",
    phase_head="Phase",
    planned="Planned",
    real="Actual",
    seconds="{seconds}\u00a0s",
    minutes="{minutes}\u00a0min",
    minutes_seconds="{minutes}\u00a0min\u00a0{seconds}\u00a0s",
    hours="{hours}\u00a0h",
    hours_minutes="{hours}\u00a0h\u00a0{minutes}",
    hours_minutes_seconds="{hours}\u00a0h\u00a0{minutes}\u00a0min\u00a0{seconds}\u00a0s",
    estimated="{time} (estimated)",
    estimated_note="Estimated from the time of day: the laptop was restarted in between.",
    running_note="Never stopped: counted until the signature.",
    pause="Pause of {time}",
    pause_reason="Pause of {time}: {reason}",
    phases=PhaseWords(
        preparation="Preparation",
        presentation="Presentation",
        questions="Questions",
        roleplay="Role-play",
        deliberation="Deliberation",
        pause="Break",
        own="Individual questions",
    ),
    tongues=TongueWords(
        fr="in French",
        en="in English",
        es="in Spanish",
        de="in German",
        it="in Italian",
        other="language: {language}",
    ),
    incidents=IncidentWords(
        absent="Absence",
        excluded="Exclusion",
        interrupted="Interruption",
        fraud="Suspected fraud",
        technical="Technical incident",
    ),
    incident_text="{moment} · {text}",
    incident_bare="{moment}",
    marking="When marked",
    live="Live, during the passage",
    afterwards="Afterwards: played the part “{part}”",
    paper="Paper original",
    paper_text="Copied from a paper original, {why}: {text}",
    paper_bare="Copied from a paper original, {why}",
    papers=PaperWords(
        fault="laptop out of order",
        lost="laptop lost",
        stolen="laptop stolen",
        broken="laptop broken",
        other="other reason",
    ),
    added="Added",
    added_candidate="Candidate added on the spot: {reason}",
    added_team="Team added on the spot: {reason}",
    moved="Taken over",
    moved_text="Passage taken over from {juror}\nReason: {reason}",
    swapped="Exchange",
    swapped_text="First recorded on another sheet by mistake, put right: {reason}",
    parts="Parts",
    common="Team work",
    common_text="Levels given to the whole team: {team} · individual deviations: {own}",
    team_level="the team’s level",
    own_level="individual deviation",
)
"""In English."""
