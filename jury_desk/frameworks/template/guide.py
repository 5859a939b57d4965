"""The template's guide: what to type where, with examples that are never read."""

from jury_desk.frameworks.template.choices import Language

_FRENCH = (
    ("Jury Desk", ("Modèle pour saisir une grille d'évaluation. Importez ensuite ce fichier dans "
     "l'atelier des grilles : une personne relit tout avant l'emploi."), False),
    ("Règle générale", ("Une ligne par élément, dans l'ordre de lecture. Ne changez ni les titres "
     "des feuilles ni ceux des colonnes ; une colonne peut être déplacée. Rien n'est protégé."),
     False),
    ("Carte d'identité", ("La certification : titre exact, numéro, certificateur. La ligne « Règle "
     "générale imprimée » peut être répétée."), False),
    ("Blocs", "Un code (« BC1 ») et un titre. Les autres feuilles nomment le bloc par ce code.",
     False),
    ("Exemple", "Code : BC1   Titre : Conduire un projet", True),
    ("Activités", "Facultatif. Les tâches : une par ligne dans la cellule (Alt+Entrée).", False),
    ("Compétences", ("Bloc, activité s'il y en a, code, texte. Éléments : un par ligne. "
     "Coefficient : 1 si la case est vide."), False),
    ("Exemple", "Bloc : BC1   Code : C1.1   Texte : Analyser la demande du client", True),
    ("Épreuves", ("Un repère court (« e1 »), un titre, le texte entier. Formes, langues et "
     "compétences évaluées : une par ligne."), False),
    ("Parties et phases", "Facultatif. Chaque ligne nomme son épreuve par son repère.", False),
    ("Critères", ("Bloc, compétence, épreuves (une par ligne), texte. Sans épreuve, un critère est "
     "proposé dans toutes celles de son bloc."), False),
    ("Exemple", ("Bloc : BC1   Compétence : C1.1   Épreuves : e1   Texte : La demande est "
     "reformulée sans erreur"), True),
    ("Descripteurs", "Facultatif. Ce qu'un niveau veut dire pour un critère.", False),
    ("Échelles", "Un niveau par ligne. Valeur de 0 à 1 ; vide : le niveau ne compte pas.", False),
    ("Délivrances", "Ce que le jury peut délivrer : la certification entière, ou une partie.",
     False),
    ("Règles", "Seuils et compensation. Laissez les lignes telles quelles dans le doute.", False),
    ("Identifiant", "Laissez vide : le programme en donne un. Gardez ceux qui y sont.", False),
    ("Texte entre guillemets", ("Une cellule comme \" texte\" garde des blancs ou des lignes vides "
     "que la saisie perdrait."), False),
)  # fmt: skip

_ENGLISH = (
    ("Jury Desk", ("A template to type an evaluation grid into. Then import this file in the grid "
     "workshop: a person reviews it all before use."), False),
    ("General rule", ("One row an element, in reading order. Change neither the sheets' names nor "
     "the columns' heads; a column may be moved. Nothing is locked."), False),
    ("Identity card", ("The certification: exact title, code, certifier. The row “General rule "
     "printed” may stand several times."), False),
    ("Blocs", "A code (“BC1”) and a title. The other sheets name the bloc by that code.", False),
    ("Example", "Code: BC1   Title: Conducting a project", True),
    ("Activities", "Optional. Tasks: one a line in the cell (Alt+Enter).", False),
    ("Competencies", ("Bloc, activity if any, code, text. Items: one a line. Weight: 1 where the "
     "cell is empty."), False),
    ("Example", "Bloc: BC1   Code: C1.1   Text: Analyse what the client asks for", True),
    ("Assessments", ("A short mark (“e1”), a title, the whole text. Forms, languages and "
     "competencies assessed: one a line."), False),
    ("Parts and phases", "Optional. Each row names its assessment by its mark.", False),
    ("Criteria", ("Bloc, competency, assessments (one a line), text. Without assessment, a "
     "criterion is offered in all of its bloc."), False),
    ("Example", ("Bloc: BC1   Competency: C1.1   Assessments: e1   Text: The request is "
     "reworded without error"), True),
    ("Descriptors", "Optional. What a level means for a criterion.", False),
    ("Scales", "One row a level. Value from 0 to 1; empty: the level does not count.", False),
    ("Awards", "What the jury can award: the full certification, or a part of it.", False),
    ("Rules", "Thresholds and compensation. When in doubt leave the rows as they are.", False),
    ("Identifier", "Leave it empty: the program gives one. Keep those that are there.", False),
    ("Text in quotation marks", ("A cell such as \" text\" keeps blanks or empty lines that typing "
     "would lose."), False),
)  # fmt: skip


def guide_rows(language: Language) -> tuple[tuple[str, str, bool], ...]:
    """What each sheet is for; whether a row is an example."""
    return _ENGLISH if language == "en" else _FRENCH
