<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The evaluation day of professional certifications: grids, marks, signed score sheets. It works without a network and sends nothing anywhere.</source>
        <translation>La journée d’évaluation des certifications professionnelles&#xa0;: grilles, niveaux, fiches signées. Le programme fonctionne sans réseau et n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Jury Desk</source>
        <translation>À propos de Jury Desk</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}, MIT licence</source>
        <translation>Version {version}, Qt {qt}, licence MIT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message numerus="yes">
        <source>Used twice: %n word(s)</source>
        <translation>
            <numerusform>Employé deux fois&#x202f;: %n mot</numerusform>
            <numerusform>Employés deux fois&#x202f;: %n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in the source, each accounted for</source>
        <translation>
            <numerusform>%n mot dans la source, expliqué</numerusform>
            <numerusform>%n mots dans la source, tous expliqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in the source</source>
        <translation>
            <numerusform>%n mot dans la source</numerusform>
            <numerusform>%n mots dans la source</numerusform>
        </translation>
    </message>
    <message>
        <source>used once</source>
        <translation>employés une fois</translation>
    </message>
    <message>
        <source>used twice</source>
        <translation>employés deux fois</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>laissés de côté</translation>
    </message>
    <message>
        <source>unaccounted for</source>
        <translation>sans explication</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add an element</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Écrivez d’abord le texte.</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ChangePin</name>
    <message>
        <source>Your sheets and your signing key stay as they are; only the PIN that guards them changes.</source>
        <translation>Vos fiches et votre clé de signature restent telles quelles&#xa0;; seul change le code PIN qui les protège.</translation>
    </message>
    <message>
        <source>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</source>
        <translation>Six caractères au moins&#xa0;: chiffres, lettres ou mots. Personne ne peut retrouver un code PIN oublié&#xa0;: notez-le et gardez-le en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>ChangePinDialog</name>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>Code PIN actuel</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code PIN, une seconde fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ChoosePin</name>
    <message>
        <source>Choose the PIN that guards this laptop’s data and your signature.</source>
        <translation>Choisissez le code PIN qui protège les données de cet ordinateur et votre signature.</translation>
    </message>
    <message>
        <source>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</source>
        <translation>Six caractères au moins&#xa0;: chiffres, lettres ou mots. Personne ne peut retrouver un code PIN oublié&#xa0;: notez-le et gardez-le en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>ChoosePinDialog</name>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisir un code PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code PIN, une seconde fois</translation>
    </message>
    <message>
        <source>Take this PIN</source>
        <translation>Adopter ce code PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Change the code</source>
        <translation>Changer le code</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to a bloc…</source>
        <translation>Déplacer vers un bloc…</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>Réunir à l’élément précédent</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Changer la nature…</translation>
    </message>
    <message>
        <source>Make elements of the items</source>
        <translation>Faire des points des éléments</translation>
    </message>
    <message>
        <source>Make it an item of the one before</source>
        <translation>En faire un point de l’élément précédent</translation>
    </message>
    <message>
        <source>Link to a competency…</source>
        <translation>Lier à une compétence…</translation>
    </message>
    <message>
        <source>Choose the scale…</source>
        <translation>Choisir l’échelle…</translation>
    </message>
    <message>
        <source>Change the scales…</source>
        <translation>Changer les échelles…</translation>
    </message>
    <message>
        <source>Link to assessments…</source>
        <translation>Lier à des épreuves…</translation>
    </message>
    <message>
        <source>Eliminatory, or not</source>
        <translation>Éliminatoire, ou non</translation>
    </message>
    <message>
        <source>Change how it is held…</source>
        <translation>Changer les modalités…</translation>
    </message>
    <message>
        <source>Add an element…</source>
        <translation>Ajouter un élément…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Move to a bloc</source>
        <translation>Déplacer vers un bloc</translation>
    </message>
    <message>
        <source>What is moved goes last; its links within the bloc it leaves end.</source>
        <translation>Ce qui est déplacé va à la fin&#x202f;; ses liens dans le bloc qu’il quitte prennent fin.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Changer la nature</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Link to a competency</source>
        <translation>Lier à une compétence</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>To none</source>
        <translation>À aucune</translation>
    </message>
    <message>
        <source>Tie to an activity</source>
        <translation>Lier à une activité</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Part of the assessment</source>
        <translation>Partie de l’épreuve</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>Toute l’épreuve</translation>
    </message>
    <message>
        <source>Choose the scale</source>
        <translation>Choisir l’échelle</translation>
    </message>
    <message>
        <source>Link to assessments</source>
        <translation>Lier à des épreuves</translation>
    </message>
    <message>
        <source>Space ticks. A criterion linked to none is offered in every one.</source>
        <translation>Espace coche. Un critère lié à aucune épreuve est proposé dans toutes.</translation>
    </message>
</context>
<context>
    <name>CommentEditor</name>
    <message>
        <source>Comment on {criterion}</source>
        <translation>Commentaire sur {criterion}</translation>
    </message>
    <message>
        <source>What you saw or heard…</source>
        <translation>Ce que vous avez vu ou entendu…</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>A report was written for those who maintain the program. It says where in the program it happened; it holds no name, no mark and no text of yours.</source>
        <translation>Un rapport a été rédigé pour les personnes qui entretiennent le programme. Il dit à quel endroit du programme l’incident s’est produit&#xa0;; il ne contient ni nom, ni niveau, ni texte de votre part.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Un incident s’est produit dans le programme</translation>
    </message>
    <message>
        <source>Everything you entered is recorded. You can go on.</source>
        <translation>Tout ce que vous avez saisi est enregistré. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Some of what you entered may not be recorded: look at the line at the bottom of the sheet before you go on.</source>
        <translation>Une partie de votre saisie n’est peut-être pas enregistrée&#xa0;: regardez la ligne au bas de la fiche avant de continuer.</translation>
    </message>
    <message>
        <source>The report could not be written to the disk: copy it from here.</source>
        <translation>Le rapport n’a pas pu être écrit sur le disque&#xa0;: copiez-le d’ici.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CriteriaView</name>
    <message>
        <source>Criteria of the sheet</source>
        <translation>Critères de la fiche</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>{status} · version {number}</source>
        <translation>{status} · version {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskFooter</name>
    <message>
        <source>{marked} / {all} criteria</source>
        <translation>{marked}&#xa0;/&#xa0;{all} critères</translation>
    </message>
    <message numerus="yes">
        <source>%n to justify</source>
        <translation>
            <numerusform>%n à justifier</numerusform>
            <numerusform>%n à justifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to write-up</source>
        <translation>Passer à la rédaction</translation>
    </message>
    <message>
        <source>Complete the sheet</source>
        <translation>Terminer la fiche</translation>
    </message>
    <message>
        <source>Sign the sheet</source>
        <translation>Signer la fiche</translation>
    </message>
    <message>
        <source>Next sheet to sign</source>
        <translation>Fiche suivante à signer</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) not recorded: F8 leads there</source>
        <translation>
            <numerusform>%n niveau non enregistré&#xa0;: F8 y mène</numerusform>
            <numerusform>%n niveaux non enregistrés&#xa0;: F8 y mène</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded at {time} ✓</source>
        <translation>Enregistré à {time}&#xa0;✓</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>registered on {date}</source>
        <translation>enregistrée le {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>niveau {level}</translation>
    </message>
    <message>
        <source>EQF {level}</source>
        <translation>CEC {level}</translation>
    </message>
    <message>
        <source>NSF {code}</source>
        <translation>NSF {code}</translation>
    </message>
    <message>
        <source>Not printed by the source: to be filled in before any minutes.</source>
        <translation>Pas imprimé dans le référentiel&#x202f;: à remplir avant tout procès-verbal.</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Révision {number}</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>livrée avec le programme</translation>
    </message>
    <message>
        <source>accepted {when}</source>
        <translation>acceptée {when}</translation>
    </message>
    <message numerus="yes">
        <source>frozen: %n session(s) use it</source>
        <translation>
            <numerusform>figée&#x202f;: %n session s’en sert</numerusform>
            <numerusform>figée&#x202f;: %n sessions s’en servent</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft under review</source>
        <translation>Brouillon en relecture</translation>
    </message>
    <message>
        <source>a new revision</source>
        <translation>une nouvelle révision</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>last changed {when}</source>
        <translation>modifié {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n épreuve</numerusform>
            <numerusform>%n épreuves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>Compare {label}, revision {number}</source>
        <translation>Comparer {label}, révision {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{label}, revision {number}</source>
        <translation>{label}, révision {number}</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>Il n’y a encore rien à quoi la comparer.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>Draft of the grid</source>
        <translation>Brouillon de la grille</translation>
    </message>
</context>
<context>
    <name>EnterPin</name>
    <message>
        <source>Your PIN guards this laptop’s data and your signature.</source>
        <translation>Votre code PIN protège les données de cet ordinateur et votre signature.</translation>
    </message>
</context>
<context>
    <name>EnterPinDialog</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Saisissez votre code PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Your data could not be opened.</source>
        <translation>Vos données n’ont pas pu être ouvertes.</translation>
    </message>
    <message>
        <source>Try again. What was recorded is still on the disk, untouched.</source>
        <translation>Réessayez. Ce qui était enregistré est toujours sur le disque, intact.</translation>
    </message>
    <message>
        <source>Folder of the data: {folder}</source>
        <translation>Dossier des données&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>GridDifference</name>
    <message>
        <source>Compared with</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <source>The revision to compare with</source>
        <translation>La révision à laquelle comparer</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>GridIdentity</name>
    <message>
        <source>What minutes and certificates must name. Leave empty what the certifier has not told you.</source>
        <translation>Ce que les procès-verbaux et les certificats doivent nommer. Laissez vide ce que le certificateur ne vous a pas dit.</translation>
    </message>
    <message>
        <source>Name on screen</source>
        <translation>Nom à l’écran</translation>
    </message>
    <message>
        <source>Exact official title</source>
        <translation>Intitulé officiel exact</translation>
    </message>
    <message>
        <source>Register and code</source>
        <translation>Répertoire et code</translation>
    </message>
    <message>
        <source>e.g. RNCP38000</source>
        <translation>p. ex. RNCP38000</translation>
    </message>
    <message>
        <source>e.g. 6</source>
        <translation>p. ex. 6</translation>
    </message>
    <message>
        <source>e.g. 312</source>
        <translation>p. ex. 312</translation>
    </message>
    <message>
        <source>e.g. 2024-07-18</source>
        <translation>p. ex. 18/07/2024</translation>
    </message>
    <message>
        <source>e.g. 2027-07-18</source>
        <translation>p. ex. 18/07/2027</translation>
    </message>
    <message>
        <source>Certifier</source>
        <translation>Certificateur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>European level (EQF)</source>
        <translation>Niveau européen (CEC)</translation>
    </message>
    <message>
        <source>NSF code</source>
        <translation>Code NSF</translation>
    </message>
    <message>
        <source>Registration date</source>
        <translation>Date d’enregistrement</translation>
    </message>
    <message>
        <source>End of registration</source>
        <translation>Fin d’enregistrement</translation>
    </message>
</context>
<context>
    <name>GridLibraryPage</name>
    <message>
        <source>Juror&apos;s desk</source>
        <translation>Bureau du juré</translation>
    </message>
    <message>
        <source>Evaluation grids</source>
        <translation>Grilles d’évaluation</translation>
    </message>
    <message>
        <source>Import a framework…</source>
        <translation>Importer un référentiel…</translation>
    </message>
    <message>
        <source>PDF, Word, Excel, OpenDocument, HTML, Markdown or text (Ctrl+I)</source>
        <translation>PDF, Word, Excel, OpenDocument, HTML, Markdown ou texte (Ctrl+I)</translation>
    </message>
    <message>
        <source>Open a grid file…</source>
        <translation>Ouvrir un fichier de grille…</translation>
    </message>
    <message>
        <source>Add a .grid.json file to the library</source>
        <translation>Ajouter un fichier .grid.json à la bibliothèque</translation>
    </message>
    <message>
        <source>Excel template…</source>
        <translation>Modèle Excel…</translation>
    </message>
    <message>
        <source>A workbook to type a grid into</source>
        <translation>Un classeur où taper une grille</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>Interrompre la lecture</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrer la bibliothèque</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Continuer la relecture</translation>
    </message>
    <message>
        <source>Back to the draft with its source and its warnings; what is changed becomes a new revision</source>
        <translation>Revenir au brouillon, à sa source et à ses alertes&#x202f;; ce qui change deviendra une nouvelle révision</translation>
    </message>
    <message>
        <source>Reopen the review</source>
        <translation>Rouvrir la relecture</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Nouvelle révision</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>As Excel template…</source>
        <translation>En modèle Excel…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Official title</source>
        <translation>Intitulé officiel</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Certifier</source>
        <translation>Certificateur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Blocs</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>No grid here yet</source>
        <translation>Aucune grille ici</translation>
    </message>
    <message>
        <source>Import a certification&apos;s framework document, or drop it here: Jury Desk reads it into a grid, and you review it.</source>
        <translation>Importez le référentiel d’une certification, ou déposez-le ici&#x202f;: Jury Desk en lit une grille, et vous la relisez.</translation>
    </message>
</context>
<context>
    <name>GridWords</name>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria selected</source>
        <translation>
            <numerusform>%n critère choisi</numerusform>
            <numerusform>%n critères choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competencies selected</source>
        <translation>
            <numerusform>%n compétence choisie</numerusform>
            <numerusform>%n compétences choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements selected</source>
        <translation>
            <numerusform>%n élément choisi</numerusform>
            <numerusform>%n éléments choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities and tasks</source>
        <translation>Activités et tâches</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Épreuves</translation>
    </message>
    <message>
        <source>Competencies and criteria</source>
        <translation>Compétences et critères</translation>
    </message>
    <message>
        <source>Criteria without a competency</source>
        <translation>Critères sans compétence</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>read with {percent} % confidence</source>
        <translation>lu avec une confiance de {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>differs from the print</source>
        <translation>diffère de l’imprimé</translation>
    </message>
    <message>
        <source>doubt noted</source>
        <translation>doute noté</translation>
    </message>
    <message>
        <source>eliminatory</source>
        <translation>éliminatoire</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>poids {weight}</translation>
    </message>
    <message>
        <source>scale: {scale}</source>
        <translation>échelle&#x202f;: {scale}</translation>
    </message>
    <message>
        <source>not core</source>
        <translation>non essentiel</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>individuelle</translation>
    </message>
    <message>
        <source>group</source>
        <translation>en groupe</translation>
    </message>
    <message>
        <source>individual or group</source>
        <translation>individuelle ou en groupe</translation>
    </message>
    <message>
        <source>individual and group</source>
        <translation>individuelle et en groupe</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>role-play</source>
        <translation>jeu de rôle</translation>
    </message>
    <message>
        <source>practical</source>
        <translation>pratique</translation>
    </message>
    <message>
        <source>quiz</source>
        <translation>quiz</translation>
    </message>
    <message>
        <source>game</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>external test</source>
        <translation>test externe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>preparation</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>deliberation</source>
        <translation>délibération</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
</context>
<context>
    <name>HelpBody</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Identity card of the certification</source>
        <translation>Carte d’identité de la certification</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Garder la carte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the date as 2024-07-18 or 18/07/2024.</source>
        <translation>Écrivez la date comme 18/07/2024 ou 2024-07-18.</translation>
    </message>
    <message>
        <source>The name on screen cannot be empty.</source>
        <translation>Le nom à l’écran ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Write the code as RNCP38000 or RS5678.</source>
        <translation>Écrivez le code comme RNCP38000 ou RS5678.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>In the count</source>
        <translation>Dans le calcul</translation>
    </message>
    <message>
        <source>What you set here is set for all of them at once.</source>
        <translation>Ce que vous réglez ici l’est pour tous à la fois.</translation>
    </message>
    <message>
        <source>Links, marks and weights are set for the criteria among them.</source>
        <translation>Les liens, les poids et les marques vont aux critères choisis.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Tasks, one a line</source>
        <translation>Tâches, une par ligne</translation>
    </message>
    <message>
        <source>Items, one a line</source>
        <translation>Points, un par ligne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>Toute l’épreuve</translation>
    </message>
    <message>
        <source>Competencies assessed</source>
        <translation>Compétences évaluées</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Épreuves</translation>
    </message>
    <message>
        <source>Eliminatory</source>
        <translation>Éliminatoire</translation>
    </message>
    <message>
        <source>Core to the occupation</source>
        <translation>Cœur de métier</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
</context>
<context>
    <name>InspectorWords</name>
    <message>
        <source>typed by hand</source>
        <translation>tapé à la main</translation>
    </message>
    <message>
        <source>read surely</source>
        <translation>lu avec certitude</translation>
    </message>
    <message>
        <source>read with {percent} % confidence</source>
        <translation>lu avec une confiance de {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Nothing is said of how it is held.</source>
        <translation>Rien n’est dit de ses modalités.</translation>
    </message>
    <message>
        <source>Languages: {names}</source>
        <translation>Langues&#x202f;: {names}</translation>
    </message>
    <message>
        <source>{part}: weight {weight}</source>
        <translation>{part}&#x202f;: poids {weight}</translation>
    </message>
    <message>
        <source>{phase}: {minutes} min</source>
        <translation>{phase}&#x202f;: {minutes} min</translation>
    </message>
    <message>
        <source>{test}: above {score}</source>
        <translation>{test}&#x202f;: plus de {score}</translation>
    </message>
    <message>
        <source>{test}: at least {score}</source>
        <translation>{test}&#x202f;: au moins {score}</translation>
    </message>
</context>
<context>
    <name>JurorDeskPage</name>
    <message>
        <source>No passage is planned for you in this session. Choose another session.</source>
        <translation>Aucun passage n’est prévu pour vous dans cette session. Choisissez une autre session.</translation>
    </message>
    <message>
        <source>{signed} / {all} signed</source>
        <translation>{signed}&#xa0;/&#xa0;{all} signées</translation>
    </message>
    <message>
        <source>Go to write-up</source>
        <translation>Passer à la rédaction</translation>
    </message>
    <message>
        <source>Passages of the day</source>
        <translation>Passages du jour</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Stage of the sheet</source>
        <translation>Étape de la fiche</translation>
    </message>
</context>
<context>
    <name>JurorStagePane</name>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Levels given</source>
        <translation>Niveaux donnés</translation>
    </message>
    <message>
        <source>Signed files</source>
        <translation>Fichiers signés</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Export the files again…</source>
        <translation>Exporter de nouveau…</translation>
    </message>
    <message>
        <source>Start a correction…</source>
        <translation>Corriger la fiche…</translation>
    </message>
    <message>
        <source>Back to live marking</source>
        <translation>Revenir au direct</translation>
    </message>
    <message>
        <source>Reopen the write-up</source>
        <translation>Rouvrir la rédaction</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Au clavier</translation>
    </message>
    <message>
        <source>How the assessment runs</source>
        <translation>Déroulement de l’épreuve</translation>
    </message>
    <message>
        <source>Read the instructions</source>
        <translation>Lire la consigne</translation>
    </message>
    <message>
        <source>Text of the assessment</source>
        <translation>Texte de l’épreuve</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>The keyboard</source>
        <translation>Le clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>previous, next criterion</source>
        <translation>critère précédent, suivant</translation>
    </message>
    <message>
        <source>set the level; the current criterion shows its keys</source>
        <translation>attribuer le niveau&#xa0;; le critère courant montre ses touches</translation>
    </message>
    <message>
        <source>take the level back</source>
        <translation>retirer le niveau</translation>
    </message>
    <message>
        <source>write a comment</source>
        <translation>écrire un commentaire</translation>
    </message>
    <message>
        <source>leave the comment; it is recorded</source>
        <translation>quitter le commentaire&#xa0;; il est enregistré</translation>
    </message>
    <message>
        <source>next criterion that lacks something</source>
        <translation>critère suivant où il manque quelque chose</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>annuler, rétablir</translation>
    </message>
    <message>
        <source>next step of the sheet</source>
        <translation>étape suivante de la fiche</translation>
    </message>
    <message>
        <source>previous, next sheet</source>
        <translation>fiche précédente, suivante</translation>
    </message>
    <message>
        <source>previous, next sheet as well</source>
        <translation>fiche précédente, suivante également</translation>
    </message>
    <message>
        <source>next, previous part of the window</source>
        <translation>partie suivante, précédente de la fenêtre</translation>
    </message>
    <message>
        <source>next, previous field or button</source>
        <translation>champ ou bouton suivant, précédent</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>size of text</source>
        <translation>taille du texte</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>cette carte</translation>
    </message>
    <message>
        <source>quit; everything is recorded first</source>
        <translation>quitter&#xa0;; tout est d’abord enregistré</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Pg suiv</translation>
    </message>
</context>
<context>
    <name>LevelsForm</name>
    <message>
        <source>What “{level}” means</source>
        <translation>Ce que veut dire «&#x202f;{level}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>LibraryDetail</name>
    <message>
        <source>Go on with the review</source>
        <translation>Continuer la relecture</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Jeter…</translation>
    </message>
    <message>
        <source>Start a practice session</source>
        <translation>Commencer un entraînement</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Jeter ce brouillon&#x202f;?</translation>
    </message>
    <message>
        <source>What was reviewed in “{label}” is lost. The document it was read from stays where it is on your disk.</source>
        <translation>Ce qui a été relu dans «&#x202f;{label}&#x202f;» sera perdu. Le document d’où il vient reste où il est sur votre disque.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove this revision?</source>
        <translation>Retirer cette révision&#x202f;?</translation>
    </message>
    <message>
        <source>“{label}”, revision {number}, leaves the library. No session uses it.</source>
        <translation>«&#x202f;{label}&#x202f;», révision {number}, quitte la bibliothèque. Aucune session ne s’en sert.</translation>
    </message>
    <message>
        <source>Remove the revision</source>
        <translation>Retirer la révision</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Under review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Ready for sessions</source>
        <translation>Prêtes pour les sessions</translation>
    </message>
    <message>
        <source>a new revision</source>
        <translation>une nouvelle révision</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>modifié {when}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Révision {number}</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>livrée avec le programme</translation>
    </message>
    <message numerus="yes">
        <source>used by %n session(s)</source>
        <translation>
            <numerusform>%n session s’en sert</numerusform>
            <numerusform>%n sessions s’en servent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>The grid is in the library.</source>
        <translation>La grille est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>It was checked and read back.</source>
        <translation>Elle a été vérifiée et relue.</translation>
    </message>
    <message>
        <source>Framework documents</source>
        <translation>Référentiels</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Import a framework document</source>
        <translation>Importer un référentiel</translation>
    </message>
    <message>
        <source>Grid files</source>
        <translation>Fichiers de grille</translation>
    </message>
    <message>
        <source>Open a grid file</source>
        <translation>Ouvrir un fichier de grille</translation>
    </message>
    <message>
        <source>Export the grid</source>
        <translation>Exporter la grille</translation>
    </message>
    <message>
        <source>Where the Excel template goes</source>
        <translation>Où mettre le modèle Excel</translation>
    </message>
    <message>
        <source>{name} is written, and was read back.</source>
        <translation>{name} est écrit, et a été relu.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Il est dans {folder}.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Ouverture du fichier…</translation>
    </message>
    <message>
        <source>Page {done} of {total}</source>
        <translation>Page {done} sur {total}</translation>
    </message>
    <message>
        <source>Making the draft…</source>
        <translation>Composition du brouillon…</translation>
    </message>
    <message>
        <source>Ending the reading…</source>
        <translation>Fin de la lecture…</translation>
    </message>
    <message>
        <source>{name} is read.</source>
        <translation>{name} est lu.</translation>
    </message>
    <message>
        <source>Its draft waits in the library of the grid workshop.</source>
        <translation>Son brouillon vous attend dans la bibliothèque de l’atelier des grilles.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Grids</source>
        <translation>Grilles</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Change the &amp;PIN…</source>
        <translation>Changer le code &amp;PIN…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;About Jury Desk</source>
        <translation>À &amp;propos de Jury Desk</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Juror&apos;s &amp;desk</source>
        <translation>Bureau du &amp;juré</translation>
    </message>
    <message>
        <source>&amp;Grid workshop</source>
        <translation>Atelier des &amp;grilles</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>&amp;Size of text: {percent} %</source>
        <translation>&amp;Taille du texte&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Jury Desk</source>
        <translation>Jury Desk</translation>
    </message>
    <message>
        <source>{certification} · Jury Desk</source>
        <translation>{certification} · Jury Desk</translation>
    </message>
    <message>
        <source>Not everything is written to the disk yet, so the window stays open.</source>
        <translation>Tout n’est pas encore écrit sur le disque&#xa0;: la fenêtre reste donc ouverte.</translation>
    </message>
    <message>
        <source>Wait a moment and close it again; or make room on the disk first.</source>
        <translation>Patientez un instant et refermez-la&#xa0;; ou libérez d’abord de la place sur le disque.</translation>
    </message>
    <message>
        <source>Close all the same…</source>
        <translation>Fermer quand même…</translation>
    </message>
    <message>
        <source>Lose what is not written?</source>
        <translation>Perdre ce qui n’est pas écrit&#xa0;?</translation>
    </message>
    <message>
        <source>What the disk has not taken is lost when the window closes. Everything shown as recorded stays.</source>
        <translation>Ce que le disque n’a pas pris sera perdu à la fermeture. Tout ce qui est affiché comme enregistré demeure.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et le perdre</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>MatrixDialog</name>
    <message>
        <source>Links of the bloc</source>
        <translation>Liens du bloc</translation>
    </message>
    <message>
        <source>Keep the links</source>
        <translation>Garder ces liens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>linked</source>
        <translation>lié</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>non lié</translation>
    </message>
</context>
<context>
    <name>MissingModel</name>
    <message>
        <source>to justify</source>
        <translation>à justifier</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Critère {number}</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: keep it below %n character(s).</source>
        <translation>
            <numerusform>C’est trop long&#x202f;: restez sous %n caractère.</numerusform>
            <numerusform>C’est trop long&#x202f;: restez sous %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening your day…</source>
        <translation>Ouverture de votre journée…</translation>
    </message>
    <message>
        <source>Everything stays on this laptop.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>PassagesView</name>
    <message>
        <source>Passages of the day</source>
        <translation>Passages du jour</translation>
    </message>
</context>
<context>
    <name>PinChange</name>
    <message>
        <source>There is no PIN yet.</source>
        <translation>Il n’y a pas encore de code PIN.</translation>
    </message>
    <message>
        <source>You choose it when you sign your first sheet.</source>
        <translation>Vous le choisirez en signant votre première fiche.</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation>Le code PIN est changé.</translation>
    </message>
    <message>
        <source>The old one opens nothing.</source>
        <translation>L’ancien n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation>Montrer le code PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message numerus="yes">
        <source>This PIN is too short: %n character(s) at least.</source>
        <translation>
            <numerusform>Ce code PIN est trop court&#xa0;: %n caractère au moins.</numerusform>
            <numerusform>Ce code PIN est trop court&#xa0;: %n caractères au moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two PINs differ: type the same one twice.</source>
        <translation>Les deux codes PIN diffèrent&#xa0;: tapez deux fois le même.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Tapez votre code PIN.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ce n’est pas le bon code PIN.</translation>
    </message>
    <message>
        <source>Try again: nothing is ever locked for good.</source>
        <translation>Réessayez&#xa0;: rien n’est jamais bloqué définitivement.</translation>
    </message>
    <message>
        <source>It is too early for another try.</source>
        <translation>Il est trop tôt pour un nouvel essai.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Next try possible in %n second(s).</source>
        <translation>
            <numerusform>Prochain essai possible dans %n seconde.</numerusform>
            <numerusform>Prochain essai possible dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>feuille «&#x202f;{sheet}&#x202f;»</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>cellule {cell}</translation>
    </message>
    <message>
        <source>table {table}</source>
        <translation>tableau {table}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The signed version stays as it is. The correction becomes a new version that names this one and gives your reason.</source>
        <translation>La version signée reste telle quelle. La correction devient une nouvelle version, qui renvoie à celle-ci et donne votre motif.</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Motif de la correction</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Correct the signed sheet</source>
        <translation>Corriger la fiche signée</translation>
    </message>
    <message>
        <source>Start the correction</source>
        <translation>Commencer la correction</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the reason first: one sentence is enough.</source>
        <translation>Écrivez d’abord le motif&#xa0;: une phrase suffit.</translation>
    </message>
    <message numerus="yes">
        <source>This reason is too long: keep it below %n character(s).</source>
        <translation>
            <numerusform>Ce motif est trop long&#xa0;: restez sous %n caractère.</numerusform>
            <numerusform>Ce motif est trop long&#xa0;: restez sous %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewAccount</name>
    <message>
        <source>Left aside</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Take the selected words back into the grid</source>
        <translation>Reprendre dans la grille les mots choisis</translation>
    </message>
    <message>
        <source>Make an element of it…</source>
        <translation>En faire un élément…</translation>
    </message>
    <message>
        <source>Nothing was left aside.</source>
        <translation>Rien n’a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>ReviewAdd</name>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>ReviewChoice</name>
    <message>
        <source>Type to find…</source>
        <translation>Tapez pour chercher…</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>ReviewFooter</name>
    <message numerus="yes">
        <source>%n bloc(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competencies</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) to look at</source>
        <translation>
            <numerusform>%n alerte à traiter</numerusform>
            <numerusform>%n alertes à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let stand</source>
        <translation>
            <numerusform>%n réglée</numerusform>
            <numerusform>%n réglées</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the warnings</source>
        <translation>Traiter les alertes</translation>
    </message>
    <message>
        <source>Answer the warning in hand (Ctrl+Enter)</source>
        <translation>Répondre à l’alerte en cours (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Nothing is left to look at</source>
        <translation>Il ne reste rien à vérifier</translation>
    </message>
    <message>
        <source>Accept the grid…</source>
        <translation>Accepter la grille…</translation>
    </message>
    <message>
        <source>Make it a revision of the library (Ctrl+Enter)</source>
        <translation>En faire une révision de la bibliothèque (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Recorded at {time} ✓</source>
        <translation>Enregistré à {time} ✓</translation>
    </message>
</context>
<context>
    <name>ReviewInspector</name>
    <message>
        <source>Show the place in the source</source>
        <translation>Montrer la place dans la source</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Move to a bloc…</source>
        <translation>Déplacer vers un bloc…</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Changer la nature…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Go back to the print</source>
        <translation>Revenir à l’imprimé</translation>
    </message>
    <message>
        <source>Items, one a line</source>
        <translation>Points, un par ligne</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre de rubrique</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Épreuves</translation>
    </message>
    <message>
        <source>Part of the assessment</source>
        <translation>Partie de l’épreuve</translation>
    </message>
    <message>
        <source>In the count</source>
        <translation>Dans le calcul</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>What each level means</source>
        <translation>Ce que veut dire chaque niveau</translation>
    </message>
    <message>
        <source>Change the levels…</source>
        <translation>Changer les niveaux…</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Modalités</translation>
    </message>
    <message>
        <source>Change how it is held…</source>
        <translation>Changer les modalités…</translation>
    </message>
    <message>
        <source>Doubts noted</source>
        <translation>Doutes notés</translation>
    </message>
</context>
<context>
    <name>ReviewMatrix</name>
    <message>
        <source>Criteria × assessments</source>
        <translation>Critères × épreuves</translation>
    </message>
    <message>
        <source>Criteria × competencies</source>
        <translation>Critères × compétences</translation>
    </message>
    <message>
        <source>Competencies × assessments</source>
        <translation>Compétences × épreuves</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Arrows move, Space ticks, C ticks a whole column, R a whole row; Ctrl+Enter keeps the links.</source>
        <translation>Les flèches déplacent, Espace coche, C coche toute la colonne, R toute la ligne&#x202f;; Ctrl+Entrée garde les liens.</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Warnings ({count})</source>
        <translation>Alertes ({count})</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the grids</source>
        <translation>Retour aux grilles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Links…</source>
        <translation>Liens…</translation>
    </message>
    <message>
        <source>Links as a matrix</source>
        <translation>Liens en tableau croisé</translation>
    </message>
    <message>
        <source>Which criteria and competencies are assessed where, as a matrix (Ctrl+M)</source>
        <translation>Quels critères et compétences sont évalués où, en tableau croisé (Ctrl+M)</translation>
    </message>
    <message>
        <source>Identity card…</source>
        <translation>Carte d’identité…</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message>
        <source>The certification: title, code, certifier, level, dates</source>
        <translation>La certification&#x202f;: intitulé, code, certificateur, niveau, dates</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Element and warnings</source>
        <translation>Élément et alertes</translation>
    </message>
    <message>
        <source>Draft of the grid</source>
        <translation>Brouillon de la grille</translation>
    </message>
    <message>
        <source>Find in the draft…</source>
        <translation>Chercher dans le brouillon…</translation>
    </message>
    <message>
        <source>Find in the draft</source>
        <translation>Chercher dans le brouillon</translation>
    </message>
    <message>
        <source>Add an element</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Element, warnings and account</source>
        <translation>Élément, alertes et compte</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accept the grid…</source>
        <translation>Accepter la grille…</translation>
    </message>
</context>
<context>
    <name>ReviewQuestions</name>
    <message>
        <source>Keep as printed</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>The warning “{title}” will not be shown again: nothing in the grid changes.</source>
        <translation>L’alerte «&#x202f;{title}&#x202f;» ne sera plus montrée&#x202f;; rien ne change dans la grille.</translation>
    </message>
    <message>
        <source>A doubt to note beside the element (not required)</source>
        <translation>Un doute à noter à côté de l’élément (facultatif)</translation>
    </message>
    <message>
        <source>Make an element of it</source>
        <translation>En faire un élément</translation>
    </message>
    <message>
        <source>It goes into the bloc of what is selected in the draft, last.</source>
        <translation>Il va à la fin du bloc de ce qui est choisi dans le brouillon.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Le faire</translation>
    </message>
    <message>
        <source>Accept the grid</source>
        <translation>Accepter la grille</translation>
    </message>
    <message>
        <source>“{grid}” becomes a revision in the library. Sessions can use it; what they use never changes. The draft stays with its source and its account.</source>
        <translation>«&#x202f;{grid}&#x202f;» devient une révision de la bibliothèque. Les sessions peuvent s’en servir&#x202f;; ce dont elles se servent ne change jamais. Le brouillon reste, avec sa source et son compte.</translation>
    </message>
    <message>
        <source>Note on this revision (not required)</source>
        <translation>Note sur cette révision (facultative)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
</context>
<context>
    <name>ReviewScales</name>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Name of the scale</source>
        <translation>Nom de l’échelle</translation>
    </message>
    <message>
        <source>The scale of every criterion that has none of its own</source>
        <translation>L’échelle de tout critère qui n’en a pas une à lui</translation>
    </message>
    <message>
        <source>Levels, one a line: name ; short ; value from 0 to 1 ; key</source>
        <translation>Niveaux, un par ligne&#x202f;: nom&#x202f;; abrégé&#x202f;; valeur de 0 à 1&#x202f;; touche</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Without a value, a level is not counted. A star after the key asks for a justification.</source>
        <translation>Sans valeur, un niveau n’est pas compté. Une étoile après la touche demande une justification.</translation>
    </message>
</context>
<context>
    <name>ReviewSitting</name>
    <message>
        <source>Held</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formes</translation>
    </message>
    <message>
        <source>Languages, parted by commas</source>
        <translation>Langues, séparées par des virgules</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Parts, one a line: name ; weight</source>
        <translation>Parties, une par ligne&#x202f;: nom&#x202f;; poids</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>e.g. Written file ; 0.5</source>
        <translation>p. ex. Dossier écrit ; 0,5</translation>
    </message>
    <message>
        <source>Phases, one a line: kind ; minutes ; name</source>
        <translation>Phases, une par ligne&#x202f;: nature&#x202f;; minutes&#x202f;; nom</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>e.g. presentation ; 20 ; Defence before the jury</source>
        <translation>p. ex. présentation ; 20 ; Soutenance devant le jury</translation>
    </message>
    <message>
        <source>External test</source>
        <translation>Test externe</translation>
    </message>
    <message>
        <source>Score at least</source>
        <translation>Score d’au moins</translation>
    </message>
    <message>
        <source>Score above</source>
        <translation>Score de plus de</translation>
    </message>
</context>
<context>
    <name>ReviewSource</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#x202f;%</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>Taille sur papier</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200&#x202f;%</translation>
    </message>
    <message>
        <source>Twice the size</source>
        <translation>Deux fois la taille</translation>
    </message>
</context>
<context>
    <name>ReviewWarning</name>
    <message>
        <source>Do what is proposed (Enter)</source>
        <translation>Faire ce qui est proposé (Entrée)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Let it stand as it is (Ctrl+K)</source>
        <translation>Laisser tel quel (Ctrl+K)</translation>
    </message>
    <message>
        <source>Keep as printed…</source>
        <translation>Garder tel quel…</translation>
    </message>
    <message>
        <source>Previous warning (Shift+F8)</source>
        <translation>Alerte précédente (Maj+F8)</translation>
    </message>
    <message>
        <source>Next warning: skip this one (F8)</source>
        <translation>Alerte suivante&#x202f;: passer celle-ci (F8)</translation>
    </message>
</context>
<context>
    <name>ReviewWarnings</name>
    <message>
        <source>Filter the warnings…</source>
        <translation>Filtrer les alertes…</translation>
    </message>
    <message>
        <source>Filter the warnings</source>
        <translation>Filtrer les alertes</translation>
    </message>
    <message>
        <source>Show those let stand too</source>
        <translation>Montrer aussi les alertes réglées</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Critère {number}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>to justify</source>
        <translation>à justifier</translation>
    </message>
</context>
<context>
    <name>ScalesDialog</name>
    <message>
        <source>New scale</source>
        <translation>Nouvelle échelle</translation>
    </message>
    <message>
        <source>Scales of the grid</source>
        <translation>Échelles de la grille</translation>
    </message>
    <message>
        <source>Keep the scales</source>
        <translation>Garder les échelles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a scale</source>
        <translation>Ajouter une échelle</translation>
    </message>
    <message>
        <source>This is no scale: {why}</source>
        <translation>Ce n’est pas une échelle&#x202f;: {why}</translation>
    </message>
    <message>
        <source>A scale has two levels at least.</source>
        <translation>Une échelle a au moins deux niveaux.</translation>
    </message>
    <message>
        <source>a level has no name</source>
        <translation>un niveau n’a pas de nom</translation>
    </message>
    <message>
        <source>“{value}” is no number</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“{key}” is no key: a key is one sign</source>
        <translation>«&#x202f;{key}&#x202f;» n’est pas une touche&#x202f;: une touche est un seul signe</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>You play: {part}</source>
        <translation>Vous jouez&#xa0;: {part}</translation>
    </message>
    <message>
        <source>You are an observer</source>
        <translation>Vous êtes observateur</translation>
    </message>
    <message>
        <source>Correction · version {number}</source>
        <translation>Correction · version {number}</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>to justify</source>
        <translation>à justifier</translation>
    </message>
    <message>
        <source>comment: {text}</source>
        <translation>commentaire&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{done} of {total} criteria</source>
        <translation>{done} critères sur {total}</translation>
    </message>
    <message>
        <source>Enter: comment</source>
        <translation>Entrée&#xa0;: commenter</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Being written up</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Complete, to sign</source>
        <translation>Terminée, à signer</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign the correction</source>
        <translation>Signer la correction</translation>
    </message>
    <message>
        <source>Sign this sheet</source>
        <translation>Signer cette fiche</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Choose your PIN</source>
        <translation>Choisissez votre code PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code PIN, une seconde fois</translation>
    </message>
    <message>
        <source>Sign here by mouse, pen or finger</source>
        <translation>Signez ici à la souris, au stylet ou au doigt</translation>
    </message>
    <message>
        <source>Drawing of the signature</source>
        <translation>Tracé de la signature</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>{level}: {count}</source>
        <translation>{level}&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n&#xa0;commentaire</numerusform>
            <numerusform>%n&#xa0;commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature en cours…</translation>
    </message>
    <message>
        <source>Sign without drawing</source>
        <translation>Signer sans tracé</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>Practice session: this sheet is worth nothing for the certification.</source>
        <translation>Séance d’entraînement&#xa0;: cette fiche n’a aucune valeur pour la certification.</translation>
    </message>
    <message>
        <source>Signing closes the sheet: after it nothing can change. A correction is a new version, with its reason.</source>
        <translation>La signature clôt la fiche&#xa0;: ensuite, rien ne peut plus changer. Une correction est une nouvelle version, avec son motif.</translation>
    </message>
    <message>
        <source>Handwritten signature (optional)</source>
        <translation>Signature manuscrite (facultative)</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Annuler le trait</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Drawing of the signature</source>
        <translation>Tracé de la signature</translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger. To sign by keyboard, leave it empty.</source>
        <translation>Tracez à la souris, au stylet ou au doigt. Pour signer au clavier, laissez la zone vide.</translation>
    </message>
    <message>
        <source>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</source>
        <translation>Six caractères au moins&#xa0;: chiffres, lettres ou mots. Personne ne peut retrouver un code PIN oublié&#xa0;: notez-le et gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The sheet is signed. Three files were written and read back.</source>
        <translation>La fiche est signée. Trois fichiers ont été écrits, puis relus.</translation>
    </message>
</context>
<context>
    <name>SigningFlow</name>
    <message>
        <source>No level and no text differs from version {number}.</source>
        <translation>Aucun niveau ni aucun texte ne diffère de la version {number}.</translation>
    </message>
    <message>
        <source>Sign a correction that changes nothing?</source>
        <translation>Signer une correction qui ne change rien&#xa0;?</translation>
    </message>
    <message>
        <source>Sign it all the same</source>
        <translation>Signer quand même</translation>
    </message>
    <message>
        <source>Go back to the sheet</source>
        <translation>Revenir à la fiche</translation>
    </message>
</context>
<context>
    <name>SittingDialog</name>
    <message>
        <source>How the assessment is held</source>
        <translation>Modalités de l’épreuve</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dite</translation>
    </message>
    <message>
        <source>This part has no name, or a weight that is no number: {line}</source>
        <translation>Cette partie n’a pas de nom, ou son poids n’est pas un nombre&#x202f;: {line}</translation>
    </message>
    <message>
        <source>This phase is none of these ({known}), or its minutes are no number: {line}</source>
        <translation>Cette phase n’est aucune de celles-ci ({known}), ou ses minutes ne sont pas un nombre&#x202f;: {line}</translation>
    </message>
    <message>
        <source>This score is no number: {score}</source>
        <translation>Ce score n’est pas un nombre&#x202f;: {score}</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source: {name}</source>
        <translation>Source&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Sheet {page} / {pages}</source>
        <translation>Feuille {page} / {pages}</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Page {page} / {pages}</translation>
    </message>
</context>
<context>
    <name>StagePane</name>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Il manque encore %n élément</numerusform>
            <numerusform>Il manque encore %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Hide the instructions</source>
        <translation>Masquer la consigne</translation>
    </message>
    <message>
        <source>Read the instructions</source>
        <translation>Lire la consigne</translation>
    </message>
    <message>
        <source>previous, next criterion</source>
        <translation>critère précédent, suivant</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>prochain manque</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>next sheet</source>
        <translation>fiche suivante</translation>
    </message>
    <message>
        <source>next stage</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>volet suivant</translation>
    </message>
    <message>
        <source>Signed · version {number}.</source>
        <translation>Signée · version {number}.</translation>
    </message>
    <message>
        <source>Signed on {day} at {time} · version {number}.</source>
        <translation>Signée le {day} à {time} · version {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) were not recorded: {names}</source>
        <translation>
            <numerusform>%n niveau n’a pas été enregistré&#xa0;: {names}</numerusform>
            <numerusform>%n niveaux n’ont pas été enregistrés&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason of the correction: {reason}</source>
        <translation>Motif de la correction&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{levels} and {texts} changed since version {number}</source>
        <translation>{levels} et {texts} changés depuis la version {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n niveau</numerusform>
            <numerusform>%n niveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: not found</source>
        <translation>{file}&#xa0;: introuvable</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Critère {number}</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Role-play</source>
        <translation>Jeu de rôle</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>StageStepper</name>
    <message>
        <source>Stage of the sheet</source>
        <translation>Étape de la fiche</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Read the sheet once more, then sign it.</source>
        <translation>Relire la fiche, puis la signer.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Give levels while the candidate speaks; nothing more.</source>
        <translation>Donner les niveaux pendant que le candidat parle&#xa0;; rien de plus.</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Complete the levels and write the justifications.</source>
        <translation>Compléter les niveaux et écrire les justifications.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>Open your signing key</source>
        <translation>Ouvrir votre clé de signature</translation>
    </message>
    <message>
        <source>Seal the sheet</source>
        <translation>Sceller la fiche</translation>
    </message>
    <message>
        <source>Write and sign the PDF</source>
        <translation>Écrire et signer le PDF</translation>
    </message>
    <message>
        <source>Write and sign the workbook</source>
        <translation>Écrire et signer le classeur</translation>
    </message>
    <message>
        <source>Put the files in place and read them back</source>
        <translation>Déposer les fichiers et les relire</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not received by the secretary</source>
        <translation>
            <numerusform>%n fiche non reçue par le secrétariat</numerusform>
            <numerusform>%n fiches non reçues par le secrétariat</numerusform>
        </translation>
    </message>
    <message>
        <source>Jury Desk</source>
        <translation>Jury Desk</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Saisissez votre code PIN</translation>
    </message>
    <message>
        <source>Your day’s sheets are locked on this laptop. Your PIN opens them.</source>
        <translation>Vos fiches du jour sont verrouillées sur cet ordinateur. Votre code PIN les ouvre.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>WarningTeller</name>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} sur {all}</translation>
    </message>
    <message>
        <source>Fill in the identity card…</source>
        <translation>Remplir la carte d’identité…</translation>
    </message>
    <message>
        <source>A new revision: it has no source document</source>
        <translation>Nouvelle révision, sans document source</translation>
    </message>
    <message>
        <source>See the scale…</source>
        <translation>Voir l’échelle…</translation>
    </message>
    <message>
        <source>Make an element of it…</source>
        <translation>En faire un élément…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: {act} (Ctrl+Z)</source>
        <translation>Annuler&#x202f;: {act} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: {act} (Ctrl+Y)</source>
        <translation>Rétablir&#x202f;: {act} (Ctrl+Y)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Correct the code</source>
        <translation>Corriger le code</translation>
    </message>
    <message>
        <source>Say how it is held…</source>
        <translation>Dire comment elle se passe…</translation>
    </message>
    <message>
        <source>Add an element…</source>
        <translation>Ajouter un élément…</translation>
    </message>
    <message>
        <source>Link it…</source>
        <translation>Faire le lien…</translation>
    </message>
    <message>
        <source>Make the links…</source>
        <translation>Faire les liens…</translation>
    </message>
    <message>
        <source>Proposal: {act}</source>
        <translation>Proposition&#x202f;: {act}</translation>
    </message>
    <message>
        <source>link it to {competency}</source>
        <translation>le lier à {competency}</translation>
    </message>
    <message>
        <source>link it to “{name}”</source>
        <translation>le lier à «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>give it the code {code}</source>
        <translation>lui donner le code {code}</translation>
    </message>
    <message>
        <source>move it to {bloc}</source>
        <translation>le déplacer vers {bloc}</translation>
    </message>
    <message>
        <source>join it with {name}</source>
        <translation>le réunir à {name}</translation>
    </message>
</context>
<context>
    <name>WarningsList</name>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>{title} · let stand</source>
        <translation>{title} · réglée</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let stand</source>
        <translation>
            <numerusform>%n réglée</numerusform>
            <numerusform>%n réglées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Grid workshop</source>
        <translation>Atelier des grilles</translation>
    </message>
    <message>
        <source>The grid is accepted: it is in the library.</source>
        <translation>La grille est acceptée&#x202f;: elle est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Try it out in a practice session before a real one.</source>
        <translation>Essayez-la dans un entraînement avant une vraie session.</translation>
    </message>
</context>
</TS>
