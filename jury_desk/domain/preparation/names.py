"""Names of people and of employers, brought to a form in which equal ones are equal.

All of it is cached by text: a session's lists name the same people and firms again and again, and
the checks run at every change.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CACHED = 65_536
_LONGEST = 400
_MOST_WORDS = 12
"""Words of a name that are looked at: a longer text names nobody."""


def _set(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_TITLES = _set(
    "m mr mrs ms mme mlle melle monsieur madame mademoiselle dr docteur pr prof professeur"
)
_LEGAL_FORMS = _set(
    "sa sas sasu sarl eurl selarl scop scic sci snc sca scs gie gip epic epa ste societe cie",
    "compagnie ets etablissement etablissements groupe group groupement holding inc ltd llc llp",
    "plc corp co gmbh ag kg bv nv spa srl se sro ab oy",
)
_SMALL_WORDS = _set("le la les l de du des d et and the of a au aux en")
_NO_EMPLOYER = frozenset(
    {
        "independant",
        "independante",
        "freelance",
        "free lance",
        "auto entrepreneur",
        "autoentrepreneur",
        "micro entrepreneur",
        "profession liberale",
        "retraite",
        "retraitee",
        "sans",
        "sans emploi",
        "demandeur emploi",
        "demandeuse emploi",
        "demandeur",
        "aucun",
        "aucune",
        "neant",
        "none",
        "n c",
        "nc",
        "n",
        "x",
    }
)
_GENERIC = _set(
    "academie agence assistance association assurance assurances atelier banque bureau cabinet",
    "caisse campus centre cfa chambre clinique clinic college commune conseil conseils consulting",
    "credit departement digital direction ecole entreprise espace expertise federation fondation",
    "formation formations france francaise garage general generale gestion global greta hopital",
    "hotel immobilier immobiliere institut institute international ile laboratoire laboratoires",
    "lycee mairie maison ministere mutuelle national nationale office pole prefecture premier",
    "region restaurant saint sainte saints school service services solution solutions studio",
    "syndicat transport transports union universite university ville",
)
"""Words that begin the names of firms that have nothing to do with one another."""

_PARENTHESES = re.compile(r"\([^)]*\)")
_NO_LETTER = re.compile(r"[\W_]+")
_BETWEEN_NAMES = re.compile(r"[,;/&|\n]| et | and | – | - ")


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text[:_LONGEST].casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return bare.replace("œ", "oe").replace("æ", "ae").replace("ø", "o")


@lru_cache(_CACHED)
def words(text: str) -> tuple[str, ...]:
    """The words of a person's name: lower case, without accents, hyphens, apostrophes, titles
    ("M.", "Mme"), nor what stands in parentheses.
    """
    found = _NO_LETTER.sub(" ", _plain(_PARENTHESES.sub(" ", text[:_LONGEST]))).split()
    named = [word for word in found if word not in _TITLES]
    return tuple(named or found)[:_MOST_WORDS]


@lru_cache(_CACHED)
def people(text: str) -> tuple[tuple[str, ...], ...]:
    """The names that a field may hold, each as its words: the whole, and where it is divided by
    commas, slashes or "et", each piece ("Dupont, Jean"; "Jean Dupont, Acme").
    """
    if not text.strip():
        return ()
    pieces = [words(text), *(words(piece) for piece in _BETWEEN_NAMES.split(text[:_LONGEST]))]
    return tuple(dict.fromkeys(piece for piece in pieces if piece))


@lru_cache(_CACHED)
def firm(text: str) -> tuple[str, ...]:
    """The words of an employer's name without legal forms ("SA", "Groupe") and small words; none
    for what names no employer ("indépendant").
    """
    found = _NO_LETTER.sub(" ", _plain(_PARENTHESES.sub(" ", text[:_LONGEST]))).split()[
        :_MOST_WORDS
    ]
    telling = [word for word in found if word not in _SMALL_WORDS]
    if " ".join(telling) in _NO_EMPLOYER:
        return ()
    return tuple([word for word in telling if word not in _LEGAL_FORMS] or telling)


def distinctive(parts: tuple[str, ...]) -> bool:
    """Whether the words of a firm tell it from others: not "Conseil", not "Institut"."""
    return any(len(word) > 2 and word not in _GENERIC for word in parts)


def leading(parts: tuple[str, ...]) -> str:
    """The word by which firms of one group are alike ("vinci"); "" where it is a word of all."""
    first = parts[0] if parts else ""
    return "" if len(first) < 4 or first in _GENERIC else first


def runs(parts: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Every run of neighbouring words, the whole left out."""
    count = len(parts)
    return tuple(
        parts[start:end]
        for start in range(count)
        for end in range(start + 1, count + 1)
        if end - start < count
    )


def shortened(text: str) -> set[str]:
    """The text and every text with one letter left out: two that share one are spelt nearly alike
    (a letter more, less, other or swapped).
    """
    return {text} | {text[:at] + text[at + 1 :] for at in range(len(text))}
