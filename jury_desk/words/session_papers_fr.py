"""The French words of a session's papers; `typography` sets spaces and apostrophes."""

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
from jury_desk.words.typography import all_french, french


def _told(**texts: str) -> MappingProxyType[str, str]:
    return MappingProxyType({name.replace("_", "-"): french(text) for name, text in texts.items()})


_TIME = TimeWords(
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    day="{weekday} {date}",
    clock="{hours}\u00a0h\u00a0{minutes}",
    whole_clock="{hours}\u00a0h",
    from_to="de {start} à {end}",
    minutes="{minutes}\u00a0min",
    hours="{hours}\u00a0h",
    hours_minutes="{hours}\u00a0h\u00a0{minutes}",
    morning="matin",
    afternoon="après-midi",
    shares=MappingProxyType(
        {"1/2": "la moitié", "1/3": "un tiers", "1/4": "un quart", "1": "la totalité"}
    ),
    share="{part}/{of}",
)

_COMMON = CommonWords(
    certification="Certification",
    no_title=(
        "Intitulé officiel non renseigné dans la grille ; nom d'usage : {label}"
    ),
    register="{register} {code}",
    session="Session",
    kinds=_told(
        full="Titre complet", blocs="Blocs de compétences",
        vae="Validation des acquis de l'expérience", second_chance="Seconde chance",
    ),
    candidate="Candidat",
    number="Numéro",
    team="Groupe",
    name="Nom et prénom",
    day="Jour",
    hour="Heure",
    until="Fin",
    room="Salle",
    place="Lieu",
    panel="Jury",
    assessment="Épreuve",
    bloc="Bloc",
    juror="Juré",
    jurors="Jurés",
    quality="Qualité",
    plays="Rôle joué",
    plays_text="Rôle joué : {part}",
    parts=_told(
        client="client", partner="partenaire", team_member="membre de l'équipe",
        observer="observateur",
    ),
    phases=_told(
        preparation="préparation", presentation="présentation", questions="questions du jury",
        roleplay="jeu de rôle", deliberation="délibération", **{"break": "pause"},
    ),
    signature="Signature",
    to_come="À venir",
    to_come_long="Jour et heure communiqués ultérieurement",
    no_room="Salle communiquée sur place",
    no_panel="Jury à désigner",
    unnamed="Sans nom",
    made_on="Établi le {date}",
    page="Page {page} / {pages}",
    practice="Entraînement",
    contact="Contact",
    regulations="Règlement",
    regulations_version="version {version}",
    total="{count} passages",
    total_one="1 passage",
    continued="{title} (suite)",
    duration="Durée",
    labelled="{label} : {text}",
)  # fmt: skip

_LETTER = LetterWords(
    candidate_title="Convocation",
    juror_title="Convocation du jury",
    reference="Numéro {number}",
    born=Gendered(man="Né le {date}", woman="Née le {date}", either="Né(e) le {date}"),
    born_at="à {place}",
    birth_name="nom de naissance : {name}",
    convoked=Gendered(
        man="Vous êtes convoqué aux épreuves suivantes.",
        woman="Vous êtes convoquée aux épreuves suivantes.",
        either="Vous êtes convoqué(e) aux épreuves suivantes.",
    ),
    juror_convoked=Gendered(
        man="Vous êtes convoqué pour siéger au jury de cette certification.",
        woman="Vous êtes convoquée pour siéger au jury de cette certification.",
        either="Vous êtes convoqué(e) pour siéger au jury de cette certification.",
    ),
    juror_told="Les heures sont celles où le jury reçoit les candidats.",
    be_there="Heure de convocation",
    panel_at="Devant le jury à {hour}",
    duration="Durée : {length}",
    phase="{phase} {length}",
    with_extra="temps majoré compris",
    in_team="Avec votre groupe ({team})",
    accommodations="Vos aménagements",
    accommodations_note="Les durées indiquées en tiennent déjà compte.",
    extra_time="durées majorées : {share}",
    held="Blocs déjà acquis",
    held_text="Ils restent acquis et ne sont pas réexaminés.",
    held_proof="preuve : {proof}",
    held_on="obtenu le {date}",
    bring="À apporter",
    identity="Une pièce d'identité officielle avec photographie, en cours de validité",
    letter="Cette convocation",
    know="À savoir",
    late=(
        "Présentez-vous à l'heure de convocation : l'identité est vérifiée avant "
        "chaque épreuve, et la feuille de présence signée."
    ),
    absence="En cas d'empêchement ou de retard, prévenez sans attendre : {contact}.",
    unknown_contact="l'organisateur de la session",
    regulations_text="La session se tient selon « {title} »{version}.",
    signed_for="Pour {organiser}",
    sitting_from="{start} – {end}",
    declaration_done=(
        "Votre déclaration d'indépendance, signée le {date}, est au dossier. Signalez tout "
        "lien nouveau avec un candidat avant de siéger."
    ),
    declaration_missing=(
        "Votre déclaration d'indépendance (absence de lien avec les candidats) n'est pas "
        "encore au dossier : elle doit être signée avant le premier passage."
    ),
    confidential=(
        "Les noms des candidats et ce qui se dit au cours des délibérations sont confidentiels."
    ),
    observer="Vous siégez comme observateur, sans prendre part aux décisions.",
)

_LISTS = ListWords(
    door="Ordre de passage",
    door_note="Présentez-vous à l'heure indiquée avec une pièce d'identité.",
    candidate_attendance="Feuille d'émargement des candidats",
    candidate_note="Chaque candidat signe en entrant, après vérification de son identité.",
    juror_attendance="Feuille d'émargement du jury",
    juror_note="Chaque membre signe pour la demi-journée où il siège.",
    not_sitting="Ne siège pas",
    juror_timetable="Emploi du temps du juré",
    room_timetable="Emploi du temps de la salle",
    candidate_timetable="Emploi du temps du candidat",
    present="Présence dès",
    before_panel="Devant le jury",
    watched_by="Vérifié par (nom, signature)",
    responsible="Responsable de la session",
    absent="Absents (numéros)",
)

_SHEET = SheetWords(
    title="Fiche d'évaluation papier",
    note=(
        "Secours sur papier : une case par critère, au stylo, sans rature. À remettre au "
        "secrétariat, qui la ressaisit et conserve l'original."
    ),
    comment="Justification",
    neutralised="Critère neutralisé : ne pas évaluer",
    signature="Signature du juré",
    date="Date et heure",
    juror="{name}, {quality}",
    sheet="Fiche",
    grid_digest="Empreinte de la grille",
    no_criteria="La grille n'a pas de critère pour cette épreuve.",
    other="Autres critères",
    general="Appréciation générale",
    footer="Session {session} · fiche {sheet}",
    parts="Parties",
    keyed="Ressaisie par (nom, date, visa)",
)

_CALENDAR = CalendarWords(
    product="Convocations",
    juror_summary="Jury : {assessment}",
    session_summary="{panel} : {assessment}",
    bring="À apporter : {what}",
)

_COLUMNS = ColumnWords(
    civility="Civilité",
    civilities=MappingProxyType({"M": "Monsieur", "F": "Madame"}),
    birth_name="Nom de naissance",
    usual_name="Nom d'usage",
    first_names="Prénoms",
    birth_date="Date de naissance",
    birth_place="Lieu de naissance",
    email="Adresse électronique",
    phone="Téléphone",
    title="Intitulé",
    passage="Passage {number} · {what}",
    passages="Passages",
    candidates="Candidats",
    start="Début",
    end="Fin",
    panel_hour="Devant le jury",
    minutes="Durée (min)",
    measures="Aménagements",
    held="Blocs acquis",
    half_day="Demi-journée",
    employer="Employeur",
    side="Rattachement",
    sides=_told(external="extérieur", internal="interne"),
    date="Date",
    jurors="Jurés",
    bring="À apporter",
)

_FILES = MappingProxyType(
    {
        "convocations": "convocations",
        "juror-convocations": "convocations-jury",
        "calendar": "calendrier",
        "door-list": "affichage-salles",
        "candidate-attendance": "emargement-candidats",
        "juror-attendance": "emargement-jury",
        "blank-sheets": "fiches-papier",
        "juror-timetable": "emploi-du-temps-jures",
        "room-timetable": "emploi-du-temps-salles",
        "candidate-timetable": "emploi-du-temps-candidats",
    }
)

FRENCH: PaperWords = all_french(
    PaperWords(
        language="fr",
        time=_TIME,
        common=_COMMON,
        letter=_LETTER,
        lists=_LISTS,
        sheet=_SHEET,
        calendar=_CALENDAR,
        columns=_COLUMNS,
        files=_FILES,
    )
)
