"""What a text is about when no heading tells: by its code, its first words, its verb."""

import re
from collections import Counter
from collections.abc import Iterable

from jury_desk.domain.source import Paragraph
from jury_desk.frameworks.reading.codes import Role, code_at_start, usual_role
from jury_desk.frameworks.reading.folding import folded

_INFINITIVE = re.compile(r"(?:(?:s'|se )?[a-z'-]{2,}(?:er|ir|oir|re)\b)")
_NOT_INFINITIVES = frozenset({"premier", "dernier", "dossier", "metier", "cahier", "calendrier",
    "entre", "notre", "votre", "autre", "contre", "titre", "cadre", "memoire", "loisir",
    "partenaire", "nombre", "offre", "ordre", "chiffre", "critere", "maniere", "matiere",
    "un", "par", "pour", "sur", "leur", "leurs"})  # fmt: skip
_TEST = re.compile(
    r"(?:mises? en situation|etudes? d[eu] cas|cas pratiques?|jeux? de (?:role|simulation)"
    r"|business game|memoire|questionnaire|qcm|quiz|tests?\b|toeic|toefl|ielts|bulats|linguaskill"
    r"|soutenance|dossier (?:ecrit|professionnel|individuel|collectif)|epreuves?|examen"
    r"|entretien (?:avec|oral|technique|individuel)"
    r"|evaluation (?:ecrite|orale|pratique|individuelle|collective|n?°?\d)|controle continu"
    r"|travail (?:individuel|collectif|de groupe|en groupe|ecrit)|rapport (?:ecrit|d)"
    r"|projet (?:individuel|collectif|de groupe|tutore|professionnel)|presentation orale"
    r"|production (?:ecrite|orale)|grand oral|oral\b|ecrit\b|simulation|questionnement)"
)
_JUDGING = re.compile(
    r"\b(?:est|sont|a ete|ont ete|respecte|respectent|permet|permettent|correspond|correspondent"
    r"|presente|presentent|comporte|prend en compte|tient compte|repond|repondent)\b"
)
_QUALITY = re.compile(
    r"(?:qualite|pertinence|capacite|niveau|clarte|respect|maitrise|coherence|exactitude|degre"
    r"|precision|justesse|conformite|fiabilite|adequation|rigueur|efficacite|choix|presence"
    r"|prise en compte|fluidite|aisance|exhaustivite|identification correcte)\b"
)
_DOING = re.compile(
    r"(?:l'|la |le |les )?[a-z'-]*(?:tion|sion|ment|age|ance|ence|ise|suite|ude)s?\b"
)


def starts_with_infinitive(text: str) -> bool:
    """Whether a text's first word is a verb in the infinitive, as competencies begin."""
    plain = folded(text)
    found = _INFINITIVE.match(plain)
    return found is not None and found[0] not in _NOT_INFINITIVES and len(plain) > len(found[0])


def starts_as_test(text: str) -> bool:
    """Whether a text begins with the name of a kind of test."""
    return _TEST.match(folded(text).lstrip("«\" l'")) is not None


def role_by_content(paragraphs: Iterable[Paragraph]) -> Role | None:
    """What paragraphs of one column are about, or None where nothing tells."""
    votes: Counter[Role] = Counter()
    for paragraph in paragraphs:
        text = paragraph.text[:400]
        code = code_at_start(text)
        role = usual_role(code.prefix) if code is not None else None
        if role is not None:
            votes[role] += 4
            continue
        plain = folded(text)
        if starts_as_test(text):
            votes[Role.ASSESSMENT] += 2
        elif starts_with_infinitive(text):
            votes[Role.COMPETENCY] += 2
        elif _QUALITY.match(plain) or _JUDGING.search(plain):
            votes[Role.CRITERION] += 2 if paragraph.bullet else 1
        elif _DOING.match(plain):
            votes[Role.ACTIVITY] += 1
    return votes.most_common(1)[0][0] if votes else None
