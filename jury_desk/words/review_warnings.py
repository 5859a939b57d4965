"""What the warnings of a review say without a screen: in reports and on the command line."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from jury_desk.words.model import Sentence
from jury_desk.words.typography import french

if TYPE_CHECKING:
    from jury_desk.domain.draft import ReviewWarning

_FRENCH: Mapping[str, tuple[str, Sentence]] = {
    "cut-short": (
        "Phrases coupées",
        Sentence(
            "La phrase semble coupée.", "Complétez-la d'après la source.", "Vers : « {words} »."
        ),
    ),
    "columns-interleaved": (
        "Colonnes mêlées",
        Sentence(
            "Les lignes de deux colonnes semblent mêlées.", "Comparez avec la page de la source."
        ),
    ),
    "letters-lost": (
        "Lettres perdues",
        Sentence(
            "Le fichier ne dit pas quelles lettres sont certains de ses signes.",
            "Tapez les lettres qui manquent.",
            "Mot : « {word} ».",
        ),
    ),
    "foreign-letter": (
        "Lettres d'un autre alphabet",
        Sentence(
            "Un mot contient une lettre d'un autre alphabet.",
            "Retapez le mot.",
            "Mot : « {word} » ; lettres : {letters}.",
        ),
    ),
    "spreadsheet-error": (
        "Erreurs de tableur",
        Sentence(
            "Une cellule montre une erreur de tableur.",
            "Demandez la valeur à l'auteur du classeur.",
            "Erreur : {error}.",
        ),
    ),
    "formula": (
        "Formules",
        Sentence(
            "La valeur de cette cellule vient d'une formule.", "Vérifiez la valeur.", "{cell}."
        ),
    ),
    "hidden": (
        "Parties masquées",
        Sentence(
            "Cette partie est masquée dans le fichier ; elle a été lue tout de même.",
            "Gardez-la ou mettez-la de côté.",
        ),
    ),
    "left-out": (
        "Parties non lues",
        Sentence(
            "Une partie du fichier ne se lit pas.",
            "Regardez-la dans la source et ajoutez ce qui manque.",
            "Partie : {what}.",
        ),
    ),
    "encoding-guessed": (
        "Encodage deviné",
        Sentence(
            "Le fichier ne dit pas son encodage ; il a été deviné.",
            "Vérifiez les accents.",
            "Encodage : {encoding}.",
        ),
    ),
    "placed-by-guess": (
        "Places devinées",
        Sentence("La place de cet élément a été devinée.", "Vérifiez-la."),
    ),
    "joined-by-guess": (
        "Textes réunis",
        Sentence("Deux morceaux ont été réunis sans certitude.", "Vérifiez le texte."),
    ),
    "printed-twice": (
        "Imprimé deux fois",
        Sentence(
            "Ce texte est imprimé deux fois ; il n'a été pris qu'une.", "Vérifiez lequel garder."
        ),
    ),
    "not-understood": (
        "Non compris",
        Sentence(
            "Ce texte est dans un tableau et n'a trouvé aucune place.",
            "Faites-en un élément ou laissez-le de côté.",
        ),
    ),
    "scale-read": (
        "Échelles lues",
        Sentence("L'échelle a été lue dans la source.", "Vérifiez ses niveaux et leurs valeurs."),
    ),
    "code-gap": (
        "Codes manquants",
        Sentence("Un code manque dans la suite.", "Vérifiez la source.", "Il manque : {missing}."),
    ),
    "code-twice": (
        "Codes en double",
        Sentence(
            "Deux éléments portent le même code.", "Corrigez l'un des deux.", "Code : {code}."
        ),
    ),
    "criterion-without-competency": (
        "Critères sans compétence",
        Sentence(
            "Ce critère n'est lié à aucune compétence.",
            "Liez-le, ou laissez-le ainsi.",
        ),
    ),
    "criterion-without-assessment": (
        "Critères sans épreuve",
        Sentence(
            "Ce critère n'est lié à aucune épreuve : il est proposé dans toutes celles du bloc.",
            "Liez-le, ou laissez-le ainsi.",
        ),
    ),
    "competency-never-assessed": (
        "Compétences jamais évaluées",
        Sentence(
            "Aucun critère n'évalue cette compétence.",
            "Liez-lui des critères.",
        ),
    ),
    "bloc-without-criteria": (
        "Blocs sans critère",
        Sentence("Ce bloc n'a aucun critère.", "Ajoutez-en, ou vérifiez la lecture."),
    ),
    "title-missing": (
        "Intitulé officiel absent",
        Sentence(
            "L'intitulé officiel de la certification n'est pas dans la source.",
            "Tapez-le tel qu'il est enregistré.",
        ),
    ),
    "weights-uneven": (
        "Poids inégaux",
        Sentence("Les poids ne font pas un tout.", "Vérifiez-les.", "Somme : {sum}."),
    ),
    "setting-unknown": (
        "Modalité inconnue",
        Sentence("Rien ne dit si cette épreuve est individuelle ou en groupe.", "Dites-le."),
    ),
}

_ENGLISH: Mapping[str, tuple[str, Sentence]] = {
    "cut-short": (
        "Sentences cut short",
        Sentence(
            "The sentence seems to be cut short.",
            "Complete it from the source.",
            "Around: “{words}”.",
        ),
    ),
    "columns-interleaved": (
        "Columns mixed",
        Sentence(
            "The lines of two columns seem to be mixed.", "Compare with the page of the source."
        ),
    ),
    "letters-lost": (
        "Letters lost",
        Sentence(
            "The file does not say which letters some of its signs are.",
            "Type the letters that are missing.",
            "Word: “{word}”.",
        ),
    ),
    "foreign-letter": (
        "Letters of another alphabet",
        Sentence(
            "A word holds a letter of another alphabet.",
            "Type the word again.",
            "Word: “{word}”; letters: {letters}.",
        ),
    ),
    "spreadsheet-error": (
        "Spreadsheet errors",
        Sentence(
            "A cell shows a spreadsheet error.",
            "Ask the workbook's author for the value.",
            "Error: {error}.",
        ),
    ),
    "formula": (
        "Formulas",
        Sentence("This cell's value comes from a formula.", "Check the value.", "{cell}."),
    ),
    "hidden": (
        "Hidden parts",
        Sentence(
            "This part is hidden in the file; it was read all the same.", "Keep it or put it aside."
        ),
    ),
    "left-out": (
        "Parts not read",
        Sentence(
            "A part of the file cannot be read.",
            "Look at it in the source and add what is missing.",
            "Part: {what}.",
        ),
    ),
    "encoding-guessed": (
        "Encoding guessed",
        Sentence(
            "The file does not tell its encoding; it was guessed.",
            "Check the accents.",
            "Encoding: {encoding}.",
        ),
    ),
    "placed-by-guess": (
        "Places guessed",
        Sentence("This element's place was guessed.", "Check it."),
    ),
    "joined-by-guess": (
        "Texts joined",
        Sentence("Two pieces were joined without certainty.", "Check the text."),
    ),
    "printed-twice": (
        "Printed twice",
        Sentence("This text is printed twice; it was taken once.", "Check which one to keep."),
    ),
    "not-understood": (
        "Not understood",
        Sentence(
            "This text stands in a table and found no place.",
            "Make it an element or leave it aside.",
        ),
    ),
    "scale-read": (
        "Scales read",
        Sentence("The scale was read in the source.", "Check its levels and their values."),
    ),
    "code-gap": (
        "Codes missing",
        Sentence("A code is missing in the sequence.", "Check the source.", "Missing: {missing}."),
    ),
    "code-twice": (
        "Codes given twice",
        Sentence("Two elements have the same code.", "Correct one of them.", "Code: {code}."),
    ),
    "criterion-without-competency": (
        "Criteria without competency",
        Sentence(
            "This criterion is linked to no competency.",
            "Link it, or leave it so.",
        ),
    ),
    "criterion-without-assessment": (
        "Criteria without assessment",
        Sentence(
            "This criterion is linked to no assessment: it is offered in all those of its bloc.",
            "Link it, or leave it so.",
        ),
    ),
    "competency-never-assessed": (
        "Competencies never assessed",
        Sentence(
            "No criterion assesses this competency.",
            "Link criteria to it.",
        ),
    ),
    "bloc-without-criteria": (
        "Blocs without criteria",
        Sentence("This bloc has no criterion.", "Add some, or check the reading."),
    ),
    "title-missing": (
        "Official title missing",
        Sentence(
            "The certification's official title is not in the source.",
            "Type it as it is registered.",
        ),
    ),
    "weights-uneven": (
        "Uneven weights",
        Sentence("The weights do not make a whole.", "Check them.", "Sum: {sum}."),
    ),
    "setting-unknown": (
        "Setting unknown",
        Sentence("Nothing says whether this assessment is individual or a group's.", "Say so."),
    ),
}

_MANY: Mapping[str, Mapping[str, Sentence]] = {
    "fr": {
        "criterion-without-competency": Sentence(
            "Des critères de ce bloc ne sont liés à aucune compétence ({count}).",
            "Liez-les, ou laissez-les ainsi.",
        ),
        "criterion-without-assessment": Sentence(
            "Des critères de ce bloc ne sont liés à aucune épreuve : ils sont proposés dans toutes "
            "({count}).",
            "Liez-les, ou laissez-les ainsi.",
        ),
        "competency-never-assessed": Sentence(
            "Des compétences de ce bloc ne sont évaluées par aucun critère ({count}).",
            "Liez-leur des critères.",
        ),
    },
    "en": {
        "criterion-without-competency": Sentence(
            "Criteria of this bloc are linked to no competency ({count}).",
            "Link them, or leave them so.",
        ),
        "criterion-without-assessment": Sentence(
            "Criteria of this bloc are linked to no assessment: they are offered in all ({count}).",
            "Link them, or leave them so.",
        ),
        "competency-never-assessed": Sentence(
            "Competencies of this bloc are assessed by no criterion ({count}).",
            "Link criteria to them.",
        ),
    },
}
"""What one warning says that stands for several elements of a bloc, instead of one for each."""

KINDS = frozenset(_FRENCH)
"""Every kind of warning that has its words."""


def warning_heading(kind: str, language: str) -> str:
    """What warnings of a kind are called together."""
    return french(_FRENCH[kind][0]) if language == "fr" else _ENGLISH[kind][0]


def warning_sentence(warning: "ReviewWarning", language: str) -> str:
    """What a warning says, and what to do, in one line of the language."""
    says = (_FRENCH if language == "fr" else _ENGLISH)[warning.kind][1]
    if "count" in warning.details and warning.kind in _MANY["en"]:
        many = _MANY["fr" if language == "fr" else "en"][warning.kind]
        says = Sentence(many.what.format(count=warning.details["count"]), many.advice)
    if language == "fr":  # the words, not what they quote
        says = Sentence(french(says.what), french(says.advice), french(says.where))
    return says.told(warning.details)
