"""Words about lists of candidates and their faults, by code."""

FR: dict[str, str] = {
    "list-missing-file": "Le fichier n’est plus à sa place, ou n’est pas accessible.",
    "list-kind": "Ce fichier n’est pas un tableau.",
    "list-old-excel": "C’est un classeur Excel d’avant 2007 (.xls).",
    "list-binary-excel": "C’est un classeur binaire (.xlsb).",
    "list-flat-xml": "C’est un classeur enregistré en XML.",
    "list-web-page": (
        "C’est une page web, même si elle s’appelle tableau : ouvrez-la dans un tableur."
    ),
    "list-document": "C’est un document : copiez son tableau et collez-le ici.",
    "list-locked": "Le fichier est protégé par un mot de passe : ôtez-le d’abord.",
    "list-too-large": "Le fichier contient plus qu’une liste de candidats ne peut contenir.",
    "list-encoding": "L’encodage du texte ne se reconnaît pas.",
    "list-empty": "Rien n’y est écrit.",
    "list-quote-open": "Le guillemet ouvert à la ligne {line} n’est jamais refermé.",
    "list-entities": "Il fait appel à d’autres fichiers : il n’a pas été lu.",
    "list-cancelled": "La lecture a été arrêtée.",
    "list-damaged": "Le fichier est abîmé.",
    "list-session-changed": "La session a changé entre-temps : regardez la liste de nouveau.",
    "list-no-session": "Cette session n’accepte plus de candidats.",
    "list-map": "« {name} » n’est ni une colonne de la liste, ni un champ connu. Champs : {known}.",
    "list-questions-open": (
        "{count} lignes attendent votre réponse.|Une ligne attend votre réponse."
    ),
    "list-faults-open": (
        "{count} lignes sont à corriger dans le fichier, ou à laisser de côté.|Une ligne est "
        "à corriger dans le fichier, ou à laisser de côté."
    ),
    "list-nothing-changes": "Rien ne change : la session contient déjà cette liste.",
    "list-formula": (
        "Le fichier ne contient pas le résultat de cette formule : recalculez et enregistrez "
        "le classeur."
    ),
    "list-cell-error": "Erreur du tableur : {value}.",
    "list-cell-long": "Cellule beaucoup trop longue.",
    "list-nobody": "Ni nom ni numéro : cette ligne ne désigne personne.",
    "list-number-twice": (
        "Le numéro {number} est aussi celui de la ligne {line}, qui désigne quelqu’un d’autre."
    ),
    "list-date": "« {value} » ne se lit pas comme une date : écrivez-la comme 12/03/1999.",
    "list-date-impossible": "Le {value} n’existe pas.",
    "list-birth-future": "Naissance le {read} : après la session.",
    "list-bloc": "Bloc inconnu : « {name} ». Blocs de cette certification : {known}.",
    "list-assessment": "Épreuve inconnue : « {name} ». Épreuves de cette certification : {known}.",
    "list-held-proof": (
        "Bloc déjà acquis sans preuve ({blocs}) : citez le procès-verbal ou l’attestation."
    ),
    "list-cross": "« {value} » : écrivez x, oui, non ou acquis.",
    "list-route": (
        "Voie d’accès inconnue : « {value} ». Écrivez formation initiale, apprentissage, "
        "formation continue, professionnalisation, VAE, équivalence ou candidat libre."
    ),
    "list-email": "« {value} » n’est pas une adresse électronique.",
    "list-place-code": (
        "« {value} » n’est pas un code INSEE : cinq caractères, comme 35238, 2A004 ou 99243."
    ),
    "list-language": "Langue inconnue : « {value} ».",
    "list-extra-time": "« {value} » ne se lit pas comme une part de temps : écrivez 1/3 ou 33 %.",
    "list-reason-told": (
        "Cette cellule dit la raison de l’aménagement : n’y laissez que la mesure pratique. "
        "La raison n’est ni montrée ni gardée."
    ),
    "list-date-order": "« {value} » peut se lire de deux façons ; lu {read}.",
    "list-date-century": "Année sur deux chiffres : « {value} », lu {read}.",
    "list-date-number": "« {value} » est un numéro de jour ; lu {read}.",
    "list-birth-age": "Naissance le {read} : l’âge surprend.",
    "list-sex": "« {value} » ne dit ni F ni M : laissé vide.",
    "list-route-alternance": "« {value} » : compris comme apprentissage, pas professionnalisation.",
    "list-email-several": "Plusieurs adresses : la première est reprise.",
    "list-phone": "« {value} » n’a pas l’air d’un numéro de téléphone.",
    "list-name": "« {value} » n’a pas l’air d’un nom.",
    "list-name-parted": "« {value} » : nom compris comme « {last} », prénom comme « {first} ».",
    "list-extra-time-large": "« {value} » dépasse le tiers, le plus accordé aux examens publics.",
    "list-joined": "Même personne que la ligne {line} : réunies.",
    "list-twin-in-list": (
        "{name} est déjà à la ligne {line}, avec la même naissance : une seule personne, ou deux ?"
    ),
    "list-twin-in-session": "{name} est déjà dans la session : la même personne, ou une autre ?",
    "list-number-of-another": (
        "Dans la session, ce numéro est celui de {name} : la même personne, ou une autre ?"
    ),
    "list-email-of-another": (
        "Dans la session, cette adresse est celle de {name} : la même personne, ou une autre ?"
    ),
    "list-left-unknown": "laissée de côté",
    "list-left-reason": "jamais reprise : raison d’aménagement",
    "list-left-identity-number": "jamais reprise : numéro personnel",
    "list-left-other-person": "laissée de côté : autre personne",
    "list-left-order": "laissée de côté : numéro de ligne",
    "list-left-twice": "laissée de côté : déjà dit ailleurs",
    "list-note-hidden": (
        "{count} lignes masquées dans le classeur sont lues aussi.|Une ligne masquée dans le "
        "classeur est lue aussi."
    ),
    "list-note-cleaned": (
        "{count} cellules contenaient des signes invisibles : ôtés.|Une cellule contenait "
        "des signes invisibles : ôtés."
    ),
    "list-note-missing": (
        "{count} candidats de la session ne sont pas dans la liste : ils restent.|Un "
        "candidat de la session n’est pas dans la liste : il reste."
    ),
    "list-note-all-blocs": (
        "La liste ne dit aucun bloc : les nouveaux candidats visent le titre complet."
    ),
    "list-count-new": "{count} nouveaux|1 nouveau",
    "list-count-changed": "{count} modifiés|1 modifié",
    "list-count-unchanged": "{count} inchangés|1 inchangé",
    "list-count-joined": "{count} réunis|1 réuni",
    "list-count-asked": "{count} à décider|1 à décider",
    "list-count-left": "{count} laissés de côté|1 laissé de côté",
    "list-state-left": "laissé de côté",
    "list-count-faulty": "{count} à corriger|1 à corriger",
    "list-count-doubts": "{count} à vérifier|1 à vérifier",
    "list-state-new": "nouveau",
    "list-state-changed": "modifié",
    "list-state-unchanged": "inchangé",
    "list-state-joined": "réuni",
    "list-state-asked": "à décider",
    "list-state-faulty": "à corriger",
    "list-field-number": "Numéro de candidat",
    "list-field-birth-name": "Nom de naissance",
    "list-field-usual-name": "Nom d’usage",
    "list-field-first-names": "Prénoms",
    "list-field-full-name": "Nom et prénom ensemble",
    "list-field-sex": "Sexe ou civilité",
    "list-field-birth-date": "Date de naissance",
    "list-field-birth-place": "Lieu de naissance",
    "list-field-birth-place-code": "Code INSEE de naissance",
    "list-field-birth-country": "Pays de naissance",
    "list-field-email": "Courriel",
    "list-field-phone": "Téléphone",
    "list-field-route": "Voie d’accès",
    "list-field-blocs": "Blocs visés",
    "list-field-held": "Blocs déjà acquis",
    "list-field-held-proof": "Preuve des blocs acquis",
    "list-field-held-date": "Date d’obtention des blocs",
    "list-field-assessment": "Épreuve",
    "list-field-team": "Groupe",
    "list-field-company": "Entreprise",
    "list-field-tutor": "Tuteur",
    "list-field-mentor": "Maître d’apprentissage",
    "list-field-trainers": "Formateurs",
    "list-field-measure": "Aménagement : la mesure",
    "list-field-extra-time": "Temps majoré",
    "list-field-language": "Langue d’examen",
    "list-field-accommodations": "Aménagements",
    "list-field-bloc": "{bloc} : visé ou acquis",
    "list-routes-initial": "Formation initiale",
    "list-routes-apprenticeship": "Apprentissage",
    "list-routes-continuing": "Formation continue",
    "list-routes-professionalisation": "Professionnalisation",
    "list-routes-vae": "VAE",
    "list-routes-equivalence": "Équivalence",
    "list-routes-individual": "Candidat libre",
    "list-line": "Ligne {line}, {column} : {sentence}",
    "list-line-whole": "Ligne {line} : {sentence}",
    "list-taken": "Liste reprise : {counts}.",
    "list-dry": "Rien n’a été écrit (essai) : {counts}.",
    "list-column": "Colonne {name} « {heading} » : {meaning}",
    "list-column-bare": "Colonne {name} : {meaning}",
    "list-open": "Rien n’a été repris. {hindrance}",
    "list-option-skip": (
        "Avec --skip-faulty, les lignes à corriger ou à décider sont laissées de côté."
    ),
    "list-nobody-told": "Aucune colonne ne dit un nom ou un numéro : donnez un sens aux colonnes.",
    "list-aside": ("Un total, un titre ou une note plutôt qu’un candidat : laissé de côté."),
    "list-no-birth-name": "Aucun nom de naissance.",
    "list-no-first-name": "Aucun prénom.",
    "list-cells-many": "Plus de cellules que de titres : la ligne est peut-être décalée.",
    "list-name-born": (
        "« {value} » : nom de naissance « {last} », nom d’usage « {usual} », prénom « {first} »."
    ),
    "list-phone-zero": "« {value} » n’a que neuf chiffres : le zéro de tête manque peut-être.",
    "list-place-code-zero": (
        "« {value} » n’a que quatre chiffres : si le zéro de tête manque, écrivez 0{value}."
    ),
    "list-number-shortened": (
        "Le tableur a abrégé ce numéro (« {value} ») : ses chiffres sont perdus. Mettez la "
        "colonne en texte et écrivez-le de nouveau."
    ),
    "list-note-day-first": "Dates de naissance lues jour, puis mois.",
    "list-note-month-first": "Dates de naissance lues mois, puis jour : vérifiez-les.",
    "list-note-other-table": "Un autre tableau commence à la ligne {line} : il n’est pas lu.",
    "list-left-by-hand": "Laissé de côté :",
    "list-number-in-list": (
        "La ligne {line}, {name}, a le même numéro : une seule personne, ou deux ?"
    ),
    "list-differs": (
        "Diffèrent : {fields}. Pour une seule personne, la ligne la plus basse l’emporte."
    ),
}

EN: dict[str, str] = {
    "list-missing-file": "The file is no longer there, or may not be read.",
    "list-kind": "This file is no table.",
    "list-old-excel": "This is an Excel workbook of before 2007 (.xls).",
    "list-binary-excel": "This is a binary workbook (.xlsb).",
    "list-flat-xml": "This is a workbook saved as XML.",
    "list-web-page": (
        "This is a web page, even where it is called a table: open it in a spreadsheet."
    ),
    "list-document": "This is a document: copy its table and paste it here.",
    "list-locked": "The file is protected by a password: take it off first.",
    "list-too-large": "The file holds more than any list of candidates.",
    "list-encoding": "The encoding of the text cannot be told.",
    "list-empty": "Nothing is written in it.",
    "list-quote-open": "The quotation mark opened in line {line} is never closed.",
    "list-entities": "It draws in other files: it was not read.",
    "list-cancelled": "The reading was stopped.",
    "list-damaged": "The file is damaged.",
    "list-session-changed": "The session has changed meanwhile: look at the list again.",
    "list-no-session": "This session takes no more candidates.",
    "list-map": "“{name}” is neither a column of the list nor a known field. Fields: {known}.",
    "list-questions-open": "{count} lines wait for your answer.|A line waits for your answer.",
    "list-faults-open": (
        "{count} lines are to be mended in the file, or left out.|A line is to be mended in "
        "the file, or left out."
    ),
    "list-nothing-changes": "Nothing changes: the session holds this list already.",
    "list-formula": (
        "The file does not hold this formula’s result: recalculate and save the workbook."
    ),
    "list-cell-error": "An error of the spreadsheet: {value}.",
    "list-cell-long": "Far too long a cell.",
    "list-nobody": "Neither name nor number: this line names nobody.",
    "list-number-twice": (
        "The number {number} also stands in line {line}, which names somebody else."
    ),
    "list-date": "“{value}” cannot be read as a date: write it as 12/03/1999.",
    "list-date-impossible": "{value} does not exist.",
    "list-birth-future": "Born on {read}: after the session.",
    "list-bloc": "Unknown bloc: “{name}”. This certification’s blocs: {known}.",
    "list-assessment": "Unknown assessment: “{name}”. This certification’s assessments: {known}.",
    "list-held-proof": "A bloc held without proof ({blocs}): name the minutes or the certificate.",
    "list-cross": "“{value}”: write x, yes, no or held.",
    "list-route": (
        "Unknown route of access: “{value}”. Write initial, apprenticeship, continuing, "
        "professionalisation, VAE, equivalence or individual."
    ),
    "list-email": "“{value}” is no e-mail address.",
    "list-place-code": "“{value}” is no INSEE code: five characters, as 35238, 2A004 or 99243.",
    "list-language": "Unknown language: “{value}”.",
    "list-extra-time": "“{value}” cannot be read as a share of time: write 1/3 or 33 %.",
    "list-reason-told": (
        "This cell tells the reason of the accommodation: leave only the practical measure "
        "in it. The reason is neither shown nor kept."
    ),
    "list-date-order": "“{value}” can be read in two ways; read as {read}.",
    "list-date-century": "A year of two digits: “{value}”, read as {read}.",
    "list-date-number": "“{value}” is a day’s number; read as {read}.",
    "list-birth-age": "Born on {read}: a surprising age.",
    "list-sex": "“{value}” says neither F nor M: left blank.",
    "list-route-alternance": "“{value}”: taken for an apprenticeship, not for professionalisation.",
    "list-email-several": "Several addresses: the first is taken.",
    "list-phone": "“{value}” does not look like a telephone number.",
    "list-name": "“{value}” does not look like a name.",
    "list-name-parted": "“{value}”: family name taken as “{last}”, first name as “{first}”.",
    "list-extra-time-large": "“{value}” is above a third, the most that public examinations grant.",
    "list-joined": "The same person as line {line}: put together.",
    "list-twin-in-list": (
        "{name} stands in line {line} too, with the same birth date: one person, or two?"
    ),
    "list-twin-in-session": "{name} is in the session already: the same person, or another?",
    "list-number-of-another": (
        "In the session this number is that of {name}: the same person, or another?"
    ),
    "list-email-of-another": (
        "In the session this address is that of {name}: the same person, or another?"
    ),
    "list-left-unknown": "left out",
    "list-left-reason": "never taken: reason of accommodation",
    "list-left-identity-number": "never taken: personal number",
    "list-left-other-person": "left out: somebody else’s",
    "list-left-order": "left out: counts the lines",
    "list-left-twice": "left out: said elsewhere",
    "list-note-hidden": (
        "{count} lines hidden in the workbook are read too.|A line hidden in the workbook is "
        "read too."
    ),
    "list-note-cleaned": (
        "{count} cells held unseen signs: taken off.|A cell held unseen signs: taken off."
    ),
    "list-note-missing": (
        "{count} candidates of the session are not in the list: they stay.|A candidate of "
        "the session is not in the list: they stay."
    ),
    "list-note-all-blocs": "The list names no bloc: new candidates aim at the full title.",
    "list-count-new": "{count} new|1 new",
    "list-count-changed": "{count} changed|1 changed",
    "list-count-unchanged": "{count} unchanged|1 unchanged",
    "list-count-joined": "{count} joined|1 joined",
    "list-count-asked": "{count} to decide|1 to decide",
    "list-count-left": "{count} left out|1 left out",
    "list-state-left": "left out",
    "list-count-faulty": "{count} to mend|1 to mend",
    "list-count-doubts": "{count} to check|1 to check",
    "list-state-new": "new",
    "list-state-changed": "changed",
    "list-state-unchanged": "unchanged",
    "list-state-joined": "joined",
    "list-state-asked": "to decide",
    "list-state-faulty": "to mend",
    "list-field-number": "Candidate number",
    "list-field-birth-name": "Birth name",
    "list-field-usual-name": "Usual name",
    "list-field-first-names": "First names",
    "list-field-full-name": "Family and first name together",
    "list-field-sex": "Sex or title",
    "list-field-birth-date": "Birth date",
    "list-field-birth-place": "Birth place",
    "list-field-birth-place-code": "INSEE code of birth",
    "list-field-birth-country": "Country of birth",
    "list-field-email": "E-mail",
    "list-field-phone": "Telephone",
    "list-field-route": "Route of access",
    "list-field-blocs": "Blocs aimed at",
    "list-field-held": "Blocs held already",
    "list-field-held-proof": "Proof of the held blocs",
    "list-field-held-date": "Date the blocs were obtained",
    "list-field-assessment": "Assessment",
    "list-field-team": "Team",
    "list-field-company": "Company",
    "list-field-tutor": "Tutor",
    "list-field-mentor": "Apprenticeship mentor",
    "list-field-trainers": "Trainers",
    "list-field-measure": "Accommodation: the measure",
    "list-field-extra-time": "Extra time",
    "list-field-language": "Language of examination",
    "list-field-accommodations": "Accommodations",
    "list-field-bloc": "{bloc}: aimed at or held",
    "list-routes-initial": "Initial education",
    "list-routes-apprenticeship": "Apprenticeship",
    "list-routes-continuing": "Continuing education",
    "list-routes-professionalisation": "Professionalisation",
    "list-routes-vae": "VAE",
    "list-routes-equivalence": "Equivalence",
    "list-routes-individual": "Individual candidate",
    "list-line": "Line {line}, {column}: {sentence}",
    "list-line-whole": "Line {line}: {sentence}",
    "list-taken": "The list was taken in: {counts}.",
    "list-dry": "Nothing was written (dry run): {counts}.",
    "list-column": "Column {name} “{heading}”: {meaning}",
    "list-column-bare": "Column {name}: {meaning}",
    "list-open": "Nothing was taken in. {hindrance}",
    "list-option-skip": "With --skip-faulty the lines to mend or to decide are left out.",
    "list-nobody-told": "No column tells a name or a number: say what the columns mean.",
    "list-aside": ("A total, a title or a note rather than a candidate: left out."),
    "list-no-birth-name": "No birth name.",
    "list-no-first-name": "No first name.",
    "list-cells-many": "More cells than headings: the line may be shifted.",
    "list-name-born": (
        "“{value}”: birth name “{last}”, usual name “{usual}”, first name “{first}”."
    ),
    "list-phone-zero": "“{value}” has nine digits only: its first zero may be missing.",
    "list-place-code-zero": (
        "“{value}” has four digits only: if its first zero is missing, write 0{value}."
    ),
    "list-number-shortened": (
        "The spreadsheet shortened this number (“{value}”): its digits are lost. Make the "
        "column text and write it again."
    ),
    "list-note-day-first": "Birth dates read as day, then month.",
    "list-note-month-first": "Birth dates read as month, then day: check them.",
    "list-note-other-table": "Another table begins in line {line}: it is not read.",
    "list-left-by-hand": "Left out by hand.",
    "list-number-in-list": "Line {line}, {name}, has the same number: one person, or two?",
    "list-differs": "They differ in: {fields}. Of one person, the lower line stays.",
}
