"""The sheets of a template and their columns, in French and English."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from jury_desk.frameworks.template.choices import Choice, Language

MARK = "JuryDeskTemplate"
"""The property by which a workbook says that it is a template of ours."""
VERSION = "1"

TabName = Literal[
    "card", "blocs", "activities", "competencies", "assessments", "parts", "phases", "criteria",
    "descriptors", "scales", "awards", "rules",
]  # fmt: skip


@dataclass(frozen=True)
class Column:
    """A column: its name in the program, its heads, its width in characters."""

    key: str
    fr: str
    en: str
    width: int = 14
    choice: Choice | None = None
    several: bool = False
    """Whether a cell takes several of the words, or references, one a line."""
    refers: TabName | None = None
    """The sheet whose rows its cells name."""

    def head(self, language: Language) -> str:
        """What stands at its head."""
        return self.en if language == "en" else self.fr


@dataclass(frozen=True)
class Tab:
    """A sheet: its names and columns."""

    name: TabName
    fr: str
    en: str
    columns: tuple[Column, ...]

    def label(self, language: Language) -> str:
        """The sheet's name."""
        return self.en if language == "en" else self.fr


_BLOC = Column("bloc", "Bloc", "Bloc", 12, refers="blocs")
_CODE = Column("code", "Code", "Code", 11)
_TEXT = Column("text", "Texte", "Text", 70)
_TITLE = Column("title", "Titre", "Title", 50)
_WEIGHT = Column("weight", "Coefficient", "Weight", 12)
_SETTING = Column("setting", "Cadre", "Setting", 20, choice="setting")
_ELIMINATORY = Column("eliminatory", "Éliminatoire", "Eliminatory", 12, choice="yes_no")
_ID = Column("id", "Identifiant", "Identifier", 14)
_LAST = (
    Column("printed_text", "Texte imprimé", "Printed text", 30),
    Column("doubts", "Doutes", "Doubts", 30, several=True),
    _ID,
)

TABS: tuple[Tab, ...] = (
    Tab(
        "card",
        "Carte d'identité",
        "Identity card",
        (Column("item", "Rubrique", "Item", 34), Column("value", "Valeur", "Value", 80)),
    ),
    Tab("blocs", "Blocs", "Blocs", (_CODE, Column("title", "Titre", "Title", 80), *_LAST)),
    Tab(
        "activities",
        "Activités",
        "Activities",
        (_BLOC, _CODE, _TITLE, Column("tasks", "Tâches", "Tasks", 70, several=True), *_LAST),
    ),
    Tab(
        "competencies",
        "Compétences",
        "Competencies",
        (
            _BLOC,
            Column("activity", "Activité", "Activity", 12, refers="activities"),
            _CODE,
            _TEXT,
            Column("items", "Éléments", "Items", 40, several=True),
            Column("column", "Colonne", "Column", 16),
            _WEIGHT,
            _ELIMINATORY,
            *_LAST,
        ),
    ),
    Tab(
        "assessments",
        "Épreuves",
        "Assessments",
        (
            _BLOC,
            Column("id", "Repère", "Mark", 14),
            _TITLE,
            _TEXT,
            _SETTING,
            Column("forms", "Formes", "Forms", 18, choice="form", several=True),
            Column("languages", "Langues", "Languages", 10, several=True),
            Column(
                "competencies", "Compétences évaluées", "Competencies assessed", 20,
                several=True, refers="competencies",
            ),
            Column("external", "Test externe", "External test", 16),
            Column("pass_above", "Score au-dessus de", "Score above", 12),
            Column("pass_at_least", "Score d'au moins", "Score at least", 12),
            *_LAST[:-1],
        ),
    ),
    Tab(
        "parts",
        "Parties d'épreuve",
        "Parts",
        (
            Column("assessment", "Épreuve", "Assessment", 14, refers="assessments"),
            Column("label", "Partie", "Part", 40),
            _SETTING,
            _WEIGHT,
            _ID,
        ),
    ),
    Tab(
        "phases",
        "Phases d'épreuve",
        "Phases",
        (
            Column("assessment", "Épreuve", "Assessment", 14, refers="assessments"),
            Column("kind", "Nature", "Kind", 18, choice="phase"),
            Column("label", "Intitulé", "Label", 40),
            Column("minutes", "Minutes", "Minutes", 10),
        ),
    ),
    Tab(
        "criteria",
        "Critères",
        "Criteria",
        (
            _BLOC,
            Column("competency", "Compétence", "Competency", 12, refers="competencies"),
            Column(
                "assessments", "Épreuves", "Assessments", 14, several=True, refers="assessments"
            ),
            _CODE,
            _TEXT,
            Column("items", "Indicateurs", "Indicators", 50, several=True),
            Column("heading", "Intitulé de groupe", "Heading", 30),
            Column("part", "Partie", "Part", 14, refers="parts"),
            Column("scale", "Échelle", "Scale", 12, refers="scales"),
            _WEIGHT,
            _ELIMINATORY,
            Column("core", "Cœur de métier", "Core", 12, choice="yes_no"),
            Column("printed_code", "Code imprimé", "Printed code", 12),
            *_LAST,
        ),
    ),
    Tab(
        "descriptors",
        "Descripteurs",
        "Descriptors",
        (
            Column("criterion", "Critère", "Criterion", 14, refers="criteria"),
            Column("level", "Niveau", "Level", 20),
            _TEXT,
        ),
    ),
    Tab(
        "scales",
        "Échelles",
        "Scales",
        (
            Column("scale", "Échelle", "Scale", 14),
            Column("scale_label", "Nom de l'échelle", "Scale's name", 40),
            Column("label", "Niveau", "Level", 28),
            Column("short", "Abrégé", "Short", 10),
            Column("value", "Valeur (0 à 1)", "Value (0 to 1)", 12),
            Column("key", "Touche", "Key", 8),
            Column("needs_justification", "À justifier", "Justify", 12, choice="yes_no"),
            _ID,
        ),
    ),
    Tab(
        "awards",
        "Délivrances",
        "Awards",
        (
            _TITLE,
            Column("kind", "Nature", "Kind", 22, choice="award"),
            Column("blocs", "Blocs", "Blocs", 16, several=True, refers="blocs"),
            Column(
                "external", "Tests externes", "External tests", 16,
                several=True, refers="assessments",
            ),
            _ID,
        ),
    ),
    Tab(
        "rules",
        "Règles",
        "Rules",
        (
            Column("rule", "Règle", "Rule", 30),
            Column("value", "Valeur", "Value", 40),
            Column("kind", "Nature", "Kind", 16, choice="rule"),
        ),
    ),
)  # fmt: skip

HELP = ("Mode d'emploi", "How to")

CARD: Mapping[str, tuple[str, str]] = {
    "label": ("Nom à l'écran", "Name on screen"),
    "title": ("Titre officiel exact", "Exact official title"),
    "certifier": ("Certificateur", "Certifier"),
    "register": ("Répertoire (RNCP ou RS)", "Register (RNCP or RS)"),
    "code": ("Numéro au répertoire", "Code in the register"),
    "level": ("Niveau", "Level"),
    "eqf_level": ("Niveau européen", "European level"),
    "nsf": ("Codes NSF", "NSF codes"),
    "decision_date": ("Date de décision", "Decision date"),
    "expiry_date": ("Date d'échéance", "Expiry date"),
    "source": ("Document source", "Source document"),
    "note": ("Règle générale imprimée", "General rule printed"),
    "grid": ("Identifiant de la grille", "Grid identifier"),
    "revision": ("Révision", "Revision"),
    "language": ("Langue (fr, en)", "Language (fr, en)"),
    "scale": ("Échelle par défaut", "Default scale"),
}
"""The rows of the identity card; that of a note may stand several times."""
