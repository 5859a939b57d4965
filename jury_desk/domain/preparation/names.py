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
_MOST_WORDS = 40
"""Words of a text that are looked at for people: it may name them after much else."""
_MOST_FIRM_WORDS = 12
"""Words of a firm's name that are looked at: every run of them is."""


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
_PARTICLES = _set("de du des d la le les l von van der den di da del della el al ben ould n saint")
_CALLINGS = _set(
    "consultant consultante formateur formatrice coach travailleur travailleuse statut en a son",
)
"""Words beside those of `_NO_EMPLOYER` that name no employer either."""
_NO_EMPLOYER = frozenset(
    {
        "",
        "independant",
        "independante",
        "freelance",
        "free lance",
        "auto entrepreneur",
        "auto entrepreneuse",
        "auto entreprise",
        "autoentrepreneur",
        "autoentrepreneuse",
        "micro entrepreneur",
        "micro entrepreneuse",
        "micro entreprise",
        "compte",
        "recherche emploi",
        "chomage",
        "etudiant",
        "etudiante",
        "particulier",
        "non renseigne",
        "non renseignee",
        "non concerne",
        "inconnu",
        "inconnue",
        "employeur",
        "entreprise",
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
_WITHIN = re.compile(r"\(([^)]*)\)?")
_BETWEEN_NAMES = re.compile(r"[,;:/&|+()\n\t]| et | ou | puis | and | or | – | — | - ")
_BORN = re.compile(r"\b(née?|épouse|ép|veuve)\b")
_DOT_WITHIN = re.compile(r"\b(\w)\.(?=\w\b)")
_UNDECOMPOSED = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "þ": "th"}
)
_SAINTS = {"st": "saint", "ste": "sainte"}


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text[:_LONGEST].casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return bare.translate(_UNDECOMPOSED)


@lru_cache(_CACHED)
def words(text: str) -> tuple[str, ...]:
    """The words of a person's name: lower case, without accents, hyphens, apostrophes, titles
    ("M.", "Mme"), nor what stands in parentheses.
    """
    found = _NO_LETTER.sub(" ", _plain(_PARENTHESES.sub(" ", text[:_LONGEST]))).split()
    named = [_SAINTS.get(word, word) for word in found if word not in _TITLES]
    return tuple(named or found)[:_MOST_WORDS]


@lru_cache(_CACHED)
def people(text: str) -> tuple[tuple[str, ...], ...]:
    """The names that a field may hold, each as its words: the whole, and where it is divided by
    commas, parentheses, slashes or "et", each piece ("Dupont, Jean"; "Acme (Jean Dupont)").
    """
    if not text.strip():
        return ()
    return tuple(dict.fromkeys(piece for piece in (words(text), *pieces(text)) if piece))


@lru_cache(_CACHED)
def pieces(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of each piece of a text that may name one person."""
    divided = _BETWEEN_NAMES.split(text[:_LONGEST])
    if _BORN.search(text[:_LONGEST].casefold()):  # "Marie Petit (née Martin)" is one person
        divided.append(_NO_LETTER.sub(" ", text[:_LONGEST]))
    found = (words(piece) for piece in divided if piece)
    return tuple(dict.fromkeys(piece for piece in found if piece))


def families(last: tuple[str, ...]) -> tuple[str, ...]:
    """The forms under which a family name of several words is written in one: "delatour", "latour"
    and "tour" for "de La Tour". A name's own particle alone is none.
    """
    forms = ["".join(last)]
    for at, word in enumerate(last[:-1], start=1):
        if word not in _PARTICLES:
            break
        forms.append("".join(last[at:]))
    return tuple(dict.fromkeys(forms))


def halves(last: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a double name, each of which may be the one in use: "martin", "dupont"."""
    telling = tuple(word for word in last if word not in _PARTICLES and len(word) > 1)
    return telling if len(telling) > 1 else ()


@lru_cache(_CACHED)
def firm(text: str) -> tuple[str, ...]:
    """The words of an employer's name without legal forms ("SA", "S.A.S.", "Groupe") and small
    words, nor what stands in parentheses; none for what names no employer ("indépendant").
    """
    found = _firm_words(text)
    telling = [word for word in found if word not in _SMALL_WORDS]
    if " ".join(word for word in telling if word not in _CALLINGS) in _NO_EMPLOYER:
        return ()
    return tuple([word for word in telling if word not in _LEGAL_FORMS] or telling)


def _firm_words(text: str) -> list[str]:
    plain = _DOT_WITHIN.sub(r"\1", _plain(_PARENTHESES.sub(" ", text[:_LONGEST])))
    found = _NO_LETTER.sub(" ", plain).split()[:_MOST_FIRM_WORDS]
    return ["saint" if word == "st" else word for word in found]


@lru_cache(_CACHED)
def other_firms(text: str) -> tuple[tuple[str, ...], ...]:
    """What else an employer's name may be: what stands in parentheses ("(EDF)")."""
    found = (firm(piece) for piece in _WITHIN.findall(text[:_LONGEST]))
    return tuple(dict.fromkeys(parts for parts in found if distinctive(parts)))


@lru_cache(_CACHED)
def squeezed(text: str) -> str:
    """An employer's name in one word, its articles too: "L'Oréal" is "loreal", "H & M" "hm"."""
    if not firm(text):
        return ""
    return "".join(word for word in _firm_words(text) if word not in _LEGAL_FORMS)


def distinctive(parts: tuple[str, ...]) -> bool:
    """Whether the words of a firm tell it from others: not "Conseil", not "Institut"."""
    return any(len(word) > 1 and not word.isdigit() and word not in _GENERIC for word in parts)


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
