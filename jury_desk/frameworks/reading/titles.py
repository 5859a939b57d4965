"""The exact title of a certification where a document prints it."""

import re
from dataclasses import dataclass

from jury_desk.frameworks.reading.folding import folded

_LABEL = re.compile(
    r"^\W{0,3}(?:intitule|denomination|nom|libelle|titre|title)"
    r"(?:\s(?:exact|officiel|complet))?"
    r"(?:\s(?:de\sla\scertification(?:\sprofessionnelle)?|du\stitre|du\sdiplome|du\scertificat"
    r"|professionnelle?|vise|of\sthe\s(?:certification|qualification)))?"
    r"(?:\s\([^)\n]{1,60}\))?\s?[:=]\s?"
)
_OTHER_LABEL = re.compile(
    r"^\W{0,3}(?:certification|diplome|certification\s(?:professionnelle|visee)|titre\sprofessionnel"
    r"|titre\srncp|qualification)\s?:\s?"
)
_ALONE = re.compile(
    r"^\W{0,3}(?:intitule|denomination|libelle)(?:\s(?:exact|officiel|complet))?"
    r"(?:\s(?:de\sla\scertification|du\stitre|du\sdiplome|de\sla\scertification\sprofessionnelle))?\W{0,3}$"
)
_SAID = re.compile(
    r"\b(?:(?:obtention|delivrance)\s(?:du|de\sla|d'un|d'une)\s(?:titre|certification|diplome|certificat)"
    r"(?:\sprofessionnelle?)?|l'intitule\s(?:de\sla\scertification\s)?est|leads\sto\sthe\s(?:title|award)\sof)"
    r"\s(?:de\s|d')?"
)
_BADGE = re.compile(r"^\W*(?:badge|bloc|module|certificat\sde\scompetences|unite|ccp|epreuve)\b")

# A heading about the document or its chapters is the name of no certification.
_GENERIC = {
    "referentiel", "referentiels", "annexe", "annexes", "sommaire", "grille", "grilles",
    "evaluation", "evaluations", "competence", "competences", "critere", "criteres", "modalite",
    "modalites", "identification", "preambule", "introduction", "presentation", "dossier",
    "demande", "elements", "element", "complementaires", "complementaire", "relatifs", "relatif",
    "handicap", "activite", "activites", "tache", "taches", "bloc", "blocs", "certification",
    "certifications", "partie", "chapitre", "document", "table", "matieres", "version", "date",
    "page", "glossaire", "objet", "professionnel", "professionnelle", "professionnelles",
    "professionnels", "epreuve", "epreuves", "candidat", "candidats", "candidate", "nom",
    "prenom", "jury", "notes", "note", "observations", "situation", "prise", "compte",
    "description", "reglement", "enregistrement", "fiche", "rncp", "rs", "niveau",
    "certificateur", "session", "contexte", "metier", "metiers", "emploi", "emplois", "vises",
    "visee", "vise", "acquis", "framework", "assessment", "criteria", "skills", "qualification",
    "annex", "contents", "appendix", "titre", "tableau", "tableaux", "liste", "resume",
    "descriptif", "general", "generale", "generales", "generalites", "feuille", "sheet", "grid",
    "d", "de", "du", "des", "la", "le", "les", "l", "et", "en", "a", "au", "aux", "pour", "par",
    "sur", "the", "of", "and", "for", "un", "une", "n", "ou", "dans", "relative",
}  # fmt: skip
_PREFIX = re.compile(
    r"^(?:(?:grilles?|referentiels?|fiche|dossier|framework|assessment\sgrid)\b[^:\n]{0,90}?"
    r"(?:\s?[:–—-]\s|\sdu\stitre\s(?:professionnel\s)?(?:de\s|d'|[:–—-]\s)?|\sde\sla\scertification\s[«\"]?\s?))"
)
_WORD = re.compile(r"[^\W\d_]+")
# Names of certifications are names of occupations or of diplomas.
_NAMES = re.compile(
    r"\b(?:managers?|responsables?|charge(?:e|\(e\)|·e)?s?|directeur|directrice|technicien\w{0,3}|assistant\w{0,2}"
    r"|conseill\w{1,4}|chef(?:fe)?|experte?|developpeu\w{1,3}|gestionnaire|concept\w{1,6}|mastere?"
    r"|bachelor|licence|bts|but|certificat|diplome|format\w{1,5}|coach|ingenieur\w{0,2}"
    r"|consultante?|operat\w{1,5}|agente?|conduct\w{1,5}|attachee?|negociat\w{1,5}"
    r"|administrat\w{1,5}|coordinat\w{1,5}|comptable|animat\w{1,5}|titre\sprofessionnel|mba|msc"
    r"|entrepreneur\w{0,2}|designer|graphiste|secretaire|employee?|ouvrier|monteu\w{1,3}|vendeu\w{1,3}"
    r"|encadrante?|educat\w{1,5}|moniteu\w{1,4}|auditeu\w{1,3}|analyste|architecte|officer|specialist)\b"
)
_CODED = re.compile(
    r"^\W{0,3}(?:[A-Z]{1,3}\s?\d{1,2}(?:\.\d{1,2})*\s?[.:–-]|(?:Bloc|Activit|BLOC|ACTIVIT)\w*\s)"
)
_LONGEST = 200
_LABEL_WORDS = 14
_QUOTED = re.compile(r"^[«\"“]\s?([^»\"”\n]{3,200}?)\s?[»\"”]")


_NUMBERED = re.compile(r"(?:fiche )?(?:rncp|rs)\s?\d{3,6}\s?[-:|]\s?")
"""The number in the register that a heading may begin with."""


@dataclass(frozen=True)
class Title:
    """A title from `start` to `end` of a paragraph's text."""

    text: str
    start: int
    end: int


def labelled_title(text: str) -> Title | None:
    """The title after its label ("Intitulé : …"), or None."""
    plain = folded(text)
    found = _LABEL.match(plain) or _OTHER_LABEL.match(plain)
    return _from(text, found.end(), text.find("\n", found.end())) if found else None


def asks_for_title(text: str) -> bool:
    """Whether a text is only the label of a title, which the next cell or paragraph prints."""
    return bool(_ALONE.match(folded(text)))


def said_title(text: str) -> Title | None:
    """The title that a sentence says is obtained ("… donne l'obtention du titre X."), or None."""
    plain = folded(text)
    found = _SAID.search(plain)
    if found is None:
        return None
    end = min(
        (place for sign in (". ", ";", "\n", ", ") if (place := text.find(sign, found.end())) > 0),
        default=len(text),
    )
    title = _from(text, found.end(), end)
    return title if title and title.text[:1].isupper() else None


# "CQP Soudeur : fiche d'évaluation en entreprise": what the document is, after the title.
_SUFFIX = re.compile(
    r"\s?[:–—-]\s(?:grilles?|fiches?|referentiels?|livrets?|dossiers?|annexes?|framework|assessment)\b"
)
_KIND = re.compile(r"^titre\sprofessionnel(?:\s?[:–—-]\s?|\s(?:de\s|d')?)(?=\S)")


def heading_title(text: str, is_heading: bool) -> Title | None:
    """The title that a main heading is, words about the document before it left out; None for
    headings that only speak of the document. Without heading style it must name an occupation.
    """
    plain = folded(text)
    start = number.end() if (number := _NUMBERED.match(plain)) else 0
    start += prefix.end() if (prefix := _PREFIX.match(plain[start:])) else 0
    # "Titre professionnel X": its kind, then the title, as registers write it.
    start += kind.end() if (kind := _KIND.match(plain[start:])) else 0
    label = _LABEL.match(plain)
    if _SAID.search(plain) or (label and _BADGE.match(plain[label.end() :])):
        return None
    suffix = _SUFFIX.search(plain, start + 3)
    title = _from(text, start, suffix.start() if suffix else len(text))
    if title is None or text.rstrip().endswith((":", ".", ";")) or "\n" in title.text:
        return None
    words = _WORD.findall(folded(title.text))
    telling = [word for word in words if word not in _GENERIC]
    if not telling or len(words) > 25 or (len(words) - len(telling) >= 3 and len(telling) < 2):
        return None
    if _CODED.match(text) or (
        re.match(r"^\W*(?:\d+|[ivx]+)\s?[.)–-]", plain) and not _NAMES.search(folded(title.text))
    ):
        return None
    if not is_heading and not _NAMES.match(folded(title.text).lstrip('« "')):
        return None
    return title


def names(text: str) -> bool:
    """Whether a text names an occupation or a diploma."""
    return bool(_NAMES.search(folded(text)))


def only_of_the_document(text: str) -> bool:
    """Whether a short text only speaks of the document and its parts: a heading of columns or of
    a chapter.
    """
    words = _WORD.findall(folded(text))
    return len(words) <= _LABEL_WORDS and all(word in _GENERIC for word in words)


def _from(text: str, start: int, end: int) -> Title | None:
    stop = end if end > 0 else len(text)
    if quoted := _QUOTED.match(text[start:stop].lstrip()):
        start += len(text[start:stop]) - len(text[start:stop].lstrip())
        inner = quoted.span(1)
        start, stop = start + inner[0], start + inner[1]
    value = text[start:stop]
    if "«" not in value:
        value = value.rstrip(" »")
    left = len(value) - len(value.lstrip(" :–—-"))
    value = value.strip(" :–—-").rstrip(".") if not value.endswith("...") else value.strip()
    if not 3 <= len(value) <= _LONGEST or _BADGE.match(folded(value)):
        return None
    return Title(value, start + left, start + left + len(value))
