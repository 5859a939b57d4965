"""What the commands of the grid workshop say."""

from collections.abc import Mapping
from dataclasses import dataclass

from jury_desk.domain.grid_change import Change
from jury_desk.words.typography import all_french


@dataclass(frozen=True)
class GridCommandWords:
    """The workshop's sentences. Names in braces are filled in by `str.format`."""

    help_import: str
    help_framework: str
    help_out: str
    help_report: str
    help_report_json: str
    help_force: str
    help_check: str
    help_diff: str
    help_template: str
    help_from: str
    library_locked: str
    progress: str
    source_line: str
    counts: str
    words: str
    used_twice: str
    left_aside: str
    reasons: Mapping[str, str]
    nothing_open: str
    open_warnings: str
    more: str
    page: str
    quoted: str
    listed: str
    changed: str
    written: str
    valid: str
    same: str
    different: str
    changes: Mapping[str, str]
    kinds: Mapping[str, str]
    fields: Mapping[str, str]
    numbered: Mapping[str, str]


_FRENCH = all_french(
    GridCommandWords(
        help_import="lit un référentiel (PDF, Word, tableur, HTML, Markdown, texte)",
        help_framework="le référentiel",
        help_out="où écrire la grille",
        help_report="où écrire le compte de chaque mot et les alertes",
        help_report_json="montre le compte et les alertes en JSON",
        help_force="remplace un fichier qui porte déjà ce nom",
        help_check="vérifie un fichier de grille",
        help_diff="compare deux grilles (fichiers, ou identifiants : id ou id@révision)",
        help_template="écrit le classeur Excel où taper une grille",
        help_from="grille à y mettre",
        library_locked=(
            "Ces données demandent un code PIN : les grilles de leur bibliothèque ne sont pas lues."
        ),
        progress="Lecture : page {done} sur {total}",
        source_line="{name} ({kind}, pages : {pages})",
        counts=(
            "Blocs : {blocs} · activités : {activities} · compétences : {competencies} · "
            "épreuves : {assessments} · critères : {criteria}"
        ),
        words=(
            "Mots : {words} · employés une fois : {once} · deux fois : {twice} · "
            "laissés de côté : {aside} · sans explication : {unaccounted}"
        ),
        used_twice="Employés deux fois",
        left_aside="Laissés de côté",
        reasons={
            "title-in-text": "titre repris dans le texte",
            "code-in-text": "code cité dans un texte",
            "fact-in-text": "modalité tirée d’un texte",
            "shared-heading": "intertitre commun à plusieurs critères",
            "shared-cell": "cellule commune à plusieurs lignes",
            "cut-unsure": "coupure incertaine",
            "elements-share": "mots communs à deux éléments",
            "column-heading": "titres de colonnes",
            "page-header": "en-têtes de page",
            "page-footer": "pieds de page",
            "legal-quote": "citations de textes officiels",
            "introduction": "introduction",
            "printed-twice": "imprimé deux fois",
            "sign": "signes et numéros",
            "outside": "texte hors des tableaux",
            "not-understood": "non compris",
            "by-hand": "mis de côté à la main",
        },
        nothing_open="Aucune alerte.",
        open_warnings="À relire : {count}",
        more="… et {count} de plus",
        page="page {page}",
        quoted="« {text} »",
        listed="{title} : {said}",
        changed="{sign} {element} : {said}",
        written="Écrit : {path}",
        valid="{file} : grille valable, révision {revision}",
        same="Les deux grilles disent la même chose.",
        different="Différences : {count}",
        changes={
            "added": "ajouté",
            "removed": "retiré",
            "moved": "déplacé",
            "text": "texte",
            "code": "code",
            "link": "lien",
            "held": "déroulement",
            "scale": "échelle",
            "descriptor": "descripteur",
            "weight": "poids",
            "flag": "réglage",
            "remark": "remarque",
            "id": "identifiant",
            "card": "carte d’identité",
            "note": "règle générale",
            "award": "titre ou badge",
            "rule": "règle",
        },
        kinds={
            "grid": "grille",
            "certification": "certification",
            "bloc": "bloc",
            "activity": "activité",
            "competency": "compétence",
            "assessment": "épreuve",
            "criterion": "critère",
            "scale": "échelle",
            "award": "titre ou badge",
        },
        fields={
            "title": "intitulé",
            "text": "texte",
            "heading": "intertitre",
            "column": "colonne",
            "code": "code",
            "printed_code": "code imprimé",
            "printed_text": "texte imprimé",
            "competency": "compétence",
            "competencies": "compétences",
            "assessments": "épreuves",
            "activity": "activité",
            "part": "partie",
            "parts": "parties",
            "phases": "phases",
            "forms": "formes",
            "setting": "modalité",
            "languages": "langues",
            "external": "test externe",
            "weight": "poids",
            "eliminatory": "éliminatoire",
            "core": "cœur de métier",
            "scale": "échelle",
            "label": "nom affiché",
            "certifier": "certificateur",
            "register": "répertoire",
            "level": "niveau",
            "eqf_level": "niveau européen",
            "decision_date": "date de décision",
            "expiry_date": "date d’échéance",
            "source": "document source",
            "after": "après",
            "bloc": "bloc",
            "blocs": "blocs",
            "kind": "genre",
            "levels": "niveaux",
            "order": "ordre",
            "default": "par défaut",
            "grid.id": "identifiant de la grille",
            "grid.language": "langue de la grille",
        },
        numbered={
            "items": "point {number}",
            "tasks": "tâche {number}",
            "doubts": "doute {number}",
            "notes": "règle {number}",
        },
    )
)

_ENGLISH = GridCommandWords(
    help_import="read a framework document (PDF, Word, spreadsheet, HTML, Markdown, text)",
    help_framework="the framework document",
    help_out="where to write the grid",
    help_report="where to write the account of every word and the warnings",
    help_report_json="show the account and the warnings as JSON",
    help_force="replace a file that has that name already",
    help_check="check a grid file",
    help_diff="compare two grids (files, or ids: id or id@revision)",
    help_template="write the Excel workbook in which a grid is typed",
    help_from="the grid to put in it",
    library_locked="These data ask for a PIN: the grids of their library are not read.",
    progress="Reading: page {done} of {total}",
    source_line="{name} ({kind}, pages: {pages})",
    counts=(
        "Blocs: {blocs} · activities: {activities} · competencies: {competencies} · "
        "assessments: {assessments} · criteria: {criteria}"
    ),
    words=(
        "Words: {words} · used once: {once} · twice: {twice} · left aside: {aside} · "
        "unaccounted for: {unaccounted}"
    ),
    used_twice="Used twice",
    left_aside="Left aside",
    reasons={
        "title-in-text": "a title that starts its text",
        "code-in-text": "a code that a text says",
        "fact-in-text": "a fact told by a text",
        "shared-heading": "a heading over several criteria",
        "shared-cell": "a cell beside several rows",
        "cut-unsure": "an uncertain cut",
        "elements-share": "words of two elements",
        "column-heading": "column headings",
        "page-header": "page headers",
        "page-footer": "page footers",
        "legal-quote": "quotes of official texts",
        "introduction": "introduction",
        "printed-twice": "printed twice",
        "sign": "signs and numbers",
        "outside": "text outside the tables",
        "not-understood": "not understood",
        "by-hand": "put aside by hand",
    },
    nothing_open="No warnings.",
    open_warnings="To look at: {count}",
    more="… and {count} more",
    page="page {page}",
    quoted="“{text}”",
    listed="{title}: {said}",
    changed="{sign} {element}: {said}",
    written="Written: {path}",
    valid="{file}: valid grid, revision {revision}",
    same="The two grids say the same.",
    different="Differences: {count}",
    changes={
        "added": "added",
        "removed": "removed",
        "moved": "moved",
        "text": "text",
        "code": "code",
        "link": "link",
        "held": "how it is held",
        "scale": "scale",
        "descriptor": "descriptor",
        "weight": "weight",
        "flag": "setting",
        "remark": "remark",
        "id": "id",
        "card": "identity card",
        "note": "general rule",
        "award": "award",
        "rule": "rule",
    },
    kinds={
        "grid": "grid",
        "certification": "certification",
        "bloc": "bloc",
        "activity": "activity",
        "competency": "competency",
        "assessment": "assessment",
        "criterion": "criterion",
        "scale": "scale",
        "award": "award",
    },
    fields={
        "title": "title",
        "text": "text",
        "heading": "heading",
        "column": "column",
        "code": "code",
        "printed_code": "printed code",
        "printed_text": "printed text",
        "competency": "competency",
        "competencies": "competencies",
        "assessments": "assessments",
        "activity": "activity",
        "part": "part",
        "parts": "parts",
        "phases": "phases",
        "forms": "forms",
        "setting": "setting",
        "languages": "languages",
        "external": "external test",
        "weight": "weight",
        "eliminatory": "eliminatory",
        "core": "core to the occupation",
        "scale": "scale",
        "label": "shown name",
        "certifier": "certifier",
        "register": "register",
        "level": "level",
        "eqf_level": "European level",
        "decision_date": "decision date",
        "expiry_date": "expiry date",
        "source": "source document",
        "after": "after",
        "bloc": "bloc",
        "blocs": "blocs",
        "kind": "kind",
        "levels": "levels",
        "order": "order",
        "default": "default",
        "grid.id": "the grid's id",
        "grid.language": "the grid's language",
    },
    numbered={
        "items": "item {number}",
        "tasks": "task {number}",
        "doubts": "doubt {number}",
        "notes": "rule {number}",
    },
)

GRID_WORDS = {"fr": _FRENCH, "en": _ENGLISH}


def change_words(change: Change, words: GridCommandWords) -> str:
    """What kind of change it is, and of which field where that says more."""
    told = words.changes[change.kind]
    name, _, number = change.field.partition(".")
    if number.isdecimal() and name in words.numbered:
        field = words.numbered[name].format(number=int(number) + 1)
    else:
        field = words.fields.get(change.field, change.field)
    return f"{told}, {field}" if field and field != told else told
