"""What the commands of the grid workshop say."""

from dataclasses import dataclass

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
)

GRID_WORDS = {"fr": _FRENCH, "en": _ENGLISH}
