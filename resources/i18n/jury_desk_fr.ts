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
    <name>AbsenceDialog</name>
    <message>
        <source>A juror is absent</source>
        <translation>Un juré est absent</translation>
    </message>
    <message>
        <source>Record and plan anew</source>
        <translation>Enregistrer et replanifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) touched</source>
        <translation>
            <numerusform>%n passage touché</numerusform>
            <numerusform>%n passages touchés</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage is touched.</source>
        <translation>Aucun passage n’est touché.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The absence ends before it begins.</source>
        <translation>L’absence finit avant de commencer.</translation>
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
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the reason first: one sentence is enough.</source>
        <translation>Écrivez d’abord la raison&#x202f;: une phrase suffit.</translation>
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
    <name>AddJurorDialog</name>
    <message>
        <source>Write the family name first.</source>
        <translation>Écrivez d’abord le nom de famille.</translation>
    </message>
    <message>
        <source>Add a juror</source>
        <translation>Ajouter un juré</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>They type their PIN themselves: it makes them the only one who signs so.</source>
        <translation>La personne tape elle-même son code PIN&#x202f;: elle seule pourra signer en son nom.</translation>
    </message>
    <message>
        <source>They type their PIN themselves. It is the first one of these data: from now on nothing opens here without a PIN.</source>
        <translation>La personne tape elle-même son code PIN. C’est le premier de ces données&#x202f;: désormais rien ne s’ouvrira ici sans code PIN.</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>Son code PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code PIN</translation>
    </message>
    <message>
        <source>PIN of whoever lets them in</source>
        <translation>Code PIN de qui donne l’accès</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AddedDialog</name>
    <message>
        <source>Write the name first.</source>
        <translation>Écrivez d’abord le nom.</translation>
    </message>
    <message>
        <source>Write the first name too.</source>
        <translation>Écrivez aussi le prénom.</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>Donnez un nom à l’équipe.</translation>
    </message>
    <message>
        <source>Write the hour like 11:00.</source>
        <translation>Écrivez l’heure ainsi&#x202f;: 11:00.</translation>
    </message>
    <message>
        <source>Write the reason first: one sentence is enough.</source>
        <translation>Écrivez d’abord la raison&#x202f;: une phrase suffit.</translation>
    </message>
    <message>
        <source>Add somebody on the spot</source>
        <translation>Ajouter quelqu’un sur place</translation>
    </message>
    <message>
        <source>Add and open</source>
        <translation>Ajouter et ouvrir</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Ajouter seulement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Somebody who is not on the list</source>
        <translation>Quelqu’un qui n’est pas sur la liste</translation>
    </message>
    <message>
        <source>A team that is not on the list</source>
        <translation>Une équipe qui n’est pas sur la liste</translation>
    </message>
</context>
<context>
    <name>AddedPassage</name>
    <message>
        <source>The passage appears in today&apos;s list. Its sheet says that it was added on the spot, and why.</source>
        <translation>Le passage apparaît dans la liste du jour. Sa fiche dira qu’il a été ajouté sur place, et pourquoi.</translation>
    </message>
    <message>
        <source>Who passes</source>
        <translation>Qui passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Number, if there is one</source>
        <translation>Numéro éventuel</translation>
    </message>
    <message>
        <source>Practical measure, if one is granted</source>
        <translation>Aménagement, s’il est accordé</translation>
    </message>
    <message>
        <source>Team&apos;s name</source>
        <translation>Nom de l’équipe</translation>
    </message>
    <message>
        <source>Members, one a line: NAME First name</source>
        <translation>Membres, un par ligne&#x202f;: NOM Prénom</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Jurors beside you</source>
        <translation>Jurés à vos côtés</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>ArchiveActs</name>
    <message>
        <source>The archive is written, read back and opened again.</source>
        <translation>L’archive est écrite, relue et rouverte.</translation>
    </message>
    <message>
        <source>It is here: {path}</source>
        <translation>Elle est ici&#x202f;: {path}</translation>
    </message>
    <message>
        <source>These data went to another computer on {day}.</source>
        <translation>Ces données sont parties vers un autre poste le {day}.</translation>
    </message>
    <message>
        <source>What is done here does not go there: work on one of them only.</source>
        <translation>Ce qui est fait ici n’y va pas&#x202f;: ne travaillez que sur l’un des deux.</translation>
    </message>
</context>
<context>
    <name>ArchiveCounts</name>
    <message numerus="yes">
        <source>This pass phrase is too short: %n character(s) at least.</source>
        <translation>
            <numerusform>Cette phrase secrète est trop courte&#x202f;: %n caractère au moins.</numerusform>
            <numerusform>Cette phrase secrète est trop courte&#x202f;: %n caractères au moins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveOpen</name>
    <message>
        <source>The archive takes the place of what is here, which only works where nobody has worked yet. The program then opens its data; the PINs are those of the other computer.</source>
        <translation>L’archive prend la place de ce qui est ici, ce qui n’est possible que là où personne n’a encore travaillé. Le programme ouvre ensuite ses données&#x202f;; les codes PIN sont ceux de l’autre poste.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>ArchiveOpenDialog</name>
    <message>
        <source>Open an archive</source>
        <translation>Ouvrir une archive</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open this archive</source>
        <translation>Ouvrir cette archive</translation>
    </message>
    <message>
        <source>Archives of Jury Desk (*.jurydesk)</source>
        <translation>Archives de Jury Desk (*.jurydesk)</translation>
    </message>
    <message>
        <source>The archive to open</source>
        <translation>L’archive à ouvrir</translation>
    </message>
</context>
<context>
    <name>ArchiveWrite</name>
    <message>
        <source>Everything prepared and marked here, with the PINs and keys that belong to it, goes into one encrypted file. Open it on the other computer with the same pass phrase.</source>
        <translation>Tout ce qui est préparé et noté ici, avec les codes PIN et les clés qui vont avec, passe dans un seul fichier chiffré. Ouvrez-le sur l’autre poste avec la même phrase secrète.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Twelve characters at least: four words do well. Without it nobody can open the file: tell it to whoever opens it, never in the same message.</source>
        <translation>Au moins douze caractères&#x202f;: quatre mots conviennent bien. Sans elle, personne n’ouvre le fichier&#x202f;: dites-la à qui l’ouvrira, jamais dans le même message.</translation>
    </message>
    <message>
        <source>Work goes on there: this computer will say so</source>
        <translation>Le travail continue là-bas&#x202f;: ce poste le dira</translation>
    </message>
</context>
<context>
    <name>ArchiveWriteDialog</name>
    <message>
        <source>Move to another computer</source>
        <translation>Changer de poste</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same pass phrase again</source>
        <translation>La même phrase secrète</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>Ouvrir une archive…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation>Écrire l’archive</translation>
    </message>
    <message>
        <source>Where the archive goes</source>
        <translation>Où écrire l’archive</translation>
    </message>
</context>
<context>
    <name>BetweenJurors</name>
    <message>
        <source>Tell your colleagues this code, and type theirs: it holds your levels alone.</source>
        <translation>Dites ce code à vos collègues et tapez le leur&#x202f;: il ne contient que vos niveaux.</translation>
    </message>
    <message numerus="yes">
        <source>Your code appears when %n more criterion(s) have a level.</source>
        <translation>
            <numerusform>Votre code apparaîtra quand %n critère de plus aura un niveau.</numerusform>
            <numerusform>Votre code apparaîtra quand %n critères de plus auront un niveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) with another level than yours</source>
        <translation>
            <numerusform>%n critère où quelqu’un a donné un autre niveau</numerusform>
            <numerusform>%n critères où quelqu’un a donné un autre niveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gave your levels.</source>
        <translation>Tous ont donné les mêmes niveaux que vous.</translation>
    </message>
    <message>
        <source>Colleague {number}</source>
        <translation>Collègue {number}</translation>
    </message>
    <message>
        <source>Take away: {colleague}</source>
        <translation>Retirer&#x202f;: {colleague}</translation>
    </message>
    <message>
        <source>Take this code away</source>
        <translation>Retirer ce code</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>BoardLooks</name>
    <message>
        <source>In hand</source>
        <translation>En main</translation>
    </message>
    <message>
        <source>Cannot be put here</source>
        <translation>Ne peut pas être placé ici</translation>
    </message>
    <message>
        <source>Can be put here, but look at this</source>
        <translation>Peut être placé ici, mais voyez ceci</translation>
    </message>
    <message>
        <source>Can be put here</source>
        <translation>Peut être placé ici</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>{given} / {all} criteria</source>
        <translation>{given} / {all} critères</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Temps&#x202f;: {time}</translation>
    </message>
    <message>
        <source>{certification} · before the day, alone, in about two minutes</source>
        <translation>{certification} · avant la journée, seul, en deux minutes environ</translation>
    </message>
    <message>
        <source>Made-up example</source>
        <translation>Exemple inventé</translation>
    </message>
    <message>
        <source>There is no example for this grid yet.</source>
        <translation>Il n’y a pas encore d’exemple pour cette grille.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrage</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>L’exemple</translation>
    </message>
    <message>
        <source>Criteria of the example</source>
        <translation>Critères de l’exemple</translation>
    </message>
    <message>
        <source>Between jurors</source>
        <translation>Entre jurés</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>A colleague&apos;s code</source>
        <translation>Code d’un collègue</translation>
    </message>
    <message>
        <source>For instance K7QX-2M4D-9A</source>
        <translation>Par exemple K7QX-2M4D-9A</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Only you see this. It stays in your own data on this computer: it is never sealed, exported or handed over.</source>
        <translation>Vous seul voyez ceci. Cela reste dans vos données, sur cet ordinateur&#x202f;: rien n’en est scellé, exporté ni remis.</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>Écart suivant (F8)</translation>
    </message>
    <message>
        <source>Forget everything (Ctrl+Delete)</source>
        <translation>Tout oublier (Ctrl+Suppr)</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Not given</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>35238, or 99243 abroad</source>
        <translation>35238, ou 99243</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Add a trainer, then Enter</source>
        <translation>Ajouter un formateur, puis Entrée</translation>
    </message>
    <message>
        <source>Take {value} away</source>
        <translation>Retirer {value}</translation>
    </message>
    <message>
        <source>The session’s first language</source>
        <translation>La première langue de la session</translation>
    </message>
    <message>
        <source>Candidate’s card</source>
        <translation>Fiche du candidat</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>What is found about this candidate</source>
        <translation>Ce qui est relevé sur ce candidat</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>As the declaration to the Caisse des Dépôts needs it.</source>
        <translation>Telle que la déclaration à la Caisse des Dépôts la demande.</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Usual name, if other</source>
        <translation>Nom d’usage, si différent</translation>
    </message>
    <message>
        <source>First names, with commas between them</source>
        <translation>Prénoms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Commune de naissance</translation>
    </message>
    <message>
        <source>INSEE code of the place</source>
        <translation>Code INSEE du lieu</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Pays de naissance</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Candidate’s number</source>
        <translation>Numéro de candidat</translation>
    </message>
    <message>
        <source>Route of access</source>
        <translation>Voie d’accès</translation>
    </message>
    <message>
        <source>Language of the examination</source>
        <translation>Langue de l’examen</translation>
    </message>
    <message>
        <source>Blocs aimed at in this session</source>
        <translation>Blocs visés dans cette session</translation>
    </message>
    <message>
        <source>Company and ties</source>
        <translation>Entreprise et liens</translation>
    </message>
    <message>
        <source>Whoever is named here cannot sit for this candidate.</source>
        <translation>Les personnes nommées ici ne peuvent pas siéger pour ce candidat.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Aménagements</translation>
    </message>
    <message>
        <source>Only the practical measure is kept. The reason is neither asked for nor kept.</source>
        <translation>Seule la mesure pratique est conservée. La raison n’est ni demandée ni conservée.</translation>
    </message>
    <message>
        <source>Neutralised criteria</source>
        <translation>Critères neutralisés</translation>
    </message>
    <message>
        <source>Jurors do not see this part: they learn only that a criterion is neutralised.</source>
        <translation>Les jurés ne voient pas cette partie&#x202f;: ils apprennent seulement qu’un critère est neutralisé.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Désister</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Choose a candidate in the list: their card is shown here.</source>
        <translation>Choisissez un candidat dans la liste&#x202f;: sa fiche s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>CandidatePane</name>
    <message>
        <source>No candidate in hand.</source>
        <translation>Aucun candidat choisi.</translation>
    </message>
    <message>
        <source>held already: {blocs}</source>
        <translation>déjà acquis&#x202f;: {blocs}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>here {time}</source>
        <translation>reçue&#x202f;: {time}</translation>
    </message>
    <message>
        <source>Not waited for: {reason}</source>
        <translation>N’est plus attendue&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Passes {time}</source>
        <translation>Passage&#x202f;: {time}</translation>
    </message>
    <message>
        <source>not in the timetable: added or moved on the spot</source>
        <translation>hors du planning&#x202f;: ajouté ou déplacé sur place</translation>
    </message>
    <message>
        <source>on the laptop, last known: {state}</source>
        <translation>sur son poste, aux dernières nouvelles&#x202f;: {state}</translation>
    </message>
    <message>
        <source>not chosen: {version}</source>
        <translation>écartée par votre choix&#x202f;: {version}</translation>
    </message>
    <message>
        <source>does not count: {version}</source>
        <translation>ne compte pas&#x202f;: {version}</translation>
    </message>
</context>
<context>
    <name>CandidatesActs</name>
    <message>
        <source>Blocs aimed at</source>
        <translation>Blocs visés</translation>
    </message>
    <message>
        <source>A bloc that a candidate holds already stays carried.</source>
        <translation>Un bloc déjà acquis par un candidat reste reporté.</translation>
    </message>
    <message>
        <source>Set the blocs</source>
        <translation>Fixer les blocs</translation>
    </message>
    <message>
        <source>Route of access</source>
        <translation>Voie d’accès</translation>
    </message>
    <message>
        <source>As the declaration to the Caisse des Dépôts tells them apart.</source>
        <translation>Telles que la déclaration à la Caisse des Dépôts les distingue.</translation>
    </message>
    <message>
        <source>Set the route</source>
        <translation>Fixer la voie d’accès</translation>
    </message>
    <message>
        <source>A new team</source>
        <translation>Une nouvelle équipe</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Aucune équipe</translation>
    </message>
    <message>
        <source>Put in a team</source>
        <translation>Mettre dans une équipe</translation>
    </message>
    <message>
        <source>A candidate is in one team only for an assessment: they leave the other.</source>
        <translation>Un candidat n’est que dans une équipe pour une épreuve&#x202f;: il quitte l’autre.</translation>
    </message>
    <message>
        <source>Put in the team</source>
        <translation>Mettre dans l’équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) deleted.</source>
        <translation>
            <numerusform>%n candidat supprimé.</numerusform>
            <numerusform>%n candidats supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z brings them back with all that hung on them.</source>
        <translation>Ctrl+Z les rétablit avec tout ce qui en dépendait.</translation>
    </message>
    <message>
        <source>Team {number}</source>
        <translation>Équipe {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
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
    <name>CandidatesIntake</name>
    <message>
        <source>Lists of candidates ({names})</source>
        <translation>Listes de candidats ({names})</translation>
    </message>
    <message>
        <source>Import candidates</source>
        <translation>Importer des candidats</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Il n’y a rien à coller.</translation>
    </message>
    <message>
        <source>Copy lines in your spreadsheet first, with their headings.</source>
        <translation>Copiez d’abord des lignes dans votre tableur, avec leurs en-têtes.</translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Name, number, company, team… (Ctrl+F)</source>
        <translation>Nom, numéro, entreprise, équipe… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Personne n’est encore inscrit</translation>
    </message>
    <message>
        <source>Import a candidates’ file (Excel, LibreOffice, CSV), paste lines copied from a spreadsheet, or type names one by one. A file may also be dropped on this page.</source>
        <translation>Importez un fichier de candidats (Excel, LibreOffice, CSV), collez des lignes copiées d’un tableur, ou saisissez les noms un par un. Un fichier peut aussi être déposé sur cette page.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message>
        <source>Type a candidate</source>
        <translation>Saisir un candidat</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
</context>
<context>
    <name>CandidatesWords</name>
    <message>
        <source>Initial training</source>
        <translation>Formation initiale</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Continuing training</source>
        <translation>Formation continue</translation>
    </message>
    <message>
        <source>Professionalisation contract</source>
        <translation>Contrat de professionnalisation</translation>
    </message>
    <message>
        <source>Validation of experience (VAE)</source>
        <translation>Validation des acquis (VAE)</translation>
    </message>
    <message>
        <source>Equivalence (foreign diploma)</source>
        <translation>Équivalence (diplôme étranger)</translation>
    </message>
    <message>
        <source>Independent candidate</source>
        <translation>Candidat libre</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidats</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>accommodation</source>
        <translation>aménagement</translation>
    </message>
    <message>
        <source>bloc carried</source>
        <translation>bloc reporté</translation>
    </message>
    <message>
        <source>without a team</source>
        <translation>sans équipe</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>désisté</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Route of access</source>
        <translation>Voie d’accès</translation>
    </message>
    <message>
        <source>Blocs</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Désisté</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Cannot be</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>A third more time</source>
        <translation>Tiers-temps</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Temps majoré</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Aménagement</translation>
    </message>
    <message numerus="yes">
        <source>%n carried</source>
        <translation>
            <numerusform>%n reporté</numerusform>
            <numerusform>%n reportés</numerusform>
        </translation>
    </message>
    <message>
        <source>blocs to examine: {names}</source>
        <translation>blocs à examiner&#x202f;: {names}</translation>
    </message>
    <message>
        <source>blocs carried: {names}</source>
        <translation>blocs reportés&#x202f;: {names}</translation>
    </message>
    <message>
        <source>no bloc aimed at</source>
        <translation>aucun bloc visé</translation>
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
    <name>CardFaces</name>
    <message>
        <source>New candidate</source>
        <translation>Nouveau candidat</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Désister</translation>
    </message>
    <message>
        <source>Type a name or a number: the candidate is enrolled at once.</source>
        <translation>Saisissez un nom ou un numéro&#x202f;: le candidat est aussitôt inscrit.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Désisté</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>Changer la photo</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Choose another photo…</source>
        <translation>Choisir une autre photo…</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Pictures ({names})</source>
        <translation>Images ({names})</translation>
    </message>
</context>
<context>
    <name>CarryBanner</name>
    <message>
        <source>Take the day back…</source>
        <translation>Reprendre la journée ici…</translation>
    </message>
    <message>
        <source>Since {hour} this day is on another computer (file {file}…). Here it can only be read.</source>
        <translation>Depuis {hour}, cette journée est sur un autre ordinateur (fichier {file}…). Ici, elle se lit seulement.</translation>
    </message>
</context>
<context>
    <name>CarryGive</name>
    <message>
        <source>The whole day goes into one encrypted file: signed and unfinished sheets, notes, times, everything. Whoever opens it on the other computer with its code goes on from there. From then on this computer only reads the day.</source>
        <translation>Toute la journée va dans un seul fichier chiffré&#x202f;: fiches signées et en cours, notes, temps. Qui l’ouvre avec son code sur l’autre ordinateur continue de là. Dès lors, cet ordinateur ne fait plus que lire la journée.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Code of the file</source>
        <translation>Code du fichier</translation>
    </message>
    <message>
        <source>Say it, or note it on paper: it is shown this once and kept nowhere. Never put it beside the file.</source>
        <translation>Dites-le, ou notez-le sur papier&#x202f;: il n’est montré qu’une fois et n’est gardé nulle part. Ne le mettez jamais à côté du fichier.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>On the other computer: menu, “Continue a day from another computer…”, then this file and this code.</source>
        <translation>Sur l’autre ordinateur&#x202f;: menu, «&#x202f;Continuer une journée d’un autre ordinateur…&#x202f;», puis ce fichier et ce code.</translation>
    </message>
</context>
<context>
    <name>CarryTake</name>
    <message>
        <source>Choose the file that the other computer wrote, and type the code that was told you. Nothing is taken in before you have seen what it holds.</source>
        <translation>Choisissez le fichier que l’autre ordinateur a écrit, et tapez le code qu’on vous a donné. Rien n’est repris avant que vous ayez vu ce qu’il contient.</translation>
    </message>
    <message>
        <source>The file (.journee)</source>
        <translation>Le fichier (.journee)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Code of the file</source>
        <translation>Code du fichier</translation>
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
    <name>ClosedDoor</name>
    <message>
        <source>A practice session sends no files</source>
        <translation>Une session d’entraînement n’envoie aucun fichier</translation>
    </message>
    <message>
        <source>What is practised stays on this computer, and goes when practice ends.</source>
        <translation>Ce qui est fait à l’entraînement reste sur cet ordinateur, et disparaît quand l’entraînement prend fin.</translation>
    </message>
    <message>
        <source>The session is not open yet</source>
        <translation>La session n’est pas encore ouverte</translation>
    </message>
    <message>
        <source>Dossiers go out and sheets come in once the session is open. The page “Opening” says what is still missing and opens it.</source>
        <translation>Les dossiers partent et les fiches arrivent une fois la session ouverte. La page «&#x202f;Ouverture&#x202f;» dit ce qui manque encore, et l’ouvre.</translation>
    </message>
    <message>
        <source>Go to “Opening” (Ctrl+8)</source>
        <translation>Aller à «&#x202f;Ouverture&#x202f;» (Ctrl+8)</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>No typing mistake in this code.</source>
        <translation>Aucune faute de frappe dans ce code.</translation>
    </message>
    <message>
        <source>Five groups of three signs. Capitals and hyphens come by themselves.</source>
        <translation>Cinq groupes de trois signes. Majuscules et tirets viennent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Code d’activation</translation>
    </message>
</context>
<context>
    <name>CodesDialog</name>
    <message>
        <source>Where the slips go</source>
        <translation>Où vont les feuillets de codes</translation>
    </message>
    <message>
        <source>The codes are not shown again: note or print them, then close.</source>
        <translation>Les codes ne seront plus montrés&#x202f;: notez-les ou imprimez-les, puis fermez.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Dossiers remis</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) written and read back, in {folder}.</source>
        <translation>
            <numerusform>%n dossier écrit et relu, dans {folder}.</numerusform>
            <numerusform>%n dossiers écrits et relus, dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips as PDF…</source>
        <translation>Feuillets en PDF…</translation>
    </message>
    <message>
        <source>The codes are noted: close</source>
        <translation>Les codes sont notés&#x202f;: fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Slips written: {path}. They hold the codes in clear: print them, then delete the file.</source>
        <translation>Feuillets écrits&#x202f;: {path}. Les codes y sont en clair&#x202f;: imprimez-les, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Slips written: {path}, beside the dossiers that they open. Take them away from there before a stick leaves: print them, then delete the file.</source>
        <translation>Feuillets écrits&#x202f;: {path}, à côté des dossiers qu’ils ouvrent. Ne les laissez pas partir sur la même clé&#x202f;: imprimez-les, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Code of {name} copied</source>
        <translation>Code de {name} copié</translation>
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
    <name>CommentAids</name>
    <message>
        <source>You have kept no phrase yet: Ctrl+P keeps one.</source>
        <translation>Vous n’avez encore gardé aucune phrase&#x202f;: Ctrl&#xa0;P en garde une.</translation>
    </message>
    <message>
        <source>No phrase begins so.</source>
        <translation>Aucune phrase ne commence ainsi.</translation>
    </message>
    <message>
        <source>Kept among your phrases.</source>
        <translation>Gardée parmi vos phrases.</translation>
    </message>
    <message>
        <source>This phrase is kept already.</source>
        <translation>Cette phrase est déjà gardée.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet.</source>
        <translation>Il n’y a encore rien à garder.</translation>
    </message>
    <message>
        <source>A phrase has at most {count} characters: select a part.</source>
        <translation>Une phrase compte au plus {count} caractères&#x202f;: sélectionnez-en une partie.</translation>
    </message>
    <message>
        <source>There are {most} phrases: remove one first.</source>
        <translation>Il y a déjà {most} phrases&#x202f;: retirez-en une d’abord.</translation>
    </message>
    <message>
        <source>No other spelling is known for “{word}”.</source>
        <translation>Aucune autre orthographe n’est connue pour «&#x202f;{word}&#x202f;».</translation>
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
    <message numerus="yes">
        <source>%n character(s) did not fit; the clipboard still has them.</source>
        <translation>
            <numerusform>%n caractère n’a pas tenu&#x202f;; il reste dans le presse-papiers.</numerusform>
            <numerusform>%n caractères n’ont pas tenu&#x202f;; ils restent dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} caractères sur {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that cannot be seen; kept as they are.</source>
        <translation>
            <numerusform>%n caractère invisible&#x202f;; il est gardé tel quel.</numerusform>
            <numerusform>%n caractères invisibles&#x202f;; ils sont gardés tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompetenciesDialog</name>
    <message>
        <source>Eliminatory competencies</source>
        <translation>Compétences éliminatoires</translation>
    </message>
    <message>
        <source>Keep the choice</source>
        <translation>Garder ce choix</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>The stick</source>
        <translation>La clé USB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>No stick</source>
        <translation>Sans clé</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Copies of what is signed</source>
        <translation>Copies de ce qui est signé</translation>
    </message>
    <message>
        <source>Each sheet that you sign is also written here, encrypted for the secretariat: whoever finds the stick reads nothing. The choice stays.</source>
        <translation>Chaque fiche que vous signez y est écrite aussi, chiffrée pour le secrétariat&#x202f;: qui trouve la clé n’y lit rien. Le choix reste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Writing {done} of {all}…</source>
        <translation>Écriture de {done} sur {all}…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Write what is missing</source>
        <translation>Écrire ce qui manque</translation>
    </message>
    <message numerus="yes">
        <source>%n signed sheet(s)</source>
        <translation>
            <numerusform>%n fiche signée</numerusform>
            <numerusform>%n fiches signées</numerusform>
        </translation>
    </message>
    <message>
        <source>No stick is chosen</source>
        <translation>Aucune clé choisie</translation>
    </message>
    <message>
        <source>What is signed here lies in this computer’s data alone.</source>
        <translation>Ce qui est signé ici n’est que dans les données de cet ordinateur.</translation>
    </message>
    <message>
        <source>In practice, and where no dossier was opened, no copies are made.</source>
        <translation>En entraînement, et sans dossier ouvert, aucune copie n’est faite.</translation>
    </message>
    <message>
        <source>Nothing is signed yet.</source>
        <translation>Rien n’est encore signé.</translation>
    </message>
    <message>
        <source>Each sheet that you sign is written three times: here, in a recovery folder, and on the stick. Choose the stick now.</source>
        <translation>Chaque fiche que vous signez est écrite trois fois&#x202f;: ici, dans un dossier de secours, et sur la clé USB. Choisissez la clé dès maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>{place}: %n sheet(s), read back and the same</source>
        <translation>
            <numerusform>{place}&#x202f;: %n fiche, relue, identique</numerusform>
            <numerusform>{place}&#x202f;: %n fiches, relues, identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {count} of {all}; {reason}</source>
        <translation>{place}&#x202f;: {count} sur {all}&#x202f;; {reason}</translation>
    </message>
    <message>
        <source>Folder on the stick</source>
        <translation>Dossier sur la clé USB</translation>
    </message>
</context>
<context>
    <name>CopiesLine</name>
    <message>
        <source>Copies…</source>
        <translation>Copies…</translation>
    </message>
    <message>
        <source>Copies of the signed sheets</source>
        <translation>Copies des fiches signées</translation>
    </message>
</context>
<context>
    <name>CopiesWords</name>
    <message>
        <source>3 copies, verified {when}</source>
        <translation>3 copies, vérifiées {when}</translation>
    </message>
    <message>
        <source>3 copies ✓</source>
        <translation>3 copies ✓</translation>
    </message>
    <message>
        <source>{count} of 3 copies: {fault}</source>
        <translation>{count} copies sur 3&#x202f;: {fault}</translation>
    </message>
    <message>
        <source>{count} of 3 copies, verified {when}: {fault}</source>
        <translation>{count} copies sur 3, vérifiées {when}&#x202f;: {fault}</translation>
    </message>
    <message>
        <source>{count} of 3 copies</source>
        <translation>{count} copies sur 3</translation>
    </message>
    <message>
        <source>{copies}: no stick</source>
        <translation>{copies}&#x202f;: pas de clé USB</translation>
    </message>
    <message>
        <source>at {hour}</source>
        <translation>à {hour}</translation>
    </message>
    <message>
        <source>on {day} at {hour}</source>
        <translation>le {day} à {hour}</translation>
    </message>
    <message>
        <source>Data of this computer</source>
        <translation>Données de cet ordinateur</translation>
    </message>
    <message>
        <source>Recovery folder of this computer</source>
        <translation>Dossier de secours de cet ordinateur</translation>
    </message>
    <message>
        <source>Stick {name}</source>
        <translation>Clé USB {name}</translation>
    </message>
    <message>
        <source>no stick</source>
        <translation>pas de clé USB</translation>
    </message>
    <message>
        <source>not on “{place}”, {reason}</source>
        <translation>manque sur «&#x202f;{place}&#x202f;», {reason}</translation>
    </message>
    <message>
        <source>Plug a stick in, choose it under “Copies”, and write what is missing.</source>
        <translation>Branchez une clé USB, choisissez-la sous «&#x202f;Copies&#x202f;», et écrivez ce qui manque.</translation>
    </message>
    <message>
        <source>Write what is missing under “Copies”.</source>
        <translation>Écrivez ce qui manque sous «&#x202f;Copies&#x202f;».</translation>
    </message>
    <message>
        <source>Plug it in again, then write what is missing under “Copies”.</source>
        <translation>Rebranchez-la, puis écrivez ce qui manque sous «&#x202f;Copies&#x202f;».</translation>
    </message>
    <message>
        <source>Make room, or choose another stick, under “Copies”.</source>
        <translation>Libérez de la place, ou choisissez une autre clé, sous «&#x202f;Copies&#x202f;».</translation>
    </message>
    <message>
        <source>Put it right, then write what is missing under “Copies”.</source>
        <translation>Remédiez-y, puis écrivez ce qui manque sous «&#x202f;Copies&#x202f;».</translation>
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
    <name>CriteriaFilterBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non marqués</translation>
    </message>
    <message>
        <source>To justify</source>
        <translation>À justifier</translation>
    </message>
    <message>
        <source>Search codes, texts, comments</source>
        <translation>Chercher dans les codes, textes, commentaires</translation>
    </message>
    <message>
        <source>Search the criteria</source>
        <translation>Chercher parmi les critères</translation>
    </message>
    <message>
        <source>Show all criteria and close</source>
        <translation>Montrer tous les critères et fermer</translation>
    </message>
</context>
<context>
    <name>CriteriaPane</name>
    <message>
        <source>No criterion is like that. Esc shows them all.</source>
        <translation>Aucun critère ne correspond. Échap les montre tous.</translation>
    </message>
</context>
<context>
    <name>CriteriaView</name>
    <message>
        <source>Criteria of the sheet</source>
        <translation>Critères de la fiche</translation>
    </message>
    <message>
        <source>Read only: nothing was noted</source>
        <translation>Lecture seule&#x202f;: rien n’a été noté</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Critère {number}</translation>
    </message>
    <message>
        <source>The same level as yours.</source>
        <translation>Le même niveau que vous.</translation>
    </message>
    <message>
        <source>Another level than yours.</source>
        <translation>Un autre niveau que le vôtre.</translation>
    </message>
    <message>
        <source>{agree} of {others} as you</source>
        <translation>{agree} sur {others} comme vous</translation>
    </message>
    <message>
        <source>{agreement}.</source>
        <translation>{agreement}.</translation>
    </message>
    <message>
        <source>from {highest} to {lowest}</source>
        <translation>de «&#x202f;{highest}&#x202f;» à «&#x202f;{lowest}&#x202f;»</translation>
    </message>
    <message>
        <source>{agreement}; {spread}.</source>
        <translation>{agreement}&#x202f;; {spread}.</translation>
    </message>
    <message>
        <source>Colleagues:</source>
        <translation>Collègues&#x202f;:</translation>
    </message>
</context>
<context>
    <name>CriterionTexts</name>
    <message>
        <source>No criterion</source>
        <translation>Aucun critère</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Critère {number}</translation>
    </message>
    <message>
        <source>printed {code}</source>
        <translation>imprimé {code}</translation>
    </message>
    <message>
        <source>eliminatory</source>
        <translation>éliminatoire</translation>
    </message>
    <message>
        <source>The grid does not describe the levels.</source>
        <translation>Le référentiel ne décrit pas les niveaux.</translation>
    </message>
    <message>
        <source>Close the texts</source>
        <translation>Fermer les textes</translation>
    </message>
    <message>
        <source>The criterion and its levels</source>
        <translation>Le critère et ses niveaux</translation>
    </message>
</context>
<context>
    <name>DayButtons</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>something cannot hold</source>
        <translation>quelque chose ne tient pas</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>{status} · {signed} / {all} signed</source>
        <translation>{status} · {signed} / {all} signées</translation>
    </message>
    <message>
        <source>{status} · version {number}</source>
        <translation>{status} · version&#xa0;{number}</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Added on the spot</source>
        <translation>Ajouté sur place</translation>
    </message>
    <message>
        <source>Version {number} signed, correction in progress</source>
        <translation>Version&#xa0;{number} signée, correction en cours</translation>
    </message>
    <message>
        <source>Marked by {juror}</source>
        <translation>Évalué par {juror}</translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>An examination is going on</source>
        <translation>Un examen est en cours</translation>
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
        <source>{marked} / {all} levels</source>
        <translation>{marked} / {all} niveaux</translation>
    </message>
    <message numerus="yes">
        <source>Complete the %n sheets</source>
        <translation>
            <numerusform>Terminer la fiche</numerusform>
            <numerusform>Terminer les %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign the %n sheets</source>
        <translation>
            <numerusform>Signer la fiche</numerusform>
            <numerusform>Signer les %n fiches</numerusform>
        </translation>
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
        <source>Next sheet to write up</source>
        <translation>Fiche suivante à rédiger</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
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
    <message>
        <source>Practice: noted at {time}</source>
        <translation>Entraînement&#x202f;: noté à {time}</translation>
    </message>
    <message>
        <source>noted at {time}</source>
        <translation>noté à {time}</translation>
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
    <name>DifferencesDialog</name>
    <message>
        <source>What the proposal changes</source>
        <translation>Ce que change la proposition</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are not as they are now.</source>
        <translation>
            <numerusform>%n passage n’est pas comme à présent.</numerusform>
            <numerusform>%n passages ne sont pas comme à présent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>non placé</translation>
    </message>
</context>
<context>
    <name>DivergentDialog</name>
    <message>
        <source>Choose the version that counts.</source>
        <translation>Choisissez la version qui compte.</translation>
    </message>
    <message>
        <source>Write the reason: one sentence is enough.</source>
        <translation>Écrivez le motif&#x202f;: une phrase suffit.</translation>
    </message>
    <message>
        <source>Which version counts?</source>
        <translation>Quelle version compte&#x202f;?</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>Une version</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Une autre version</translation>
    </message>
    <message>
        <source>This version counts</source>
        <translation>Cette version compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Open a document of the candidate</source>
        <translation>Ouvrir un document du candidat</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Page {page}: {what}</source>
        <translation>Page {page}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>The document is being opened…</source>
        <translation>Le document s’ouvre…</translation>
    </message>
    <message>
        <source>No document of the candidate is open.</source>
        <translation>Aucun document du candidat n’est ouvert.</translation>
    </message>
    <message>
        <source>Ctrl+O opens a PDF beside the sheet; or drop it here.</source>
        <translation>Ctrl+O ouvre un PDF à côté de la fiche&#x202f;; ou déposez-le ici.</translation>
    </message>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <translation>
            <numerusform>sur %n page</numerusform>
            <numerusform>sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Previous page (←)</source>
        <translation>Page précédente (←)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Type a page&apos;s number, then Enter</source>
        <translation>Tapez un numéro de page, puis Entrée</translation>
    </message>
    <message>
        <source>Next page (→)</source>
        <translation>Page suivante (→)</translation>
    </message>
    <message>
        <source>Size of the page (Z)</source>
        <translation>Taille de la page (Z)</translation>
    </message>
    <message>
        <source>Open a PDF (Ctrl+O)</source>
        <translation>Ouvrir un PDF (Ctrl+O)</translation>
    </message>
    <message>
        <source>Half of the width</source>
        <translation>Moitié de la largeur</translation>
    </message>
    <message>
        <source>Close this document (Ctrl+W)</source>
        <translation>Fermer ce document (Ctrl+W)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open a PDF…</source>
        <translation>Ouvrir un PDF…</translation>
    </message>
</context>
<context>
    <name>DossierDialog</name>
    <message>
        <source>Choose the file first.</source>
        <translation>Choisissez d’abord le fichier.</translation>
    </message>
    <message>
        <source>Type the whole code that stands on your paper.</source>
        <translation>Tapez le code entier qui est sur votre papier.</translation>
    </message>
    <message>
        <source>Open my dossier</source>
        <translation>Ouvrir mon dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The secretariat gives you a file, and a code on paper or by voice. Choose the file, or drop it here. Nothing is taken in before you have seen what it holds.</source>
        <translation>Le secrétariat vous donne un fichier, et un code sur papier ou de vive voix. Choisissez le fichier, ou déposez-le ici. Rien n’est pris avant que vous ayez vu ce qu’il contient.</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Aucun choisi pour l’instant</translation>
    </message>
    <message>
        <source>Go to my day</source>
        <translation>Aller à ma journée</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir ce qu’il contient</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Prendre ce dossier</translation>
    </message>
    <message>
        <source>Take the changes in</source>
        <translation>Prendre les changements</translation>
    </message>
    <message>
        <source>A later dossier was taken in here already: nothing will change.</source>
        <translation>Un dossier plus récent est déjà pris ici&#x202f;: rien ne changera.</translation>
    </message>
    <message>
        <source>This dossier was taken in here already: nothing will change.</source>
        <translation>Ce dossier est déjà pris ici&#x202f;: rien ne changera.</translation>
    </message>
    <message>
        <source>No passage of yours changes.</source>
        <translation>Aucun de vos passages ne change.</translation>
    </message>
    <message>
        <source>What you recorded stays as it is.</source>
        <translation>Ce que vous avez enregistré reste tel quel.</translation>
    </message>
    <message>
        <source>The session is on this computer.</source>
        <translation>La session est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your day is up to date.</source>
        <translation>Votre journée est à jour.</translation>
    </message>
    <message>
        <source>What you recorded stayed as it was.</source>
        <translation>Ce que vous avez enregistré est resté tel quel.</translation>
    </message>
    <message>
        <source>Dossiers and receipts (*.jury *.recu)</source>
        <translation>Dossiers et accusés (*.jury *.recu)</translation>
    </message>
    <message>
        <source>The file to open</source>
        <translation>Le fichier à ouvrir</translation>
    </message>
</context>
<context>
    <name>DossierOpen</name>
    <message>
        <source>The file (.jury)</source>
        <translation>Le fichier (.jury)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>Ce qui change pour vous</translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message>
        <source>No passage is planned for you in this session yet.</source>
        <translation>Aucun passage n’est encore prévu pour vous dans cette session.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, the first one {when}.</source>
        <translation>{count}, le premier {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n signée</numerusform>
            <numerusform>%n signées</numerusform>
        </translation>
    </message>
    <message>
        <source>Your work comes along: {sheets}, of which {signed}.</source>
        <translation>Votre travail l’accompagne&#x202f;: {sheets}, dont {signed}.</translation>
    </message>
    <message>
        <source>{subject} is added: {when}.</source>
        <translation>{subject} s’ajoute&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>{subject} ({when}) no longer passes before you.</source>
        <translation>{subject} ({when}) ne passe plus devant vous.</translation>
    </message>
    <message>
        <source>{subject} is moved: {after} instead of {before}.</source>
        <translation>{subject} est déplacé&#x202f;: {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>{subject} ({when}) is no longer planned for you, but stays here: something is recorded.</source>
        <translation>{subject} ({when}) n’est plus prévu pour vous, mais reste ici&#x202f;: quelque chose est enregistré.</translation>
    </message>
    <message>
        <source>{wanted} is planned in place of {subject} ({when}). Something is recorded of {subject}, who stays; {wanted} is not on this computer: tell the secretariat.</source>
        <translation>{wanted} est prévu à la place de {subject} ({when}). Quelque chose est enregistré pour {subject}, qui reste&#x202f;; {wanted} n’est pas sur cet ordinateur&#x202f;: prévenez le secrétariat.</translation>
    </message>
    <message>
        <source>{when}: {after} passes instead of {before}.</source>
        <translation>{when}&#x202f;: {after} passe au lieu de {before}.</translation>
    </message>
    <message>
        <source>{when}, {after}: other jurors sit with you, or you sit otherwise.</source>
        <translation>{when}, {after}&#x202f;: d’autres jurés siègent avec vous, ou votre rôle change.</translation>
    </message>
    <message>
        <source>{when}, {after}: what is told of them changes (measure, number, name).</source>
        <translation>{when}, {after}&#x202f;: ce qui en est dit change (aménagement, numéro, nom).</translation>
    </message>
    <message>
        <source>on {day} at {hour}</source>
        <translation>le {day} à {hour}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>{when}, room {room}</source>
        <translation>{when}, salle {room}</translation>
    </message>
    <message>
        <source>{when}, {room}</source>
        <translation>{when}, {room}</translation>
    </message>
</context>
<context>
    <name>DossiersModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>sits nowhere</source>
        <translation>ne siège nulle part</translation>
    </message>
    <message>
        <source>to hand out</source>
        <translation>à remettre</translation>
    </message>
    <message>
        <source>due again: plan changed</source>
        <translation>à remettre de nouveau&#x202f;: le planning a changé</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>Dossier {number}, {time}</source>
        <translation>Dossier {number}, {time}</translation>
    </message>
    <message>
        <source>not known to be opened</source>
        <translation>ouverture pas encore connue</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops: {keys}</source>
        <translation>
            <numerusform>%n poste&#x202f;: {keys}</numerusform>
            <numerusform>%n postes&#x202f;: {keys}</numerusform>
        </translation>
    </message>
    <message>
        <source>opened {time}, key {key}</source>
        <translation>ouvert&#x202f;: {time}, clé {key}</translation>
    </message>
    <message>
        <source>Key {key}, made {time}</source>
        <translation>Clé {key}, créée&#x202f;: {time}</translation>
    </message>
    <message>
        <source>revoked from {time} on</source>
        <translation>révoquée à partir de&#x202f;: {time}</translation>
    </message>
    <message>
        <source>{key} (revoked)</source>
        <translation>{key} (révoquée)</translation>
    </message>
</context>
<context>
    <name>DossiersView</name>
    <message>
        <source>Jurors to hand out to</source>
        <translation>Jurés à qui remettre un dossier</translation>
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
    <name>EmptyWords</name>
    <message>
        <source>No panel yet</source>
        <translation>Pas encore de jury</translation>
    </message>
    <message>
        <source>Make the panels first, then come back.</source>
        <translation>Composez d’abord les jurys, puis revenez.</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Pas encore de salle</translation>
    </message>
    <message>
        <source>A passage takes place in a room: name the first one.</source>
        <translation>Un passage a lieu dans une salle&#x202f;: nommez la première.</translation>
    </message>
    <message>
        <source>Nothing to place yet</source>
        <translation>Rien à placer pour l’instant</translation>
    </message>
    <message>
        <source>Add the candidates, and say under “Durations” which assessments are in the timetable.</source>
        <translation>Ajoutez les candidats, et dites sous «&#x202f;Durées&#x202f;» quelles épreuves sont au planning.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to place</source>
        <translation>
            <numerusform>%n passage à placer</numerusform>
            <numerusform>%n passages à placer</numerusform>
        </translation>
    </message>
    <message>
        <source>The program proposes a timetable; you take it, or change it by hand.</source>
        <translation>Le programme propose un planning&#x202f;; vous le prenez, ou le changez à la main.</translation>
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
    <name>FilterBar</name>
    <message>
        <source>{found} of {total} shown</source>
        <translation>{found} sur {total} affichés</translation>
    </message>
    <message>
        <source>No criterion found</source>
        <translation>Aucun critère trouvé</translation>
    </message>
</context>
<context>
    <name>FootClock</name>
    <message>
        <source>Show the time and the notes</source>
        <translation>Afficher le temps et les notes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>The PIN is forgotten</source>
        <translation>Le code PIN est oublié</translation>
    </message>
    <message>
        <source>Nobody can read or change the PIN, not even this program. But the secretariat whose dossier you opened can open what you recorded.</source>
        <translation>Personne ne peut lire ni changer le code PIN, pas même ce programme. Mais le secrétariat dont vous avez ouvert le dossier peut ouvrir ce que vous avez enregistré.</translation>
    </message>
    <message>
        <source>Nobody can read or change the PIN, not even this program. No dossier was opened on this computer, so no secretariat can open what is locked. Try every PIN that you may have chosen: nothing is ever locked for good.</source>
        <translation>Personne ne peut lire ni changer le code PIN, pas même ce programme. Aucun dossier n’a été ouvert sur cet ordinateur&#x202f;: aucun secrétariat ne peut ouvrir ce qui est verrouillé. Essayez tous les codes PIN que vous avez pu choisir&#x202f;: rien n’est jamais bloqué pour de bon.</translation>
    </message>
    <message>
        <source>It holds what is locked, as it lies. Only the secretariat can open it: it then gives you a new dossier with all that you recorded.</source>
        <translation>Il contient ce qui est verrouillé, tel quel. Seul le secrétariat peut l’ouvrir&#x202f;: il vous donne ensuite un nouveau dossier avec tout ce que vous avez enregistré.</translation>
    </message>
    <message>
        <source>The folder of the data gets another name, nothing is deleted. The program begins empty: open the new dossier and choose a new PIN.</source>
        <translation>Le dossier des données change de nom, rien n’est effacé. Le programme commence à vide&#x202f;: ouvrez le nouveau dossier et choisissez un nouveau code PIN.</translation>
    </message>
    <message>
        <source>2 · Begin anew on this computer</source>
        <translation>2 · Recommencer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Begin anew on this computer</source>
        <translation>Recommencer sur cet ordinateur</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Aucun choisi pour l’instant</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Écriture et relecture…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Written and read back. Give it to the secretariat.</source>
        <translation>Écrit et relu. Remettez-le au secrétariat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
    <message>
        <source>Choose the folder or stick first.</source>
        <translation>Choisissez d’abord le dossier ou la clé USB.</translation>
    </message>
    <message>
        <source>What is locked on this computer is not shown any more. It stays on the disk, under another name.</source>
        <translation>Ce qui est verrouillé sur cet ordinateur n’est plus montré. Cela reste sur le disque, sous un autre nom.</translation>
    </message>
    <message>
        <source>The file for the secretariat is not written yet: write it first, else what you recorded is not in your new dossier.</source>
        <translation>Le fichier pour le secrétariat n’est pas encore écrit&#x202f;: écrivez-le d’abord, sinon ce que vous avez enregistré ne sera pas dans votre nouveau dossier.</translation>
    </message>
    <message>
        <source>Set these data aside?</source>
        <translation>Mettre ces données de côté&#x202f;?</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Keep these data</source>
        <translation>Garder ces données</translation>
    </message>
    <message>
        <source>Begin anew now?</source>
        <translation>Recommencer maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>The program opens empty. You then open the secretariat’s new dossier.</source>
        <translation>Le programme s’ouvre à vide. Vous ouvrez ensuite le nouveau dossier du secrétariat.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The day is in the file</source>
        <translation>La journée est dans le fichier</translation>
    </message>
    <message>
        <source>Continue elsewhere</source>
        <translation>Continuer ailleurs</translation>
    </message>
    <message>
        <source>I have noted the code</source>
        <translation>J’ai noté le code</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Écriture et relecture…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
</context>
<context>
    <name>GoToPanel</name>
    <message>
        <source>No code begins with “{typed}” in this sheet.</source>
        <translation>Aucun code ne commence par «&#x202f;{typed}&#x202f;» dans cette fiche.</translation>
    </message>
    <message>
        <source>Go to a code</source>
        <translation>Aller à un code</translation>
    </message>
    <message>
        <source>C2.7, CE2.6.1, 2.6…</source>
        <translation>C2.7, CE2.6.1, 2.6…</translation>
    </message>
    <message>
        <source>Criteria and competencies found</source>
        <translation>Critères et compétences trouvés</translation>
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
    <name>HandOutCodes</name>
    <message>
        <source>The codes are shown here once and kept nowhere. Give each by voice or on paper: the stick and its code must not travel together.</source>
        <translation>Les codes sont montrés ici une seule fois et ne sont gardés nulle part. Donnez chacun de vive voix ou sur papier&#x202f;: la clé USB et son code ne doivent pas voyager ensemble.</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message numerus="yes">
        <source>%n dossier(s) due</source>
        <translation>
            <numerusform>%n dossier à remettre</numerusform>
            <numerusform>%n dossiers à remettre</numerusform>
        </translation>
    </message>
    <message>
        <source>No dossier is due</source>
        <translation>Aucun dossier à remettre</translation>
    </message>
    <message>
        <source>Each opens with its juror’s code, on the juror’s laptop alone.</source>
        <translation>Chacun s’ouvre avec le code de son juré, sur le seul poste de ce juré.</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n dossier(s)</source>
        <translation>
            <numerusform>Remettre %n dossier</numerusform>
            <numerusform>Remettre %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>No juror is ticked</source>
        <translation>Aucun juré coché</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Dossier d’écriture&#x202f;: {path}</translation>
    </message>
    <message>
        <source>The work of {name} is open: {signed} signed, {begun} begun. It goes out with the next dossier; the laptop then makes a new key.</source>
        <translation>Le travail de {name} est ouvert&#x202f;: fiches signées {signed}, commencées {begun}. Il part avec le prochain dossier&#x202f;; le poste crée alors une nouvelle clé.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Écriture et relecture…</translation>
    </message>
    <message>
        <source>Rescue files (*.secours);;All files (*)</source>
        <translation>Fichiers de secours (*.secours);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What the laptop had recorded</source>
        <translation>Ce que le poste avait enregistré</translation>
    </message>
    <message>
        <source>Where the dossiers go</source>
        <translation>Où vont les dossiers</translation>
    </message>
    <message>
        <source>PIN forgotten: take a rescue file in…</source>
        <translation>PIN oublié&#x202f;: ouvrir un fichier de secours…</translation>
    </message>
    <message>
        <source>PIN forgotten…</source>
        <translation>PIN oublié…</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>No PIN guards these data: whoever takes this computer could open every return. Choose one first: Sessions, People at the secretariat.</source>
        <translation>Aucun PIN ne garde ces données&#x202f;: qui prendrait cet ordinateur ouvrirait tous les retours. Choisissez-en un d’abord&#x202f;: Sessions, Personnes du secrétariat.</translation>
    </message>
    <message>
        <source>New codes</source>
        <translation>Nouveaux codes</translation>
    </message>
    <message>
        <source>Draw another code for those selected: the one given before opens later dossiers no more</source>
        <translation>Tirer un autre code pour les jurés cochés&#x202f;: celui déjà donné n’ouvre plus les dossiers suivants</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Progress of handing out</source>
        <translation>Avancement de la remise</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open what the laptop had recorded, and hand it out again (Ctrl+I)</source>
        <translation>Ouvrir ce que le poste avait enregistré, et le remettre de nouveau (Ctrl+I)</translation>
    </message>
    <message>
        <source>Write the dossiers (Ctrl+Return)</source>
        <translation>Écrire les dossiers (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>HeldBloc</name>
    <message>
        <source>A bloc held is carried: it is never examined again, and never lowered.</source>
        <translation>Un bloc acquis est reporté&#x202f;: il n’est plus jamais examiné, ni remis en cause.</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Proof: minutes or certificate, as named there</source>
        <translation>Preuve&#x202f;: procès-verbal ou certificat, tel qu’il y est désigné</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation>Obtenu le</translation>
    </message>
    <message>
        <source>Attach the proof…</source>
        <translation>Joindre la preuve…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Write the date like 12/06/2026, in the past.</source>
        <translation>Écrivez la date comme 12/06/2026, dans le passé.</translation>
    </message>
    <message>
        <source>Choose the bloc first.</source>
        <translation>Choisissez d’abord le bloc.</translation>
    </message>
    <message>
        <source>A bloc is carried only with its proof: name it.</source>
        <translation>Un bloc n’est reporté qu’avec sa preuve&#x202f;: indiquez-la.</translation>
    </message>
    <message>
        <source>A bloc held already</source>
        <translation>Un bloc déjà acquis</translation>
    </message>
    <message>
        <source>Proof of the bloc</source>
        <translation>Preuve du bloc</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Carry the bloc</source>
        <translation>Reporter le bloc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Scans and documents ({names})</source>
        <translation>Numérisations et documents ({names})</translation>
    </message>
    <message>
        <source>Attach the proof</source>
        <translation>Joindre la preuve</translation>
    </message>
    <message>
        <source>A file is attached.</source>
        <translation>Un fichier est joint.</translation>
    </message>
</context>
<context>
    <name>HeldPart</name>
    <message>
        <source>Add a bloc held already…</source>
        <translation>Ajouter un bloc déjà acquis…</translation>
    </message>
    <message>
        <source>Change the proof…</source>
        <translation>Modifier la preuve…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>obtained on {date}</source>
        <translation>obtenu le {date}</translation>
    </message>
    <message>
        <source>proof attached</source>
        <translation>preuve jointe</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Reporté</translation>
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
    <name>HomePage</name>
    <message>
        <source>The file of the secretariat ({keys})</source>
        <translation>Le fichier du secrétariat ({keys})</translation>
    </message>
    <message>
        <source>Where you were last</source>
        <translation>Là où vous étiez</translation>
    </message>
    <message>
        <source>A juror&apos;s day</source>
        <translation>La journée d’un juré</translation>
    </message>
    <message>
        <source>Mark the day&apos;s passages, justify, sign, and hand the sheets over.</source>
        <translation>Évaluer les passages du jour, justifier, signer, remettre les fiches.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to mark</source>
        <translation>
            <numerusform>%n session à évaluer</numerusform>
            <numerusform>%n sessions à évaluer</numerusform>
        </translation>
    </message>
    <message>
        <source>No session on this computer yet</source>
        <translation>Aucune session sur ce poste</translation>
    </message>
    <message>
        <source>The secretariat</source>
        <translation>Le secrétariat</translation>
    </message>
    <message>
        <source>Prepare a session: candidates, juries, rules, timetable, papers.</source>
        <translation>Préparer une session&#x202f;: candidats, jurys, règles, planning, documents.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) here</source>
        <translation>
            <numerusform>%n session ici</numerusform>
            <numerusform>%n sessions ici</numerusform>
        </translation>
    </message>
    <message>
        <source>No session yet: begin one</source>
        <translation>Aucune session&#x202f;: commencez-en une</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Try everything out with made-up candidates. Nothing counts.</source>
        <translation>Tout essayer avec des candidats inventés. Rien ne compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to practise on</source>
        <translation>
            <numerusform>%n séance pour s’entraîner</numerusform>
            <numerusform>%n séances pour s’entraîner</numerusform>
        </translation>
    </message>
    <message>
        <source>What are you here for?</source>
        <translation>Que venez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Everything stays on this computer; nothing here needs a network.</source>
        <translation>Tout reste sur ce poste&#x202f;; rien ici n’a besoin d’un réseau.</translation>
    </message>
    <message>
        <source>&amp;Open my dossier…</source>
        <translation>&amp;Ouvrir mon dossier…</translation>
    </message>
    <message>
        <source>&amp;Continue a day from another computer…</source>
        <translation>&amp;Continuer une journée d’un autre ordinateur…</translation>
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
    <name>IncidentDialog</name>
    <message>
        <source>Say what happened: one sentence is enough.</source>
        <translation>Dites ce qui s’est passé&#x202f;: une phrase suffit.</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>Details, if there are any</source>
        <translation>Précisions éventuelles</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It is recorded with the present time, and goes to the minutes.</source>
        <translation>C’est enregistré avec l’heure présente et porté au procès-verbal.</translation>
    </message>
    <message>
        <source>The sheet is no longer expected of you; what stands on it stays readable. A phase that runs ends.</source>
        <translation>La fiche n’est plus attendue de vous&#x202f;; ce qui s’y trouve reste lisible. Une phase en cours s’arrête.</translation>
    </message>
    <message>
        <source>A phase that runs ends. The sheet stays yours: what was seen until now can be marked.</source>
        <translation>Une phase en cours s’arrête. La fiche reste à vous&#x202f;: ce qui a été vu jusqu’ici peut être évalué.</translation>
    </message>
    <message>
        <source>A phase that runs ends. The sheet stays yours.</source>
        <translation>Une phase en cours s’arrête. La fiche reste à vous.</translation>
    </message>
    <message>
        <source>The sheet stays yours, and the clock runs until you stop it.</source>
        <translation>La fiche reste à remplir, et le chronomètre tourne jusqu’à ce que vous l’arrêtiez.</translation>
    </message>
    <message>
        <source>Write what you saw, word for word; the jury decides later. The sheet stays yours.</source>
        <translation>Écrivez ce que vous avez vu, tel quel&#x202f;; le jury en décidera plus tard. La fiche reste à remplir.</translation>
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
    <name>IntakePane</name>
    <message>
        <source>Nothing taken in yet</source>
        <translation>Rien de reçu pour l’instant</translation>
    </message>
    <message>
        <source>Receive the files of the jurors from a stick, a folder or a mail, or drop them on this page. The same file may come twice: nothing is counted twice.</source>
        <translation>Recevez les fichiers des jurés depuis une clé USB, un dossier ou un courriel, ou déposez-les sur cette page. Le même fichier peut arriver deux fois&#x202f;: rien n’est compté deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n receipt(s)…</source>
        <translation>
            <numerusform>Écrire %n accusé…</numerusform>
            <numerusform>Écrire %n accusés…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sheet(s) came in</source>
        <translation>
            <numerusform>%n nouvelle fiche reçue</numerusform>
            <numerusform>%n nouvelles fiches reçues</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended before its end: {told}</source>
        <translation>Interrompu avant la fin&#x202f;: {told}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n fichier lu</numerusform>
            <numerusform>%n fichiers lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were here already</source>
        <translation>
            <numerusform>%n fiche était déjà là</numerusform>
            <numerusform>%n fiches étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s)</source>
        <translation>
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: nothing of it is counted</source>
        <translation>Refusé&#x202f;: rien n’en est compté</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Reçu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>et %n autre fichier</numerusform>
            <numerusform>et %n autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossier of a juror: it opens on the juror’s laptop.</source>
        <translation>Dossier d’un juré&#x202f;: il s’ouvre sur le poste de ce juré.</translation>
    </message>
    <message>
        <source>Receipt: it opens on the juror’s laptop.</source>
        <translation>Accusé de réception&#x202f;: il s’ouvre sur le poste du juré.</translation>
    </message>
    <message>
        <source>Left aside: not for here</source>
        <translation>Laissés de côté&#x202f;: rien à recevoir ici</translation>
    </message>
    <message>
        <source>Not a file of Jury Desk.</source>
        <translation>Ce n’est pas un fichier de Jury Desk.</translation>
    </message>
    <message>
        <source>Ask for another copy: the laptop still holds every sheet.</source>
        <translation>Demandez une autre copie&#x202f;: le poste a gardé toutes les fiches.</translation>
    </message>
    <message>
        <source>Keep the file, and ask the juror in person what happened.</source>
        <translation>Conservez le fichier, et demandez au juré de vive voix ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Call the juror: the sheet is of another plan or grid.</source>
        <translation>Appelez le juré&#x202f;: la fiche relève d’un autre planning ou d’une autre grille.</translation>
    </message>
    <message>
        <source>Put it aside: only what the juror’s program wrote is taken in.</source>
        <translation>Mettez-le de côté&#x202f;: seul ce que le programme du juré a écrit est reçu.</translation>
    </message>
    <message>
        <source>Give it to the secretariat of that session.</source>
        <translation>Remettez-le au secrétariat de cette session.</translation>
    </message>
    <message>
        <source>Ask the juror for a file of the laptop that signed it.</source>
        <translation>Demandez au juré un fichier du poste qui l’a signée.</translation>
    </message>
    <message>
        <source>See the juror’s keys, on the tab “Jurors”.</source>
        <translation>Voyez les clés du juré, à l’onglet «&#x202f;Jurés&#x202f;».</translation>
    </message>
    <message>
        <source>A rescue file is opened under “Hand out”; all else on a juror’s laptop.</source>
        <translation>Un fichier de secours s’ouvre à l’étape «&#x202f;Remise&#x202f;»&#x202f;; tout autre, sur le poste d’un juré.</translation>
    </message>
    <message numerus="yes">
        <source>%n new sheet(s)</source>
        <translation>
            <numerusform>%n nouvelle fiche</numerusform>
            <numerusform>%n nouvelles fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the timetable</source>
        <translation>
            <numerusform>%n hors du planning</numerusform>
            <numerusform>%n hors du planning</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JurorAdd</name>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
</context>
<context>
    <name>JurorCard</name>
    <message>
        <source>President</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Académique</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Ajouter une absence</translation>
    </message>
    <message>
        <source>14/06/2027 9:00-12:00</source>
        <translation>14/06/2027 9h-12h</translation>
    </message>
    <message>
        <source>Take {value} away</source>
        <translation>Retirer {value}</translation>
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
    <name>JurorPaste</name>
    <message>
        <source>One juror a line: family name; first name; employer; e-mail. Lines copied from a spreadsheet are read as they are.</source>
        <translation>Un juré par ligne&#x202f;: nom&#x202f;; prénom&#x202f;; employeur&#x202f;; courriel. Les lignes copiées d’un tableur se lisent telles quelles.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Ce qui sera ajouté</translation>
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
        <source>Compare the versions</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>Start a correction…</source>
        <translation>Corriger la fiche…</translation>
    </message>
    <message>
        <source>Back to live marking</source>
        <translation>Revenir en direct</translation>
    </message>
    <message>
        <source>Reopen the write-up</source>
        <translation>Rouvrir la rédaction</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Au clavier</translation>
    </message>
</context>
<context>
    <name>JurorTie</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>Chercher un candidat</translation>
    </message>
    <message>
        <source>Type a name or a number</source>
        <translation>Tapez un nom ou un numéro</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Nature of the tie</source>
        <translation>Nature du lien</translation>
    </message>
</context>
<context>
    <name>JurorTies</name>
    <message numerus="yes">
        <source>Does not sit for %n candidate(s).</source>
        <translation>
            <numerusform>Ne siège pas pour %n candidat.</numerusform>
            <numerusform>Ne siège pas pour %n candidats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JurorWaiver</name>
    <message>
        <source>The reason is kept with the session, and the juror may sit again. A certain tie is never lifted.</source>
        <translation>Le motif est gardé avec la session, et le juré peut de nouveau siéger. Un lien certain n’est jamais levé.</translation>
    </message>
    <message>
        <source>Why it is no tie</source>
        <translation>Pourquoi ce n’est pas un lien</translation>
    </message>
    <message>
        <source>The same reason for all of them</source>
        <translation>Le même motif pour tous</translation>
    </message>
</context>
<context>
    <name>JurorsPage</name>
    <message>
        <source>Nobody of that name</source>
        <translation>Personne de ce nom</translation>
    </message>
    <message>
        <source>Clear the filter to see every juror.</source>
        <translation>Effacez le filtre pour voir tous les jurés.</translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s) added.</source>
        <translation>
            <numerusform>%n juré ajouté.</numerusform>
            <numerusform>%n jurés ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete each card: quality, external or internal, declaration.</source>
        <translation>Complétez chaque fiche&#x202f;: qualité, externe ou interne, déclaration.</translation>
    </message>
    <message>
        <source>Jurors</source>
        <translation>Jurés</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the jurors</source>
        <translation>Filtrer les jurés</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a juror (N)</source>
        <translation>Ajouter un juré (N)</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>Paste a list, one juror a line (Ctrl+V)</source>
        <translation>Coller une liste, un juré par ligne (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this juror (Del)</source>
        <translation>Retirer ce juré (Suppr)</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Beside the certifier</source>
        <translation>Par rapport au certificateur</translation>
    </message>
    <message>
        <source>External or internal</source>
        <translation>Externe ou interne</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Habilitation and absences</source>
        <translation>Habilitation et absences</translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Habilitation valid from</source>
        <translation>Habilitation valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Habilitation valid until</source>
        <translation>Habilitation valable jusqu’au</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Ties to candidates</source>
        <translation>Liens avec les candidats</translation>
    </message>
    <message>
        <source>Lift with a reason…</source>
        <translation>Lever avec un motif…</translation>
    </message>
    <message>
        <source>Take the reason back</source>
        <translation>Retirer le motif</translation>
    </message>
    <message>
        <source>Take the declared tie back</source>
        <translation>Retirer le lien déclaré</translation>
    </message>
    <message>
        <source>Declare a tie…</source>
        <translation>Déclarer un lien…</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signée le</translation>
    </message>
    <message>
        <source>Declaration signed on</source>
        <translation>Déclaration signée le</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>No juror yet</source>
        <translation>Aucun juré</translation>
    </message>
    <message>
        <source>Add the jurors one by one, or paste a list from a spreadsheet. Ties to candidates are found as you type.</source>
        <translation>Ajoutez les jurés un à un, ou collez une liste depuis un tableur. Les liens avec les candidats se trouvent à mesure que vous écrivez.</translation>
    </message>
    <message>
        <source>Add a juror…</source>
        <translation>Ajouter un juré…</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Coller une liste…</translation>
    </message>
</context>
<context>
    <name>JurorsPane</name>
    <message>
        <source>{received} of {expected} sheets are here</source>
        <translation>fiches reçues&#x202f;: {received} sur {expected}</translation>
    </message>
    <message>
        <source>a key is revoked</source>
        <translation>une clé est révoquée</translation>
    </message>
    <message numerus="yes">
        <source>%n keys: another laptop</source>
        <translation>
            <numerusform>%n clé&#x202f;: un autre poste</numerusform>
            <numerusform>%n clés&#x202f;: un autre poste</numerusform>
        </translation>
    </message>
    <message>
        <source>Last file here {time}</source>
        <translation>Dernier fichier reçu&#x202f;: {time}</translation>
    </message>
    <message>
        <source>No file has come in yet</source>
        <translation>Aucun fichier reçu pour l’instant</translation>
    </message>
    <message>
        <source>made there {time}</source>
        <translation>écrit sur son poste&#x202f;: {time}</translation>
    </message>
    <message>
        <source>a receipt is due</source>
        <translation>un accusé de réception est à écrire</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written</source>
        <translation>
            <numerusform>%n accusé écrit</numerusform>
            <numerusform>%n accusés écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>made {time}</source>
        <translation>créée&#x202f;: {time}</translation>
    </message>
    <message>
        <source>revoked from {time} on</source>
        <translation>révoquée à partir de&#x202f;: {time}</translation>
    </message>
</context>
<context>
    <name>JurorsWords</name>
    <message>
        <source>President</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>external</source>
        <translation>externe</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>profil professionnel</translation>
    </message>
    <message>
        <source>academic</source>
        <translation>profil académique</translation>
    </message>
    <message>
        <source>certain: does not sit</source>
        <translation>certain&#x202f;: ne siège pas</translation>
    </message>
    <message>
        <source>lifted: {reason}</source>
        <translation>levé&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>doubtful: does not sit until a reason lifts it</source>
        <translation>douteux&#x202f;: ne siège pas tant qu’un motif ne le lève pas</translation>
    </message>
    <message>
        <source>Tie declared by the juror</source>
        <translation>Lien déclaré par le juré</translation>
    </message>
    <message>
        <source>No tie to a candidate is seen or declared.</source>
        <translation>Aucun lien avec un candidat n’est vu ni déclaré.</translation>
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
        <source>overview of the sheet; a team has none: its matrix is one</source>
        <translation>vue d’ensemble de la fiche&#x202f;; une équipe n’en a pas&#x202f;: sa matrice en est une</translation>
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
        <source>Finding</source>
        <translation>Retrouver</translation>
    </message>
    <message>
        <source>In a comment</source>
        <translation>Dans un commentaire</translation>
    </message>
    <message>
        <source>Time and notes</source>
        <translation>Temps et notes</translation>
    </message>
    <message>
        <source>On a note of the list</source>
        <translation>Sur une note de la liste</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Une équipe</translation>
    </message>
    <message>
        <source>The unforeseen</source>
        <translation>Les imprévus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>⇱ Home</source>
        <translation>⇱ Début</translation>
    </message>
    <message>
        <source>⇲ End</source>
        <translation>⇲ Fin</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>the one before that lacks something</source>
        <translation>le précédent auquel il manque quelque chose</translation>
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
        <source>filter the criteria: not marked, to justify, words</source>
        <translation>filtrer les critères&#x202f;: non marqués, à justifier, mots</translation>
    </message>
    <message>
        <source>go to a code by typing it</source>
        <translation>aller à un code en le tapant</translation>
    </message>
    <message>
        <source>the criterion’s whole text, and what each level wants</source>
        <translation>le texte entier du critère, et ce que veut chaque niveau</translation>
    </message>
    <message>
        <source>show all criteria again; leave a panel</source>
        <translation>remontrer tous les critères&#x202f;; quitter un volet</translation>
    </message>
    <message>
        <source>at write-up: the next justification that is missing</source>
        <translation>à la rédaction&#x202f;: la prochaine justification qui manque</translation>
    </message>
    <message>
        <source>keep the selected text, or all of it, as a phrase of yours</source>
        <translation>garder le texte sélectionné, ou tout, parmi vos phrases</translation>
    </message>
    <message>
        <source>offer your phrases</source>
        <translation>proposer vos phrases</translation>
    </message>
    <message>
        <source>take the phrase, while some are offered</source>
        <translation>prendre la phrase, tant qu’il en est proposé</translation>
    </message>
    <message>
        <source>list of your phrases</source>
        <translation>liste de vos phrases</translation>
    </message>
    <message>
        <source>other spellings of the word, where a dictionary is there</source>
        <translation>autres orthographes du mot, s’il y a un dictionnaire</translation>
    </message>
    <message>
        <source>the team, then member by member</source>
        <translation>l’équipe, puis membre par membre</translation>
    </message>
    <message>
        <source>on a member’s own level: back to the team’s</source>
        <translation>sur le niveau propre d’un membre&#x202f;: revenir à celui de l’équipe</translation>
    </message>
    <message>
        <source>absent, fraud, late candidate, swapped sheets, paper: the menu</source>
        <translation>absence, fraude, candidat en retard, fiches inversées, papier&#x202f;: le menu</translation>
    </message>
    <message>
        <source>in the list: hear the passage earlier, later</source>
        <translation>dans la liste&#x202f;: faire passer plus tôt, plus tard</translation>
    </message>
    <message>
        <source>return what is signed to the secretariat</source>
        <translation>rendre au secrétariat ce qui est signé</translation>
    </message>
    <message>
        <source>copies of what is signed, and their stick</source>
        <translation>copies de ce qui est signé, et leur clé USB</translation>
    </message>
    <message>
        <source>on the home page: open a dossier or receipt</source>
        <translation>à l’accueil&#x202f;: ouvrir un dossier ou un accusé</translation>
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
        <source>first, last criterion</source>
        <translation>premier, dernier critère</translation>
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
        <source>home: three doors, 1 2 3</source>
        <translation>accueil&#x202f;: trois portes, 1 2 3</translation>
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
        <source>move the window to the other screen</source>
        <translation>mettre la fenêtre sur l’autre écran</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>cette carte</translation>
    </message>
    <message>
        <source>help, in whole sentences</source>
        <translation>l’aide, en phrases entières</translation>
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
        <source>Files that travel</source>
        <translation>Fichiers qui voyagent</translation>
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
    <name>LibraryWords</name>
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
    <name>ListImport</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Esc stops the reading; nothing is taken in before you say so.</source>
        <translation>Échap arrête la lecture&#x202f;; rien n’est importé avant votre accord.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>Colonnes et leur sens</translation>
    </message>
    <message>
        <source>Next to look at (F8)</source>
        <translation>Suivante à regarder (F8)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>1 same · 2 another · 3 or Space leave out, or take in again</source>
        <translation>1 la même · 2 une autre · 3 ou Espace laisser de côté, ou reprendre</translation>
    </message>
    <message>
        <source>Leave the lines to mend out</source>
        <translation>Laisser de côté les lignes à corriger</translation>
    </message>
    <message>
        <source>Blank cells erase what the session holds</source>
        <translation>Les cellules vides effacent ce que contient la session</translation>
    </message>
</context>
<context>
    <name>ListImportDialog</name>
    <message>
        <source>What does this column hold?</source>
        <translation>Que contient cette colonne&#x202f;?</translation>
    </message>
    <message>
        <source>Take this meaning</source>
        <translation>Choisir ce sens</translation>
    </message>
    <message>
        <source>Import candidates</source>
        <translation>Importer des candidats</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>{known} columns understood</source>
        <translation>{known} colonnes comprises</translation>
    </message>
    <message>
        <source>{known} columns understood, {left} left out</source>
        <translation>{known} colonnes comprises, {left} laissées de côté</translation>
    </message>
    <message>
        <source>Import {count} lines</source>
        <translation>Importer {count} lignes</translation>
    </message>
    <message>
        <source>Import one line</source>
        <translation>Importer une ligne</translation>
    </message>
    <message>
        <source>Leave the {count} lines to mend out</source>
        <translation>Laisser de côté les {count} lignes à corriger</translation>
    </message>
    <message>
        <source>Leave the line to mend out</source>
        <translation>Laisser de côté la ligne à corriger</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} à regarder</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Reading {name}: {done} lines of {total}</source>
        <translation>Lecture de {name}&#x202f;: {done} lignes sur {total}</translation>
    </message>
    <message>
        <source>The list was taken in: {counts}.</source>
        <translation>La liste est importée&#x202f;: {counts}.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of it back.</source>
        <translation>Ctrl+Z annule l’importation entière.</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Blocs aimed at…</source>
        <translation>Blocs visés…</translation>
    </message>
    <message>
        <source>Route of access…</source>
        <translation>Voie d’accès…</translation>
    </message>
    <message>
        <source>Team…</source>
        <translation>Équipe…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Désister</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No candidate answers to this.</source>
        <translation>Aucun candidat ne répond à cette recherche.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>trié</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) selected</source>
        <translation>
            <numerusform>%n candidat sélectionné</numerusform>
            <numerusform>%n candidats sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Leave this column out</source>
        <translation>Laisser cette colonne de côté</translation>
    </message>
    <message>
        <source>This line waits for no answer.</source>
        <translation>Cette ligne n’attend pas de réponse.</translation>
    </message>
    <message>
        <source>Answer: the same person</source>
        <translation>Réponse&#x202f;: la même personne</translation>
    </message>
    <message>
        <source>Answer: another person</source>
        <translation>Réponse&#x202f;: une autre personne</translation>
    </message>
    <message>
        <source>Answer: leave this line out</source>
        <translation>Réponse&#x202f;: laisser cette ligne de côté</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#x202f;: {before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>headings in line {line}</source>
        <translation>titres à la ligne {line}</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>sans titres de colonnes</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>columns parted by {sign}</source>
        <translation>colonnes séparées par {sign}</translation>
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
        <source>H&amp;elp</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>Séc&amp;urité</translation>
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
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>Juror&apos;s &amp;desk</source>
        <translation>Bureau du &amp;juré</translation>
    </message>
    <message>
        <source>Ca&amp;libration…</source>
        <translation>Cali&amp;brage…</translation>
    </message>
    <message>
        <source>S&amp;ecretariat</source>
        <translation>S&amp;ecrétariat</translation>
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
        <source>&amp;Erase what was practised…</source>
        <translation>&amp;Effacer l’entraînement…</translation>
    </message>
    <message>
        <source>&amp;Open a dossier or receipt…</source>
        <translation>&amp;Ouvrir un dossier ou un accusé…</translation>
    </message>
    <message>
        <source>Re&amp;turn to the secretariat…</source>
        <translation>Rendre au secré&amp;tariat…</translation>
    </message>
    <message>
        <source>Cop&amp;ies of what is signed…</source>
        <translation>Cop&amp;ies de ce qui est signé…</translation>
    </message>
    <message>
        <source>Sig&amp;n a document…</source>
        <translation>Sig&amp;ner un document…</translation>
    </message>
    <message>
        <source>Anothe&amp;r computer</source>
        <translation>Aut&amp;re ordinateur</translation>
    </message>
    <message>
        <source>&amp;Continue this day elsewhere…</source>
        <translation>&amp;Continuer cette journée ailleurs…</translation>
    </message>
    <message>
        <source>Continue a &amp;day from another computer…</source>
        <translation>Continuer une &amp;journée d’un autre ordinateur…</translation>
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
    <message>
        <source>&amp;Move to the other screen</source>
        <translation>&amp;Mettre la fenêtre sur l’autre écran</translation>
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
    <name>MatrixDelegate</name>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>to justify</source>
        <translation>à justifier</translation>
    </message>
    <message>
        <source>neutr.</source>
        <translation>neutr.</translation>
    </message>
    <message>
        <source>Back to the team&apos;s level</source>
        <translation>Revenir au niveau de l’équipe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer le niveau</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>Marked for each member: → leads to the first.</source>
        <translation>Évalué pour chaque membre&#x202f;: → mène au premier.</translation>
    </message>
    <message>
        <source>Neutralised: not to be marked.</source>
        <translation>Neutralisé&#x202f;: non évalué.</translation>
    </message>
    <message>
        <source>Signed: only the sheet of {name} is being corrected.</source>
        <translation>Signée&#x202f;: seule la fiche de {name} est en correction.</translation>
    </message>
    <message>
        <source>This sheet is closed.</source>
        <translation>Cette fiche est close.</translation>
    </message>
    <message>
        <source>Every member has a level of their own.</source>
        <translation>Chaque membre a son propre niveau.</translation>
    </message>
    <message>
        <source>{sign} the team: {level}</source>
        <translation>{sign} équipe&#x202f;: {level}</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>as the team; another level is a deviation</source>
        <translation>comme l’équipe&#x202f;; un autre niveau est un écart</translation>
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
    <name>MatrixHead</name>
    <message>
        <source>version {number}</source>
        <translation>version&#xa0;{number}</translation>
    </message>
    <message>
        <source>v.&#xa0;{number}</source>
        <translation>v.&#xa0;{number}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
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
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Critère {number}</translation>
    </message>
    <message>
        <source>{who}, {code}: {what}</source>
        <translation>{who}, {code}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>marked for each member</source>
        <translation>évalué pour chaque membre</translation>
    </message>
    <message>
        <source>neutralised: not to be marked</source>
        <translation>neutralisé&#x202f;: non évalué</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>apart from the team&apos;s level</source>
        <translation>écart au niveau de l’équipe</translation>
    </message>
    <message>
        <source>the team&apos;s level</source>
        <translation>niveau de l’équipe</translation>
    </message>
    <message>
        <source>to justify</source>
        <translation>à justifier</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>comment: {text}</source>
        <translation>commentaire&#x202f;: {text}</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>note&#x202f;: {text}</translation>
    </message>
    <message>
        <source>{done} of {total} levels</source>
        <translation>{done} niveaux sur {total}</translation>
    </message>
    <message>
        <source>One level for all; a member may stand apart.</source>
        <translation>Un niveau pour tous&#x202f;; un membre peut s’en écarter.</translation>
    </message>
    <message>
        <source>One level for each member.</source>
        <translation>Un niveau pour chaque membre.</translation>
    </message>
    <message>
        <source>Enter: comment</source>
        <translation>Entrée&#x202f;: commenter</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message>
        <source>No overview for a team: its matrix is one.</source>
        <translation>Pas de vue d’ensemble pour une équipe&#x202f;: sa matrice en est une.</translation>
    </message>
    <message>
        <source>No criterion is like that. Esc shows them all.</source>
        <translation>Aucun critère ne correspond. Échap les montre tous.</translation>
    </message>
</context>
<context>
    <name>MatrixSurface</name>
    <message>
        <source>Criteria and members of the team</source>
        <translation>Critères et membres de l’équipe</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Criteria and members of the team</source>
        <translation>Critères et membres de l’équipe</translation>
    </message>
</context>
<context>
    <name>MeasuresPart</name>
    <message>
        <source>A third more time</source>
        <translation>Tiers-temps</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Temps majoré</translation>
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
        <source>very short justification</source>
        <translation>justification très courte</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Critère {number}</translation>
    </message>
</context>
<context>
    <name>MomentsBox</name>
    <message>
        <source>Cue {minutes} before the end</source>
        <translation>Repère {minutes} avant la fin</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Put it here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>It stands here already.</source>
        <translation>Il est déjà placé ici.</translation>
    </message>
    <message>
        <source>It cannot be put here.</source>
        <translation>Il ne peut pas être placé ici.</translation>
    </message>
    <message>
        <source>It can be put here; look at this first.</source>
        <translation>Il peut être placé ici&#x202f;; voyez d’abord ceci.</translation>
    </message>
    <message>
        <source>It can be put here: nothing speaks against it.</source>
        <translation>Il peut être placé ici&#x202f;: rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Say which juror marks this passage.</source>
        <translation>Dites quel juré évalue ce passage.</translation>
    </message>
    <message>
        <source>Who marks it</source>
        <translation>Qui évalue</translation>
    </message>
    <message>
        <source>This juror&apos;s name</source>
        <translation>Nom de ce juré</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Another juror marks it</source>
        <translation>Confier à un autre juré</translation>
    </message>
    <message>
        <source>The sheet is no longer expected of you, and is only read here. What you recorded stays readable, and goes over by a file where one is made. You can take it back.</source>
        <translation>La fiche ne sera plus attendue de vous et se lira seulement ici. Ce que vous avez noté reste lisible, et part par un fichier s’il en est fait un. Vous pourrez la reprendre.</translation>
    </message>
    <message>
        <source>Hand it to this juror</source>
        <translation>Confier à ce juré</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>Neutralised</name>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>The disability officer’s opinion. Jurors do not see it.</source>
        <translation>L’avis du référent handicap. Les jurés ne le voient pas.</translation>
    </message>
    <message>
        <source>Disability officer</source>
        <translation>Référent handicap</translation>
    </message>
    <message>
        <source>Opinion: what makes the criterion irrelevant, never the condition</source>
        <translation>Avis&#x202f;: en quoi le critère est sans objet, jamais le handicap lui-même</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Attach the opinion…</source>
        <translation>Joindre l’avis…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Decision of the jury</source>
        <translation>Décision du jury</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>The grid calls this criterion core to the occupation: why it may be left out all the same</source>
        <translation>La grille dit ce critère au cœur du métier&#x202f;: pourquoi il peut tout de même être neutralisé</translation>
    </message>
    <message>
        <source>Why a core criterion may be left out</source>
        <translation>Pourquoi un critère au cœur du métier peut être neutralisé</translation>
    </message>
</context>
<context>
    <name>NeutralisedDialog</name>
    <message>
        <source>Which criterion?</source>
        <translation>Quel critère&#x202f;?</translation>
    </message>
    <message>
        <source>Criteria of the blocs to be examined.</source>
        <translation>Critères des blocs à examiner.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>A neutralised criterion</source>
        <translation>Un critère neutralisé</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Choose the criterion first.</source>
        <translation>Choisissez d’abord le critère.</translation>
    </message>
    <message>
        <source>Write the date like 12/06/2026.</source>
        <translation>Écrivez la date comme 12/06/2026.</translation>
    </message>
    <message>
        <source>A decision has its date, in the past or today.</source>
        <translation>Une décision porte sa date, passée ou du jour.</translation>
    </message>
    <message>
        <source>A decision has its author: name the jury.</source>
        <translation>Une décision a son auteur&#x202f;: nommez le jury.</translation>
    </message>
    <message>
        <source>The criterion is core to the occupation: write the reason.</source>
        <translation>Le critère est au cœur du métier&#x202f;: écrivez le motif.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A file is attached.</source>
        <translation>Un fichier est joint.</translation>
    </message>
    <message>
        <source>Opinions ({names})</source>
        <translation>Avis ({names})</translation>
    </message>
    <message>
        <source>Attach the opinion</source>
        <translation>Joindre l’avis</translation>
    </message>
</context>
<context>
    <name>NeutralisedPart</name>
    <message>
        <source>Neutralise a criterion…</source>
        <translation>Neutraliser un critère…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>To be decided by the jury</source>
        <translation>À décider par le jury</translation>
    </message>
    <message>
        <source>Granted by the jury</source>
        <translation>Accordée par le jury</translation>
    </message>
    <message>
        <source>Refused by the jury</source>
        <translation>Refusée par le jury</translation>
    </message>
    <message>
        <source>decided on {date}</source>
        <translation>décidé le {date}</translation>
    </message>
    <message>
        <source>opinion attached</source>
        <translation>avis joint</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nom de la session</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Type de session</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>Choose the certification.</source>
        <translation>Choisissez la certification.</translation>
    </message>
    <message>
        <source>Give the session a name.</source>
        <translation>Donnez un nom à la session.</translation>
    </message>
    <message>
        <source>Say on which day it begins.</source>
        <translation>Dites quel jour elle commence.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour vient avant le premier.</translation>
    </message>
    <message>
        <source>A session lasts a month at most.</source>
        <translation>Une session dure un mois au plus.</translation>
    </message>
    <message>
        <source>A session like “{label}”</source>
        <translation>Une session comme «&#x202f;{label}&#x202f;»</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{label}, revision {number}</source>
        <translation>{label}, révision {number}</translation>
    </message>
    <message>
        <source>Full title</source>
        <translation>Titre complet</translation>
    </message>
    <message>
        <source>Blocs only</source>
        <translation>Blocs seulement</translation>
    </message>
    <message>
        <source>Validation of experience (VAE)</source>
        <translation>Validation des acquis (VAE)</translation>
    </message>
    <message>
        <source>Second chance</source>
        <translation>Seconde chance</translation>
    </message>
    <message>
        <source>Session of June 2027</source>
        <translation>Session de juin 2027</translation>
    </message>
    <message>
        <source>12/06/2027</source>
        <translation>12/06/2027</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>There is no grid in the library.</source>
        <translation>Il n’y a aucune grille dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Grid {grid}, revision {number}. It is frozen for this session from the start.</source>
        <translation>Grille {grid}, révision {number}. Elle est figée pour cette session dès le début.</translation>
    </message>
    <message>
        <source>This is not a date: write it as 12/06/2027.</source>
        <translation>Ce n’est pas une date&#x202f;: écrivez-la ainsi, 12/06/2027.</translation>
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
    <name>NotesPart</name>
    <message numerus="yes">
        <source>%n note(s) to sort</source>
        <translation>
            <numerusform>%n note à trier</numerusform>
            <numerusform>%n notes à trier</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, seen by you alone</source>
        <translation>Notes, visibles de vous seul</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Change the note of {minute}</source>
        <translation>Modifier la note de {minute}</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Discard this note? Its text is deleted from this laptop, for good.</source>
        <translation>Supprimer cette note&#x202f;? Son texte est effacé de cet ordinateur, pour de bon.</translation>
    </message>
    <message>
        <source>About {code}</source>
        <translation>Sur {code}</translation>
    </message>
    <message>
        <source>Not about {code}</source>
        <translation>Détacher de {code}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Justify {code}</source>
        <translation>Justifier {code}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
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
    <name>OfferList</name>
    <message>
        <source>Offered</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>{text}, {number} of {count}</source>
        <translation>{text}, {number} sur {count}</translation>
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
    <message numerus="yes">
        <source>%n point(s) below must be settled first.</source>
        <translation>
            <numerusform>%n point ci-dessous est à régler d’abord.</numerusform>
            <numerusform>%n points ci-dessous sont à régler d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) missing</source>
        <translation>
            <numerusform>%n point manque</numerusform>
            <numerusform>%n points manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes to where it is settled.</source>
        <translation>Entrée va là où le point se règle.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>These hinder nothing. Look at each: what stays is a decision of yours.</source>
        <translation>Rien de tout cela n’empêche d’ouvrir. Regardez chaque point&#x202f;: ce qui reste est votre décision.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Open the session…</source>
        <translation>Ouvrir la session…</translation>
    </message>
    <message>
        <source>Close the session…</source>
        <translation>Clôturer la session…</translation>
    </message>
    <message>
        <source>Archive the session…</source>
        <translation>Archiver la session…</translation>
    </message>
    <message>
        <source>Once open, the grid, the kind of session and the rules stay as they are. Late candidates, a juror who falls ill and the timetable can still change, and each change is recorded.</source>
        <translation>Une fois la session ouverte, la grille, le type de session et les règles ne changent plus. Un candidat tardif, un juré malade, le planning peuvent encore changer, et chaque changement est enregistré.</translation>
    </message>
    <message>
        <source>The session is open. Once closed, nothing in it changes any more: candidates, panels and timetable are what the minutes will tell.</source>
        <translation>La session est ouverte. Une fois clôturée, plus rien n’y change&#x202f;: candidats, jurys et planning sont ce que dira le procès-verbal.</translation>
    </message>
    <message>
        <source>The session is closed. Archived, it leaves the list of the day.</source>
        <translation>La session est clôturée. Archivée, elle quitte la liste du jour.</translation>
    </message>
    <message>
        <source>The session is archived: it can be read, and nothing changes.</source>
        <translation>La session est archivée&#x202f;: elle se consulte, et rien ne change.</translation>
    </message>
    <message>
        <source>Open the session?</source>
        <translation>Ouvrir la session&#x202f;?</translation>
    </message>
    <message>
        <source>Close the session?</source>
        <translation>Clôturer la session&#x202f;?</translation>
    </message>
    <message>
        <source>Archive the session?</source>
        <translation>Archiver la session&#x202f;?</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>Il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>to justify</source>
        <translation>à justifier</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message numerus="yes">
        <source>%n without a level</source>
        <translation>
            <numerusform>%n sans niveau</numerusform>
            <numerusform>%n sans niveau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message>
        <source>None in particular</source>
        <translation>Aucune en particulier</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) ticked: it hears no other.</source>
        <translation>
            <numerusform>%n épreuve cochée&#x202f;: il n’en entend pas d’autre.</numerusform>
            <numerusform>%n épreuves cochées&#x202f;: il n’en entend pas d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is ticked: it hears any assessment.</source>
        <translation>Aucune n’est cochée&#x202f;: il entend toutes les épreuves.</translation>
    </message>
    <message>
        <source>Nobody plays a part in this panel.</source>
        <translation>Personne ne joue de rôle dans ce jury.</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) it cannot hear</source>
        <translation>
            <numerusform>N’entend pas %n candidat ou groupe</numerusform>
            <numerusform>N’entend pas %n candidats ou groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot hear %n candidate(s) or team(s).</source>
        <translation>
            <numerusform>Il ne peut pas entendre %n candidat ou groupe.</numerusform>
            <numerusform>Il ne peut pas entendre %n candidats ou groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody does not sit; the panel itself is not yet as asked.</source>
        <translation>Un membre ne siège pas&#x202f;; le jury lui-même n’est pas encore conforme.</translation>
    </message>
    <message>
        <source>Somebody does not sit, and those who do may decide.</source>
        <translation>Un membre ne siège pas&#x202f;; les autres peuvent décider.</translation>
    </message>
    <message>
        <source>Nobody of the panel is tied to a candidate.</source>
        <translation>Aucun membre du jury n’a de lien avec un candidat.</translation>
    </message>
</context>
<context>
    <name>PanelPart</name>
    <message>
        <source>Assessment</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Another part, in your words</source>
        <translation>Autre rôle, avec vos mots</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Autre rôle</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Who it is, what they want, what they say only if asked</source>
        <translation>Qui c’est, ce que cette personne veut, ce qu’elle ne dit que si on le lui demande</translation>
    </message>
    <message>
        <source>The panel has it at hand during the passage; candidates never see it.</source>
        <translation>Le jury l’a sous les yeux pendant le passage&#x202f;; les candidats ne la voient jamais.</translation>
    </message>
</context>
<context>
    <name>PanelsPage</name>
    <message>
        <source>Panel {number}</source>
        <translation>Jury {number}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Jurys</translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation>Ajouter un jury</translation>
    </message>
    <message>
        <source>Add a panel (N)</source>
        <translation>Ajouter un jury (N)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this panel (Del)</source>
        <translation>Retirer ce jury (Suppr)</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Name president</source>
        <translation>Confier la présidence</translation>
    </message>
    <message>
        <source>Take out of the panel</source>
        <translation>Retirer du jury</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Le jury</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the panel</source>
        <translation>Nom du jury</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Assessments heard</source>
        <translation>Épreuves entendues</translation>
    </message>
    <message>
        <source>Candidates for whom it sits without somebody</source>
        <translation>Candidats pour qui il siège sans l’un de ses membres</translation>
    </message>
    <message>
        <source>Parts played</source>
        <translation>Rôles joués</translation>
    </message>
    <message>
        <source>Give a part…</source>
        <translation>Attribuer un rôle…</translation>
    </message>
    <message>
        <source>Change the part…</source>
        <translation>Modifier le rôle…</translation>
    </message>
    <message>
        <source>Take the part back</source>
        <translation>Retirer le rôle</translation>
    </message>
    <message>
        <source>Composition rules</source>
        <translation>Règles de composition</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Named profile</source>
        <translation>Profil nommé</translation>
    </message>
    <message>
        <source>Save under a name…</source>
        <translation>Enregistrer sous un nom…</translation>
    </message>
    <message>
        <source>Text that asks for it</source>
        <translation>Texte qui le demande</translation>
    </message>
    <message>
        <source>President and papers</source>
        <translation>Présidence et pièces</translation>
    </message>
    <message>
        <source>Members who vote</source>
        <translation>Membres qui votent</translation>
    </message>
    <message>
        <source>At least, when composed</source>
        <translation>Au moins, au total</translation>
    </message>
    <message>
        <source>Members at least</source>
        <translation>Membres au moins</translation>
    </message>
    <message>
        <source>At least, for each candidate</source>
        <translation>Quorum, par candidat</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>External members</source>
        <translation>Membres externes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>External share</source>
        <translation>Part d’externes</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>External members at least</source>
        <translation>Membres externes au moins</translation>
    </message>
    <message>
        <source>Professionals, at least</source>
        <translation>Professionnels, au moins</translation>
    </message>
    <message>
        <source>Professionals at least</source>
        <translation>Professionnels au moins</translation>
    </message>
    <message>
        <source>Their share, at least</source>
        <translation>Leur part, au moins</translation>
    </message>
    <message>
        <source>Share of professionals</source>
        <translation>Part de professionnels</translation>
    </message>
    <message>
        <source>Academics, at least</source>
        <translation>Académiques, au moins</translation>
    </message>
    <message>
        <source>Academics at least</source>
        <translation>Académiques au moins</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Femmes et hommes</translation>
    </message>
    <message>
        <source>Observers count for nothing. The quorum and the shares are checked again for each candidate, among those who sit.</source>
        <translation>Les observateurs ne comptent pas. Le quorum et les parts sont revérifiés pour chaque candidat, parmi ceux qui siègent.</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ce que cela donne</translation>
    </message>
</context>
<context>
    <name>PanelsWords</name>
    <message>
        <source>Cannot be so</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Not yet as asked</source>
        <translation>Pas encore conforme</translation>
    </message>
    <message>
        <source>As asked, with a doubt</source>
        <translation>Conforme, avec un doute</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Composition rules</source>
        <translation>Règles de composition</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Jurys</translation>
    </message>
    <message>
        <source>No panel yet: add one (N)</source>
        <translation>Aucun jury&#x202f;: ajoutez-en un (N)</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer among the jurors</source>
        <translation>n’est plus parmi les jurés</translation>
    </message>
    <message>
        <source>presides</source>
        <translation>préside</translation>
    </message>
    <message>
        <source>observes, does not vote</source>
        <translation>observe, ne vote pas</translation>
    </message>
    <message>
        <source>Choose a juror</source>
        <translation>Choisir un juré</translation>
    </message>
    <message>
        <source>with a brief</source>
        <translation>avec une consigne</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>membre de l’équipe</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observe</translation>
    </message>
    <message>
        <source>Without {names}</source>
        <translation>Sans {names}</translation>
    </message>
    <message>
        <source>The others may decide</source>
        <translation>Les autres peuvent décider</translation>
    </message>
    <message>
        <source>No other panel can hear them either</source>
        <translation>Aucun autre jury ne peut les entendre</translation>
    </message>
    <message>
        <source>tutor</source>
        <translation>tutorat</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentorat</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employeur</translation>
    </message>
    <message>
        <source>declared tie</source>
        <translation>lien déclaré</translation>
    </message>
    <message>
        <source>{tie}, doubtful</source>
        <translation>{tie}, douteux</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Why on paper</source>
        <translation>Pourquoi sur papier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Details, if there are any</source>
        <translation>Précisions éventuelles</translation>
    </message>
    <message>
        <source>Copied from paper</source>
        <translation>Recopiée depuis le papier</translation>
    </message>
    <message>
        <source>The write-up starts at once. The sheet will say that it was copied from paper, and why; this cannot be withdrawn.</source>
        <translation>La rédaction commence tout de suite. La fiche dira qu’elle est recopiée du papier, et pourquoi&#x202f;; cela ne pourra pas être retiré.</translation>
    </message>
    <message>
        <source>Start copying</source>
        <translation>Commencer la copie</translation>
    </message>
</context>
<context>
    <name>PaperReason</name>
    <message>
        <source>The laptop failed</source>
        <translation>L’ordinateur est tombé en panne</translation>
    </message>
    <message>
        <source>The laptop was lost</source>
        <translation>L’ordinateur a été perdu</translation>
    </message>
    <message>
        <source>The laptop was stolen</source>
        <translation>L’ordinateur a été volé</translation>
    </message>
    <message>
        <source>The laptop is broken</source>
        <translation>L’ordinateur est cassé</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>One file for each room</source>
        <translation>Un fichier par salle</translation>
    </message>
    <message>
        <source>One file for each person</source>
        <translation>Un fichier par personne</translation>
    </message>
    <message>
        <source>Write: {count}</source>
        <translation>Écrire&#x202f;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and read back</source>
        <translation>
            <numerusform>%n fichier écrit et relu</numerusform>
            <numerusform>%n fichiers écrits et relus</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended before its end: {told}</source>
        <translation>Interrompu avant la fin&#x202f;: {told}</translation>
    </message>
    <message>
        <source>They lie in {folder}.</source>
        <translation>Dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Drawing the first page…</source>
        <translation>Préparation de la première page…</translation>
    </message>
    <message>
        <source>No page to show yet</source>
        <translation>Aucune page à montrer pour l’instant</translation>
    </message>
    <message>
        <source>Drawing: {name}</source>
        <translation>Écriture en cours&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Où écrire les fichiers</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Kinds of papers</source>
        <translation>Sortes de documents</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Numbers of candidates, without their names</source>
        <translation>Numéros des candidats, sans leurs noms</translation>
    </message>
    <message>
        <source>What candidates bring, beside their identity document</source>
        <translation>Ce que les candidats apportent, outre leur pièce d’identité</translation>
    </message>
    <message>
        <source>What candidates bring</source>
        <translation>Ce que les candidats apportent</translation>
    </message>
    <message>
        <source>One thing a line</source>
        <translation>Une chose par ligne</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’écriture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
</context>
<context>
    <name>PapersWords</name>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour de l’examen</translation>
    </message>
    <message>
        <source>Timetables</source>
        <translation>Emplois du temps</translation>
    </message>
    <message>
        <source>Convocations of candidates</source>
        <translation>Convocations des candidats</translation>
    </message>
    <message>
        <source>Convocations of jurors</source>
        <translation>Convocations des jurés</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Door lists</source>
        <translation>Affichage aux portes</translation>
    </message>
    <message>
        <source>Attendance of candidates</source>
        <translation>Émargement des candidats</translation>
    </message>
    <message>
        <source>Attendance of jurors</source>
        <translation>Émargement du jury</translation>
    </message>
    <message>
        <source>Score sheets on paper</source>
        <translation>Fiches d’évaluation papier</translation>
    </message>
    <message>
        <source>Timetable of each juror</source>
        <translation>Emploi du temps de chaque juré</translation>
    </message>
    <message>
        <source>Timetable of each room</source>
        <translation>Emploi du temps de chaque salle</translation>
    </message>
    <message>
        <source>Timetable of each candidate</source>
        <translation>Emploi du temps de chaque candidat</translation>
    </message>
    <message>
        <source>What each candidate receives: their passages with hour, place and room, the lengths with their own extra time, what to bring, the blocs they hold already. The workbook serves mail merges.</source>
        <translation>Ce que reçoit chaque candidat&#x202f;: ses passages avec l’heure, le lieu et la salle, les durées avec son propre temps majoré, ce qu’il apporte, les blocs qu’il a déjà. Le classeur sert au publipostage.</translation>
    </message>
    <message>
        <source>What each juror receives: their days, the passages they hear, the part they play, and where their declaration stands.</source>
        <translation>Ce que reçoit chaque juré&#x202f;: ses journées, les passages qu’il entend, le rôle qu’il joue, et où en est sa déclaration.</translation>
    </message>
    <message>
        <source>Passages for a mail program or a telephone. One person&apos;s calendar names nobody else.</source>
        <translation>Les passages, pour une messagerie ou un téléphone. L’agenda d’une personne ne nomme personne d’autre.</translation>
    </message>
    <message>
        <source>What hangs on each room&apos;s door: hours, candidates, assessments, panels. Measures are never shown.</source>
        <translation>Ce qu’on affiche à la porte de chaque salle&#x202f;: heures, candidats, épreuves, jurys. Les aménagements n’y figurent jamais.</translation>
    </message>
    <message>
        <source>Signed by candidates as they come in: one sheet for each half-day and room.</source>
        <translation>Signée par les candidats à leur entrée&#x202f;: une feuille par demi-journée et par salle.</translation>
    </message>
    <message>
        <source>Signed by the members of the jury, morning and afternoon: one sheet a day.</source>
        <translation>Signée par les membres du jury, matin et après-midi&#x202f;: une feuille par jour.</translation>
    </message>
    <message>
        <source>If a laptop fails: every criterion in full with its boxes, filled in with candidate, juror, room and hour, and the grid&apos;s digest.</source>
        <translation>Si un portable tombe en panne&#x202f;: chaque critère en entier avec ses cases, le candidat, le juré, la salle, l’heure et l’empreinte de la grille déjà inscrits.</translation>
    </message>
    <message>
        <source>The passages of each juror, day by day.</source>
        <translation>Les passages de chaque juré, jour par jour.</translation>
    </message>
    <message>
        <source>The passages of each room, day by day.</source>
        <translation>Les passages de chaque salle, jour par jour.</translation>
    </message>
    <message>
        <source>The passages of each candidate, day by day.</source>
        <translation>Les passages de chaque candidat, jour par jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n convocation(s)</source>
        <translation>
            <numerusform>%n convocation</numerusform>
            <numerusform>%n convocations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s)</source>
        <translation>
            <numerusform>%n juré</numerusform>
            <numerusform>%n jurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, à imprimer</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Agenda (.ics)</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Choose the assessment and the member.</source>
        <translation>Choisissez l’épreuve et le membre.</translation>
    </message>
    <message>
        <source>Name the part: one or two words are enough.</source>
        <translation>Nommez le rôle&#x202f;: un ou deux mots suffisent.</translation>
    </message>
    <message numerus="yes">
        <source>This brief is too long: keep it below %n character(s).</source>
        <translation>
            <numerusform>Cette consigne est trop longue&#x202f;: restez sous %n caractère.</numerusform>
            <numerusform>Cette consigne est trop longue&#x202f;: restez sous %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Autre rôle</translation>
    </message>
    <message>
        <source>Give a part</source>
        <translation>Attribuer un rôle</translation>
    </message>
    <message>
        <source>Change the part</source>
        <translation>Modifier le rôle</translation>
    </message>
    <message>
        <source>Give the part</source>
        <translation>Attribuer le rôle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PassageClock</name>
    <message>
        <source>Paused · {time}</source>
        <translation>En pause · {time}</translation>
    </message>
    <message>
        <source>Time is up · +{time}</source>
        <translation>Temps écoulé · +{time}</translation>
    </message>
    <message>
        <source>estimated: the computer was restarted</source>
        <translation>estimé&#x202f;: ordinateur redémarré</translation>
    </message>
    <message>
        <source>gone; no length was planned</source>
        <translation>écoulé&#x202f;; aucune durée prévue</translation>
    </message>
    <message>
        <source>left of {minutes}</source>
        <translation>restant sur {minutes}</translation>
    </message>
    <message>
        <source>gone of {minutes}</source>
        <translation>écoulé sur {minutes}</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Less than {minutes} left</source>
        <translation>Reste moins de {minutes}</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>quand vous voulez</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in {minutes}</source>
        <translation>dans {minutes}</translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation>{minutes} de retard</translation>
    </message>
    <message>
        <source>in all; no phase is running</source>
        <translation>en tout&#x202f;; aucune phase en cours</translation>
    </message>
    <message>
        <source>in all; counted until the signature</source>
        <translation>en tout&#x202f;; comptée jusqu’à la signature</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours}&#xa0;h&#xa0;{minutes}</translation>
    </message>
</context>
<context>
    <name>PassageKeys</name>
    <message>
        <source>start, or next phase</source>
        <translation>commencer, ou phase suivante</translation>
    </message>
    <message>
        <source>pause, go on</source>
        <translation>pause, reprise</translation>
    </message>
    <message>
        <source>end the phase</source>
        <translation>terminer la phase</translation>
    </message>
    <message>
        <source>take the last act on the time back</source>
        <translation>annuler le dernier geste du temps</translation>
    </message>
    <message>
        <source>time gone, or time left</source>
        <translation>temps écoulé, ou temps restant</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>change the note</source>
        <translation>modifier la note</translation>
    </message>
    <message>
        <source>attach it to the current criterion</source>
        <translation>la rattacher au critère courant</translation>
    </message>
    <message>
        <source>at write-up: keep it</source>
        <translation>à la rédaction&#x202f;: la garder</translation>
    </message>
    <message>
        <source>at write-up: move it to the justification</source>
        <translation>à la rédaction&#x202f;: la verser dans la justification</translation>
    </message>
    <message>
        <source>discard it</source>
        <translation>la supprimer</translation>
    </message>
</context>
<context>
    <name>PassageNote</name>
    <message>
        <source>not recorded yet</source>
        <translation>pas encore enregistrée</translation>
    </message>
    <message>
        <source>in the justification of {code}</source>
        <translation>dans la justification de {code}</translation>
    </message>
    <message>
        <source>kept for you</source>
        <translation>gardée pour vous</translation>
    </message>
    <message>
        <source>about {code}</source>
        <translation>sur {code}</translation>
    </message>
    <message>
        <source>at {hour}</source>
        <translation>à {hour}</translation>
    </message>
</context>
<context>
    <name>PassageNotes</name>
    <message>
        <source>Notes, seen by you alone</source>
        <translation>Notes, visibles de vous seul</translation>
    </message>
</context>
<context>
    <name>PassagePhase</name>
    <message>
        <source>Start: {phase}</source>
        <translation>Commencer&#x202f;: {phase}</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
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
        <source>Next: {phase}</source>
        <translation>Suite&#x202f;: {phase}</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>in Spanish</source>
        <translation>en espagnol</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>en allemand</translation>
    </message>
    <message>
        <source>in Italian</source>
        <translation>en italien</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>PassageRoles</name>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>Read the part</source>
        <translation>Lire le rôle</translation>
    </message>
    <message>
        <source>What the part is about</source>
        <translation>De quoi parle le rôle</translation>
    </message>
    <message>
        <source>Read the instructions</source>
        <translation>Lire les consignes</translation>
    </message>
    <message>
        <source>Text of the assessment</source>
        <translation>Texte de l’épreuve</translation>
    </message>
</context>
<context>
    <name>PassageStrip</name>
    <message>
        <source>Absent: withdraw the absence to mark</source>
        <translation>Absence&#x202f;: retirez-la pour évaluer</translation>
    </message>
    <message>
        <source>Read only: marked by {juror}</source>
        <translation>Lecture seule&#x202f;: évalué par {juror}</translation>
    </message>
    <message>
        <source>Read only: you stepped back</source>
        <translation>Lecture seule&#x202f;: récusation</translation>
    </message>
    <message>
        <source>Copied from paper</source>
        <translation>Recopiée depuis le papier</translation>
    </message>
    <message>
        <source>Swapped with {name}</source>
        <translation>Inversée avec {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>encore %n</numerusform>
            <numerusform>encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Reprendre…</translation>
    </message>
</context>
<context>
    <name>PassageTime</name>
    <message>
        <source>Why the clock stands still</source>
        <translation>Pourquoi le temps est arrêté</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Silent cues</source>
        <translation>Repères silencieux</translation>
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
    <name>PasteJurorsDialog</name>
    <message>
        <source>No line names a juror who is not in the list yet.</source>
        <translation>Aucune ligne ne nomme un juré absent de la liste.</translation>
    </message>
    <message>
        <source>Paste a list of jurors</source>
        <translation>Coller une liste de jurés</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s) to add</source>
        <translation>
            <numerusform>%n juré à ajouter</numerusform>
            <numerusform>%n jurés à ajouter</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>no family name: passed over</source>
        <translation>sans nom de famille&#x202f;: ligne laissée</translation>
    </message>
    <message>
        <source>far too long to be a juror: passed over</source>
        <translation>bien trop long pour un juré&#x202f;: ligne laissée</translation>
    </message>
    <message>
        <source>stands in these lines twice: taken once</source>
        <translation>deux fois dans ces lignes&#x202f;: pris une fois</translation>
    </message>
    <message>
        <source>is in the list already: passed over</source>
        <translation>déjà dans la liste&#x202f;: ligne laissée</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at most: the others are passed over</source>
        <translation>
            <numerusform>%n ligne au plus&#x202f;: les autres sont laissées</numerusform>
            <numerusform>%n lignes au plus&#x202f;: les autres sont laissées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People at the secretariat</source>
        <translation>Personnes du secrétariat</translation>
    </message>
    <message>
        <source>Fingerprint of their certificate</source>
        <translation>Empreinte de son certificat</translation>
    </message>
    <message>
        <source>Read out when somebody wants to know that a signature is really theirs.</source>
        <translation>À lire à qui veut s’assurer qu’une signature est bien la sienne.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Changer le code PIN…</translation>
    </message>
    <message>
        <source>End the access…</source>
        <translation>Mettre fin à l’accès…</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People at the secretariat</source>
        <translation>Personnes du secrétariat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each has a PIN and a signing key of their own, so that two confirmations are two people&apos;s.</source>
        <translation>Chacun a son code PIN et sa clé de signature&#x202f;: deux confirmations sont celles de deux personnes.</translation>
    </message>
    <message>
        <source>Nobody is named yet: whoever opens the program works here. With named people, each with a PIN and a signing key of their own, what is done bears a name, and two confirmations are two people&apos;s.</source>
        <translation>Personne n’est encore nommé&#x202f;: qui ouvre le programme travaille ici. Avec des personnes nommées, chacune avec son code PIN et sa clé de signature, ce qui est fait porte un nom, et deux confirmations sont celles de deux personnes.</translation>
    </message>
</context>
<context>
    <name>PersonAdd</name>
    <message>
        <source>First name and family name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>What they are here</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</source>
        <translation>Au moins six caractères&#x202f;: chiffres, lettres ou mots. Personne ne peut retrouver un code PIN oublié&#x202f;: notez-le et gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Someone who has access already lets this person in.</source>
        <translation>Quelqu’un qui a déjà accès fait entrer cette personne.</translation>
    </message>
    <message>
        <source>Who lets them in</source>
        <translation>Qui donne l’accès</translation>
    </message>
</context>
<context>
    <name>PersonPin</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>PersonPinDialog</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>Qui travaille maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>What is done from now on is recorded under this name.</source>
        <translation>Ce qui est fait à partir de maintenant est enregistré sous ce nom.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <translation>Mettre fin à l’accès de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Their PIN opens nothing any more. Their name, and what they signed, stay. Someone who has access confirms with their PIN.</source>
        <translation>Son code PIN n’ouvrira plus rien. Son nom et ce que cette personne a signé restent. Quelqu’un qui a accès confirme avec son code PIN.</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>Mettre fin à l’accès</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>To each</source>
        <translation>À chacun</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usuelle</translation>
    </message>
    <message>
        <source>Take phase {number} away</source>
        <translation>Retirer la phase {number}</translation>
    </message>
</context>
<context>
    <name>PhasesDialog</name>
    <message>
        <source>Give each phase its minutes, or take it away.</source>
        <translation>Donnez ses minutes à chaque phase, ou retirez-la.</translation>
    </message>
    <message>
        <source>The phases, one by one</source>
        <translation>Les phases, une à une</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the phone number</source>
        <translation>Masquer le numéro de téléphone</translation>
    </message>
    <message>
        <source>Show the phone number</source>
        <translation>Afficher le numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Phrases are yours alone: they stay on this computer and are offered while you write a comment. Ctrl+P in a comment keeps one.</source>
        <translation>Ces phrases ne sont qu’à vous&#x202f;: elles restent sur cet ordinateur et vous sont proposées quand vous écrivez un commentaire. Ctrl&#xa0;P dans un commentaire en garde une.</translation>
    </message>
    <message>
        <source>Your phrases</source>
        <translation>Vos phrases</translation>
    </message>
    <message>
        <source>You have kept no phrase yet.</source>
        <translation>Vous n’avez encore gardé aucune phrase.</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>Your phrases</source>
        <translation>Vos phrases</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
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
    <name>PinForgotten</name>
    <message>
        <source>1 · Write the file for the secretariat</source>
        <translation>1 · Écrire le fichier pour le secrétariat</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Dossier ou clé USB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>2 · Begin anew on this computer</source>
        <translation>2 · Recommencer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Set these data aside…</source>
        <translation>Mettre ces données de côté…</translation>
    </message>
</context>
<context>
    <name>PinPart</name>
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
        <source>6 characters at least. It locks what is on this computer and signs your sheets: nobody but you can know it.</source>
        <translation>6 caractères au moins. Il verrouille ce qui est sur cet ordinateur et signe vos fiches&#x202f;: personne d’autre que vous ne peut le connaître.</translation>
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
    <name>Places</name>
    <message>
        <source>Calibration</source>
        <translation>Calibrage</translation>
    </message>
    <message>
        <source>Not everything is written to the disk yet: nothing can leave now.</source>
        <translation>Tout n’est pas encore écrit sur le disque&#x202f;: rien ne peut partir pour l’instant.</translation>
    </message>
    <message>
        <source>Wait a moment and try again; or make room on the disk first.</source>
        <translation>Attendez un instant et réessayez&#x202f;; ou faites d’abord de la place sur le disque.</translation>
    </message>
    <message>
        <source>Erase what was practised?</source>
        <translation>Effacer l’entraînement&#x202f;?</translation>
    </message>
    <message>
        <source>Levels, comments, notes, signatures and files of every practice session go now, as they would when the program is closed. Real sessions stay untouched.</source>
        <translation>Les niveaux, commentaires, notes, signatures et fichiers de toutes les séances d’entraînement disparaissent maintenant, comme ils le feraient à la fermeture du programme. Les vraies sessions restent intactes.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Go on practising</source>
        <translation>Continuer à s’entraîner</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>No session to mark is on this computer yet.</source>
        <translation>Aucune session à évaluer n’est encore sur ce poste.</translation>
    </message>
    <message>
        <source>Sessions come with the secretariat&apos;s file. To try things out: Practice.</source>
        <translation>Les sessions arrivent par le fichier du secrétariat. Pour essayer&#x202f;: S’entraîner.</translation>
    </message>
</context>
<context>
    <name>PreparationShell</name>
    <message>
        <source>On the day</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>once the session is open</source>
        <translation>une fois la session ouverte</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) missing</source>
        <translation>
            <numerusform>%n point manque</numerusform>
            <numerusform>%n points manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>rien ne manque</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Jurors</source>
        <translation>Jurés</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Jurys</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Y)</source>
        <translation>Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Go to the next point that is missing (F8)</source>
        <translation>Aller au point manquant suivant (F8)</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>No panel yet: its check will stand here.</source>
        <translation>Aucun jury&#x202f;: sa vérification se tiendra ici.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>Plus de la moitié</translation>
    </message>
    <message>
        <source>At least a share</source>
        <translation>Au moins une part</translation>
    </message>
    <message>
        <source>Both wished for</source>
        <translation>Les deux souhaités</translation>
    </message>
    <message>
        <source>Both asked for</source>
        <translation>Les deux exigés</translation>
    </message>
    <message>
        <source>Changed for this session. Choose the profile again to bring its rules back.</source>
        <translation>Modifié pour cette session. Choisissez de nouveau le profil pour retrouver ses règles.</translation>
    </message>
    <message>
        <source>Its rules as they stand; each can be changed for this session.</source>
        <translation>Ses règles telles quelles&#x202f;; chacune peut être modifiée pour cette session.</translation>
    </message>
    <message>
        <source>A president is named among the members</source>
        <translation>Un président est nommé parmi les membres</translation>
    </message>
    <message>
        <source>The president is external</source>
        <translation>Le président est externe</translation>
    </message>
    <message>
        <source>The president has the casting vote</source>
        <translation>Le président a voix prépondérante</translation>
    </message>
    <message>
        <source>Each member signs the declaration</source>
        <translation>Chaque membre signe la déclaration</translation>
    </message>
    <message>
        <source>Each member&apos;s habilitation covers the session&apos;s days</source>
        <translation>L’habilitation de chaque membre couvre les jours de la session</translation>
    </message>
    <message>
        <source>Made for the validation of experience (VAE)</source>
        <translation>Fait pour la validation des acquis (VAE)</translation>
    </message>
    <message>
        <source>The profile is saved.</source>
        <translation>Le profil est enregistré.</translation>
    </message>
    <message>
        <source>Other sessions can take it by its name.</source>
        <translation>D’autres sessions peuvent le reprendre par son nom.</translation>
    </message>
</context>
<context>
    <name>ProfileName</name>
    <message>
        <source>Other sessions can then take it. A profile saved under this name before is replaced.</source>
        <translation>D’autres sessions pourront le reprendre. Un profil déjà enregistré sous ce nom est remplacé.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
</context>
<context>
    <name>ProfileNameDialog</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>Save the composition rules</source>
        <translation>Enregistrer les règles de composition</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Teams proposed</source>
        <translation>Équipes proposées</translation>
    </message>
    <message>
        <source>By name, as even as can be. Nothing is made before you take them.</source>
        <translation>Par ordre alphabétique, aussi égales que possible. Rien n’est créé avant que vous ne les reteniez.</translation>
    </message>
    <message numerus="yes">
        <source>about %n</source>
        <translation>
            <numerusform>environ %n</numerusform>
            <numerusform>environ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these teams</source>
        <translation>Retenir ces équipes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Team {number}</source>
        <translation>Équipe {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petit</translation>
    </message>
</context>
<context>
    <name>ProposalDock</name>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>No timetable can keep all that is asked</source>
        <translation>Aucun planning ne peut tenir tout ce qui est demandé</translation>
    </message>
    <message>
        <source>Looking for a timetable…</source>
        <translation>Recherche d’un planning…</translation>
    </message>
    <message>
        <source>A timetable that holds; looking for a better one…</source>
        <translation>Un planning qui tient&#x202f;; recherche d’un meilleur…</translation>
    </message>
    <message>
        <source>The best timetable there is, to be taken or not</source>
        <translation>Le meilleur planning possible, à prendre ou non</translation>
    </message>
    <message>
        <source>A timetable that holds, to be taken or not</source>
        <translation>Un planning qui tient, à prendre ou non</translation>
    </message>
    <message>
        <source>This stands in the way. Go to a point and change it:</source>
        <translation>Voici ce qui l’empêche. Allez à un point et changez-le&#x202f;:</translation>
    </message>
    <message>
        <source>Nothing is recorded before you take it.</source>
        <translation>Rien n’est enregistré avant que vous ne le preniez.</translation>
    </message>
    <message numerus="yes">
        <source>{placed} of %n passage(s) placed</source>
        <translation>
            <numerusform>{placed} passage sur %n placé</numerusform>
            <numerusform>{placed} passages sur %n placés</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} of waiting between passages</source>
        <translation>{time} d’attente entre les passages</translation>
    </message>
    <message>
        <source>each panel hears for {least} to {most}</source>
        <translation>{least} à {most} d’audition par jury</translation>
    </message>
    <message numerus="yes">
        <source>%n with other jurors</source>
        <translation>
            <numerusform>%n avec d’autres jurés</numerusform>
            <numerusform>%n avec d’autres jurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>The session changed: the proposed timetable was put away.</source>
        <translation>La session a changé&#x202f;: le planning proposé a été écarté.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Refaites-le.</translation>
    </message>
    <message>
        <source>The timetable is recorded.</source>
        <translation>Le planning est enregistré.</translation>
    </message>
    <message>
        <source>Ctrl+Z goes back to the one before.</source>
        <translation>Ctrl+Z revient au précédent.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The signed version stays as it is. The correction becomes a new version that names this one and gives your reason. Once begun, it cannot be given up: it is to be signed.</source>
        <translation>La version signée reste telle quelle. La correction devient une nouvelle version, qui nomme celle-ci et donne votre motif. Une correction commencée ne s’abandonne plus&#x202f;: elle se signe.</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Motif de la correction</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Type the day as 12/06/2026 and the hour as 14:30.</source>
        <translation>Tapez le jour comme 12/06/2026 et l’heure comme 14:30.</translation>
    </message>
    <message>
        <source>Write the reason first: one sentence is enough.</source>
        <translation>Écrivez d’abord le motif&#x202f;: une phrase suffit.</translation>
    </message>
    <message numerus="yes">
        <source>This reason is too long: keep it below %n character(s).</source>
        <translation>
            <numerusform>Ce motif est trop long&#x202f;: %n caractère au plus.</numerusform>
            <numerusform>Ce motif est trop long&#x202f;: %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt of the secretariat</source>
        <translation>Accusé de réception du secrétariat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The receipt is being read…</source>
        <translation>Lecture de l’accusé…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) received by the secretariat {when}</source>
        <translation>
            <numerusform>%n fiche reçue par le secrétariat {when}</numerusform>
            <numerusform>%n fiches reçues par le secrétariat {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new since the last receipt.</source>
        <translation>
            <numerusform>Dont %n nouvelle depuis le dernier accusé.</numerusform>
            <numerusform>Dont %n nouvelles depuis le dernier accusé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since the last receipt.</source>
        <translation>Rien de nouveau depuis le dernier accusé.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not received yet.</source>
        <translation>
            <numerusform>%n fiche n’est pas encore reçue.</numerusform>
            <numerusform>%n fiches ne sont pas encore reçues.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of yours is missing there.</source>
        <translation>Aucune des vôtres n’y manque.</translation>
    </message>
    <message numerus="yes">
        <source>The secretariat takes %n key(s) for yours that this computer does not know.</source>
        <translation>
            <numerusform>Le secrétariat tient pour vôtre %n clé de signature que cet ordinateur ne connaît pas.</numerusform>
            <numerusform>Le secrétariat tient pour vôtres %n clés de signature que cet ordinateur ne connaît pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you did not sign on another computer, somebody may be signing in your name: telephone the secretariat now and read this to them.</source>
        <translation>Si vous n’avez pas signé sur un autre ordinateur, quelqu’un signe peut-être à votre nom&#x202f;: téléphonez tout de suite au secrétariat et lisez-lui ceci.</translation>
    </message>
    <message numerus="yes">
        <source>The receipt names %n signed sheet(s) that are not on this computer.</source>
        <translation>
            <numerusform>L’accusé nomme %n fiche signée qui n’est pas sur cet ordinateur.</numerusform>
            <numerusform>L’accusé nomme %n fiches signées qui ne sont pas sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may come from another computer of yours. If not, tell the secretariat: you did not sign them here.</source>
        <translation>Elles viennent peut-être d’un autre de vos ordinateurs. Sinon, dites-le au secrétariat&#x202f;: vous ne les avez pas signées ici.</translation>
    </message>
</context>
<context>
    <name>ReceptionActs</name>
    <message>
        <source>The sheet of {juror} for {candidate} is not waited for any more. It is still taken in if it comes. The reason stands in the journal.</source>
        <translation>La fiche de {juror} pour {candidate} n’est plus attendue. Si elle arrive, elle est reçue quand même. Le motif figure au journal.</translation>
    </message>
    <message>
        <source>Wait no more for this sheet?</source>
        <translation>Ne plus attendre cette fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Wait no more</source>
        <translation>Ne plus l’attendre</translation>
    </message>
    <message>
        <source>The sheet of {juror} for {candidate} is expected again.</source>
        <translation>La fiche de {juror} pour {candidate} est de nouveau attendue.</translation>
    </message>
    <message>
        <source>Wait for this sheet again?</source>
        <translation>Attendre de nouveau cette fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>L’attendre de nouveau</translation>
    </message>
    <message>
        <source>What the key {key} of {juror} signed from that moment on does not count. What was signed before stays. For a new laptop, hand out with a new code.</source>
        <translation>Ce que la clé {key} de {juror} a signé à partir de ce moment ne compte pas. Ce qui a été signé avant demeure. Pour un nouveau poste, remettez un dossier avec un nouveau code.</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>Révoquer une clé</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>La révoquer</translation>
    </message>
    <message>
        <source>All that the key {key} of {juror} signed counts again.</source>
        <translation>Tout ce que la clé {key} de {juror} a signé compte de nouveau.</translation>
    </message>
    <message>
        <source>Let a key count again</source>
        <translation>Rétablir une clé</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>Where the receipts go</source>
        <translation>Où vont les accusés de réception</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written and read back</source>
        <translation>
            <numerusform>%n accusé de réception écrit et relu</numerusform>
            <numerusform>%n accusés de réception écrits et relus</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them back with the sticks: only then does a laptop show its sheets as received.</source>
        <translation>Rendez-les avec les clés USB&#x202f;: c’est alors seulement qu’un poste montre ses fiches comme reçues.</translation>
    </message>
</context>
<context>
    <name>ReceptionCandidate</name>
    <message>
        <source>Sheets of the candidate</source>
        <translation>Fiches du candidat</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Compare and choose…</source>
        <translation>Comparer et choisir…</translation>
    </message>
    <message>
        <source>Show the sheet…</source>
        <translation>Voir la fiche…</translation>
    </message>
    <message>
        <source>Wait no more…</source>
        <translation>Ne plus attendre…</translation>
    </message>
    <message>
        <source>Wait again…</source>
        <translation>Attendre de nouveau…</translation>
    </message>
</context>
<context>
    <name>ReceptionChoice</name>
    <message>
        <source>The version that counts</source>
        <translation>La version qui compte</translation>
    </message>
    <message>
        <source>Reason: it stands in the journal beside the choice</source>
        <translation>Motif&#x202f;: il figure au journal à côté du choix</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ReceptionFoot</name>
    <message>
        <source>Receiving and verifying…</source>
        <translation>Réception et vérification…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n receipt(s)…</source>
        <translation>
            <numerusform>Écrire %n accusé…</numerusform>
            <numerusform>Écrire %n accusés…</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Recevoir…</translation>
    </message>
    <message>
        <source>Receive files…</source>
        <translation>Recevoir des fichiers…</translation>
    </message>
    <message>
        <source>Receive from “{name}”</source>
        <translation>Recevoir depuis «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>No file has come in yet. Drop files here, or Ctrl+I.</source>
        <translation>Aucun fichier reçu pour l’instant. Déposez des fichiers ici, ou Ctrl+I.</translation>
    </message>
    <message>
        <source>digests verified</source>
        <translation>empreintes vérifiées</translation>
    </message>
    <message>
        <source>Last file received: {time}</source>
        <translation>Dernier fichier reçu&#x202f;: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving and verifying: {done} of {total}</source>
        <translation>Réception et vérification&#x202f;: {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>ReceptionIntake</name>
    <message>
        <source>Write receipts…</source>
        <translation>Écrire les accusés…</translation>
    </message>
    <message>
        <source>From paper…</source>
        <translation>Depuis le papier…</translation>
    </message>
    <message>
        <source>Take a sheet back from its print (Ctrl+P)</source>
        <translation>Reprendre une fiche depuis son impression (Ctrl+P)</translation>
    </message>
    <message>
        <source>Files taken in and refused</source>
        <translation>Fichiers reçus et refusés</translation>
    </message>
</context>
<context>
    <name>ReceptionJurors</name>
    <message>
        <source>Jurors</source>
        <translation>Jurés</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys of the juror</source>
        <translation>Clés du juré</translation>
    </message>
    <message>
        <source>No key of this juror has come in yet: it is made when the dossier is opened, and comes with the first file.</source>
        <translation>Aucune clé de ce juré n’est encore arrivée&#x202f;: elle est créée à l’ouverture du dossier, et arrive avec le premier fichier.</translation>
    </message>
    <message>
        <source>Laptop lost: revoke…</source>
        <translation>Poste perdu&#x202f;: révoquer…</translation>
    </message>
    <message>
        <source>Let it count again…</source>
        <translation>La rétablir…</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>sheets expected</source>
        <translation>fiches attendues</translation>
    </message>
    <message>
        <source>received and verified sheets</source>
        <translation>reçues et vérifiées</translation>
    </message>
    <message>
        <source>signed there, last known</source>
        <translation>signées, pas encore reçues</translation>
    </message>
    <message>
        <source>missing sheets</source>
        <translation>manquantes</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>Files of jurors, mails, archives (*.fiches *.eml *.zip);;All files (*)</source>
        <translation>Fichiers de jurés, courriels, archives (*.fiches *.eml *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Receive files</source>
        <translation>Recevoir des fichiers</translation>
    </message>
    <message>
        <source>Receive all that is in a folder</source>
        <translation>Recevoir tout ce que contient un dossier</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Filter by name, juror or what is missing</source>
        <translation>Filtrer par nom, juré ou ce qui manque</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Name, juror, or what is missing (F)</source>
        <translation>Nom, juré, ou ce qui manque (F)</translation>
    </message>
    <message>
        <source>No candidate fits this filter. Esc in the filter shows all again.</source>
        <translation>Aucun candidat ne répond à ce filtre. Échap dans le filtre les montre tous de nouveau.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>En main</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>Retour au mur de fiches</translation>
    </message>
    <message>
        <source>Back to the wall (Esc)</source>
        <translation>Retour au mur de fiches (Échap)</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Jurors</source>
        <translation>Jurés</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Progress of taking in</source>
        <translation>Avancement de la réception</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Receive from a stick</source>
        <translation>Recevoir depuis une clé USB</translation>
    </message>
    <message>
        <source>Write receipts…</source>
        <translation>Écrire les accusés…</translation>
    </message>
    <message>
        <source>Write receipts (Ctrl+E)</source>
        <translation>Écrire les accusés de réception (Ctrl+E)</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>Receive all that is in a folder (Ctrl+Shift+I)</source>
        <translation>Recevoir tout ce que contient un dossier (Ctrl+Maj+I)</translation>
    </message>
    <message>
        <source>Receive files…</source>
        <translation>Recevoir des fichiers…</translation>
    </message>
    <message>
        <source>Receive files (Ctrl+I)</source>
        <translation>Recevoir des fichiers (Ctrl+I)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>ReceptionReason</name>
    <message>
        <source>What was signed from then on does not count</source>
        <translation>Ce qui a été signé à partir de là ne compte pas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ReceptionSheet</name>
    <message>
        <source>Levels and texts</source>
        <translation>Niveaux et textes</translation>
    </message>
</context>
<context>
    <name>ReceptionWords</name>
    <message>
        <source>received and verified</source>
        <translation>reçue et vérifiée</translation>
    </message>
    <message>
        <source>from its print</source>
        <translation>reprise de son impression</translation>
    </message>
    <message>
        <source>signed, not received</source>
        <translation>signée, pas reçue</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>aucune nouvelle pour l’instant</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>versions that contradict</source>
        <translation>versions divergentes</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>clé révoquée</translation>
    </message>
    <message>
        <source>key not known yet</source>
        <translation>clé pas encore connue</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>plus attendue</translation>
    </message>
    <message>
        <source>candidate absent</source>
        <translation>candidat absent</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>juré récusé</translation>
    </message>
    <message>
        <source>{day} at {hour}</source>
        <translation>{day} à {hour}</translation>
    </message>
    <message>
        <source>hand out to {name}</source>
        <translation>remettre le dossier de {name}</translation>
    </message>
    <message>
        <source>call {name}</source>
        <translation>appeler {name}</translation>
    </message>
    <message>
        <source>wait for {name}</source>
        <translation>attendre {name}</translation>
    </message>
    <message>
        <source>get the file of {name}</source>
        <translation>récupérer le fichier de {name}</translation>
    </message>
    <message>
        <source>choose a version: {name}</source>
        <translation>choisir une version&#x202f;: {name}</translation>
    </message>
    <message>
        <source>have it signed again: {name}</source>
        <translation>à signer de nouveau&#x202f;: {name}</translation>
    </message>
    <message>
        <source>get another file of {name}</source>
        <translation>demander un autre fichier à {name}</translation>
    </message>
    <message>
        <source>plan it anew: {name}</source>
        <translation>à replanifier&#x202f;: {name}</translation>
    </message>
    <message>
        <source>signed {signed}, here {taken}</source>
        <translation>signée&#x202f;: {signed}, reçue&#x202f;: {taken}</translation>
    </message>
    <message>
        <source>last heard {time}</source>
        <translation>dernières nouvelles&#x202f;: {time}</translation>
    </message>
    <message>
        <source>{marked} of {total} criteria have a level</source>
        <translation>{marked} critères notés sur {total}</translation>
    </message>
    <message>
        <source>Version {number} · signed {signed} · key {key}</source>
        <translation>Version {number} · signée&#x202f;: {signed} · clé {key}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>every level is given</source>
        <translation>tous les niveaux sont donnés</translation>
    </message>
    <message>
        <source>being written up</source>
        <translation>en cours de rédaction</translation>
    </message>
    <message>
        <source>complete, not signed</source>
        <translation>complète, pas signée</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>signed, file written</source>
        <translation>signée, fichier écrit</translation>
    </message>
    <message>
        <source>receipt taken in there</source>
        <translation>accusé reçu par le poste</translation>
    </message>
</context>
<context>
    <name>RecordState</name>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Recorded at {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Scans and photographs (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Scans et photos (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Choose scans</source>
        <translation>Choisir des scans</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n sheet(s)</source>
        <translation>
            <numerusform>Garder %n fiche</numerusform>
            <numerusform>Garder %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets from paper</source>
        <translation>Fiches reprises du papier</translation>
    </message>
    <message>
        <source>Scan the last page of each printed sheet, or photograph it flat: the code beside the signature holds the levels and proves them. Texts are typed in again from the print; the file itself takes their place when it comes.</source>
        <translation>Numérisez la dernière page de chaque fiche imprimée, ou photographiez-la à plat&#x202f;: le code à côté de la signature porte les niveaux et les prouve. Les textes se ressaisissent depuis l’impression&#x202f;; le fichier lui-même prend leur place quand il arrive.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose scans…</source>
        <translation>Choisir des scans…</translation>
    </message>
</context>
<context>
    <name>RecoverSheets</name>
    <message>
        <source>Pages read</source>
        <translation>Pages lues</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sheets found</source>
        <translation>Fiches trouvées</translation>
    </message>
    <message>
        <source>Levels, and texts to be typed in</source>
        <translation>Niveaux, et textes à saisir</translation>
    </message>
    <message>
        <source>Text as it is printed</source>
        <translation>Le texte tel qu’il est imprimé</translation>
    </message>
</context>
<context>
    <name>RecoverWords</name>
    <message numerus="yes">
        <source>%n sheet(s) found</source>
        <translation>
            <numerusform>%n fiche trouvée</numerusform>
            <numerusform>%n fiches trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>{candidate}, by {juror}</source>
        <translation>{candidate}, par {juror}</translation>
    </message>
    <message>
        <source>version {number}, signed {time}</source>
        <translation>version {number}, signée {time}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, page {page}</translation>
    </message>
    <message>
        <source>Reason of the correction, as it is printed</source>
        <translation>Motif de la correction, tel qu’il est imprimé</translation>
    </message>
    <message>
        <source>Text of {code}, as it is printed</source>
        <translation>Texte de {code}, tel qu’il est imprimé</translation>
    </message>
    <message>
        <source>here already, from the laptop</source>
        <translation>déjà reçue, du poste du juré</translation>
    </message>
    <message>
        <source>kept from paper already</source>
        <translation>déjà gardée, reprise du papier</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>Text: to be typed in</source>
        <translation>Texte&#x202f;: à saisir</translation>
    </message>
    <message>
        <source>Text: does not fit yet</source>
        <translation>Texte&#x202f;: ne correspond pas encore</translation>
    </message>
    <message>
        <source>Text: ✓ fits</source>
        <translation>Texte&#x202f;: ✓ correspond</translation>
    </message>
</context>
<context>
    <name>RecuseDialog</name>
    <message>
        <source>Step back from this candidate</source>
        <translation>Se récuser pour ce candidat</translation>
    </message>
    <message>
        <source>A juror who has a tie with a candidate does not mark them. The sheet is no longer expected of you, and is only read here. You can take it back.</source>
        <translation>Un juré qui a un lien avec un candidat ne l’évalue pas. La fiche ne sera plus attendue de vous et se lira seulement ici. Vous pourrez la reprendre.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Se récuser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message numerus="yes">
        <source>Also in their %n other passage(s) before you</source>
        <translation>
            <numerusform>Aussi pour son autre passage devant vous</numerusform>
            <numerusform>Aussi pour ses %n autres passages devant vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Choose the folder or stick first.</source>
        <translation>Choisissez d’abord le dossier ou la clé USB.</translation>
    </message>
    <message>
        <source>Return to the secretariat</source>
        <translation>Retour au secrétariat</translation>
    </message>
    <message>
        <source>One file with all that you signed, encrypted for the secretariat and signed by you. It may be written as often as you like: nothing counts twice.</source>
        <translation>Un fichier avec tout ce que vous avez signé, chiffré pour le secrétariat et signé par vous. Écrivez-le aussi souvent que vous voulez&#x202f;: rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>Nothing is signed yet: there is nothing to return.</source>
        <translation>Rien n’est encore signé&#x202f;: il n’y a rien à rendre.</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Aucun choisi pour l’instant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n signed sheet(s) go, with their history</source>
        <translation>
            <numerusform>%n fiche signée part, avec son historique</numerusform>
            <numerusform>%n fiches signées partent, avec leur historique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them since the last return</source>
        <translation>
            <numerusform>dont %n depuis le dernier retour</numerusform>
            <numerusform>dont %n depuis le dernier retour</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them went before: this is the same once more.</source>
        <translation>Toutes sont déjà parties&#x202f;: c’est la même chose encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in progress stay here: the file only tells how far they are.</source>
        <translation>
            <numerusform>%n fiche en cours reste ici&#x202f;: le fichier dit seulement où elle en est.</numerusform>
            <numerusform>%n fiches en cours restent ici&#x202f;: le fichier dit seulement où elles en sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your private notes never go.</source>
        <translation>Vos notes privées ne partent jamais.</translation>
    </message>
    <message numerus="yes">
        <source>Return written to “{place}” at {hour}: %n sheet(s), read back, the same.</source>
        <translation>
            <numerusform>Retour écrit sur «&#x202f;{place}&#x202f;» à {hour}&#x202f;: %n fiche, relue, identique.</numerusform>
            <numerusform>Retour écrit sur «&#x202f;{place}&#x202f;» à {hour}&#x202f;: %n fiches, relues, identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not received yet. Hand the stick over, or send the file: the secretariat’s receipt will tell what arrived. Until then nothing here is deleted.</source>
        <translation>Pas encore reçu. Remettez la clé, ou envoyez le fichier&#x202f;: l’accusé du secrétariat dira ce qui est arrivé. D’ici là, rien n’est effacé ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Writing {done} of {all}…</source>
        <translation>Écriture de {done} sur {all}…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Write the return</source>
        <translation>Écrire le retour</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Dossier ou clé USB</translation>
    </message>
</context>
<context>
    <name>ReturnFoot</name>
    <message>
        <source>Return to the secretariat…</source>
        <translation>Rendre au secrétariat…</translation>
    </message>
    <message>
        <source>Return the signed sheets to the secretariat</source>
        <translation>Rendre les fiches signées au secrétariat</translation>
    </message>
    <message numerus="yes">
        <source>%n signed sheet(s) to return</source>
        <translation>
            <numerusform>%n fiche signée à rendre</numerusform>
            <numerusform>%n fiches signées à rendre</numerusform>
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
    <name>RolesPart</name>
    <message>
        <source>You play a part: you mark afterwards, and the sheet says so.</source>
        <translation>Vous jouez un rôle&#x202f;: vous notez après le passage, et la fiche le dit.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>évalue</translation>
    </message>
    <message>
        <source>Hide the part</source>
        <translation>Masquer le rôle</translation>
    </message>
    <message>
        <source>Read the part</source>
        <translation>Lire le rôle</translation>
    </message>
    <message>
        <source>Hide the instructions</source>
        <translation>Masquer les consignes</translation>
    </message>
    <message>
        <source>Read the instructions</source>
        <translation>Lire les consignes</translation>
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
        <source>neutralised</source>
        <translation>neutralisé</translation>
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
    <name>RuleRow</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Par défaut&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>RulesCompetencies</name>
    <message>
        <source>An eliminatory competency that is not reached fails its bloc, and is never compensated.</source>
        <translation>Une compétence éliminatoire qui n’est pas atteinte fait échouer son bloc, et n’est jamais compensée.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search a code or a word</source>
        <translation>Chercher un code ou un mot</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>No competency holds these words.</source>
        <translation>Aucune compétence ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>RulesName</name>
    <message>
        <source>Saved sets are offered in every session. One of the same name is replaced.</source>
        <translation>Les jeux enregistrés sont proposés dans chaque session. Celui du même nom est remplacé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Source: none was given; the values are the program&apos;s defaults.</source>
        <translation>Source&#x202f;: aucune n’est donnée&#x202f;; ce sont les valeurs par défaut du programme.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#x202f;: {source}</translation>
    </message>
    <message>
        <source>Rules of this session</source>
        <translation>Règles de cette session</translation>
    </message>
    <message>
        <source>The rules were saved as “{label}”.</source>
        <translation>Les règles sont enregistrées sous le nom «&#x202f;{label}&#x202f;».</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write it with digits: 0.5.</source>
        <translation>Écrivez-le en chiffres&#x202f;: 0,5.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Les règles</translation>
    </message>
    <message>
        <source>What would it give?</source>
        <translation>Qu’est-ce que cela donnerait&#x202f;?</translation>
    </message>
    <message>
        <source>What turns the jurors&apos; levels into a proposal. The jury decides.</source>
        <translation>Ce qui fait, des niveaux donnés par les jurés, une proposition. Le jury décide.</translation>
    </message>
    <message>
        <source>The session is open: its rules stay as they are.</source>
        <translation>La session est ouverte&#x202f;: ses règles ne changent plus.</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>Save under a name…</source>
        <translation>Enregistrer sous un nom…</translation>
    </message>
    <message>
        <source>Back to the certification&apos;s rules</source>
        <translation>Revenir aux règles de la certification</translation>
    </message>
</context>
<context>
    <name>RulesTrial</name>
    <message>
        <source>in “{}”</source>
        <translation>dans «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>in “{}”, {}</source>
        <translation>dans «&#x202f;{}&#x202f;», {}</translation>
    </message>
    <message>
        <source>Criteria without a competency</source>
        <translation>Critères sans compétence</translation>
    </message>
    <message>
        <source>compensated</source>
        <translation>compensée</translation>
    </message>
    <message>
        <source>proposed: reached</source>
        <translation>proposé&#x202f;: atteint</translation>
    </message>
    <message>
        <source>proposed: not reached</source>
        <translation>proposé&#x202f;: non atteint</translation>
    </message>
    <message>
        <source>the jury decides</source>
        <translation>le jury décide</translation>
    </message>
    <message>
        <source>held already</source>
        <translation>déjà détenu</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>Everything: {level}</source>
        <translation>Tout&#x202f;: {level}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s)</source>
        <translation>
            <numerusform>%n juré</numerusform>
            <numerusform>%n jurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Made-up candidate</source>
        <translation>Candidat inventé</translation>
    </message>
    <message>
        <source>{keys} · Backspace none · N neutralised · on the words: all jurors</source>
        <translation>{keys} · Retour arrière&#x202f;: aucun · N&#x202f;: neutralisé · sur le texte&#x202f;: tous les jurés</translation>
    </message>
    <message>
        <source>Score at {test}</source>
        <translation>Score à «&#x202f;{test}&#x202f;»</translation>
    </message>
    <message>
        <source>What would it give?</source>
        <translation>Qu’est-ce que cela donnerait&#x202f;?</translation>
    </message>
    <message>
        <source>Set its levels: the proposal follows. Nothing of it is kept as a mark.</source>
        <translation>Donnez-lui des niveaux, la proposition suit. Rien n’en est gardé comme note.</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Remplir…</translation>
    </message>
    <message>
        <source>Number of jurors</source>
        <translation>Nombre de jurés</translation>
    </message>
    <message>
        <source>Held already</source>
        <translation>Déjà détenu</translation>
    </message>
    <message>
        <source>Levels of the made-up candidate</source>
        <translation>Niveaux du candidat inventé</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
</context>
<context>
    <name>RulesWords</name>
    <message>
        <source>When a competency is reached</source>
        <translation>Quand une compétence est atteinte</translation>
    </message>
    <message>
        <source>Several jurors</source>
        <translation>Plusieurs jurés</translation>
    </message>
    <message>
        <source>Blocs and title</source>
        <translation>Blocs et titre</translation>
    </message>
    <message>
        <source>What the levels count</source>
        <translation>Ce que comptent les niveaux</translation>
    </message>
    <message>
        <source>Weights of assessments and their parts</source>
        <translation>Poids des épreuves et de leurs parties</translation>
    </message>
    <message>
        <source>External tests</source>
        <translation>Tests externes</translation>
    </message>
    <message>
        <source>Threshold of a competency</source>
        <translation>Seuil d’une compétence</translation>
    </message>
    <message>
        <source>Competency with nothing observed</source>
        <translation>Compétence où rien n’est observé</translation>
    </message>
    <message>
        <source>Eliminatory criterion</source>
        <translation>Critère éliminatoire</translation>
    </message>
    <message>
        <source>Eliminatory competencies</source>
        <translation>Compétences éliminatoires</translation>
    </message>
    <message>
        <source>Criterion observed in several assessments</source>
        <translation>Critère observé dans plusieurs épreuves</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>How jurors are put together</source>
        <translation>Réunion des niveaux de plusieurs jurés</translation>
    </message>
    <message>
        <source>Tolerance between jurors</source>
        <translation>Écart toléré entre jurés</translation>
    </message>
    <message>
        <source>What a bloc needs</source>
        <translation>Ce qu’il faut pour un bloc</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Compensation floor</source>
        <translation>Plancher de compensation</translation>
    </message>
    <message>
        <source>Threshold of a bloc</source>
        <translation>Seuil d’un bloc</translation>
    </message>
    <message>
        <source>What the title needs</source>
        <translation>Ce qu’il faut pour le titre</translation>
    </message>
    <message>
        <source>Threshold of the title</source>
        <translation>Seuil du titre</translation>
    </message>
    <message>
        <source>Second chance</source>
        <translation>Seconde chance</translation>
    </message>
    <message numerus="yes">
        <source>%n decimal(s)</source>
        <translation>
            <numerusform>%n décimale</numerusform>
            <numerusform>%n décimales</numerusform>
        </translation>
    </message>
    <message>
        <source>no rounding</source>
        <translation>aucun arrondi</translation>
    </message>
    <message>
        <source>the jury decides</source>
        <translation>le jury décide</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>its competency</source>
        <translation>sa compétence</translation>
    </message>
    <message>
        <source>its whole bloc</source>
        <translation>tout son bloc</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>la moyenne</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>la meilleure</translation>
    </message>
    <message>
        <source>the worst</source>
        <translation>la moins bonne</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>majorité</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>accord de tous</translation>
    </message>
    <message>
        <source>every competency</source>
        <translation>chaque compétence</translation>
    </message>
    <message>
        <source>the mean alone</source>
        <translation>la moyenne seule</translation>
    </message>
    <message>
        <source>no compensation</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>by the bloc&apos;s mean</source>
        <translation>par le bloc</translation>
    </message>
    <message>
        <source>every bloc</source>
        <translation>chaque bloc</translation>
    </message>
    <message>
        <source>the mean of the blocs</source>
        <translation>la moyenne des blocs</translation>
    </message>
    <message>
        <source>no second chance</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>competencies not reached</source>
        <translation>par compétence</translation>
    </message>
    <message>
        <source>blocs not reached</source>
        <translation>par bloc</translation>
    </message>
    <message>
        <source>assessments not passed</source>
        <translation>par épreuve</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ne compte pas</translation>
    </message>
    <message numerus="yes">
        <source>A value is rounded to %n decimal(s), half up, before it meets its threshold.</source>
        <translation>
            <numerusform>Une valeur est arrondie à %n décimale, au demi supérieur, avant d’être comparée à son seuil.</numerusform>
            <numerusform>Une valeur est arrondie à %n décimales, au demi supérieur, avant d’être comparée à son seuil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where nothing of a competency was observed, nothing is proposed: the jury decides.</source>
        <translation>Quand rien d’une compétence n’a été observé, rien n’est proposé&#x202f;: le jury décide.</translation>
    </message>
    <message>
        <source>A competency of which nothing was observed is not reached.</source>
        <translation>Une compétence dont rien n’a été observé n’est pas atteinte.</translation>
    </message>
    <message>
        <source>An eliminatory criterion at its lowest level fails its competency.</source>
        <translation>Un critère éliminatoire au niveau le plus bas fait échouer sa compétence.</translation>
    </message>
    <message>
        <source>An eliminatory criterion at its lowest level fails the whole bloc.</source>
        <translation>Un critère éliminatoire au niveau le plus bas fait échouer tout le bloc.</translation>
    </message>
    <message>
        <source>A criterion observed in several assessments counts by the mean.</source>
        <translation>Un critère observé dans plusieurs épreuves compte par la moyenne.</translation>
    </message>
    <message>
        <source>A criterion observed in several assessments counts where it was best.</source>
        <translation>Un critère observé dans plusieurs épreuves compte là où il est le meilleur.</translation>
    </message>
    <message>
        <source>A criterion observed in several assessments counts where it was worst.</source>
        <translation>Un critère observé dans plusieurs épreuves compte là où il est le moins bon.</translation>
    </message>
    <message>
        <source>Values are exact: nothing is rounded.</source>
        <translation>Les valeurs sont exactes&#x202f;: rien n’est arrondi.</translation>
    </message>
    <message>
        <source>The level that more than half of the jurors gave counts; without one, the jury decides.</source>
        <translation>Le niveau donné par plus de la moitié des jurés compte&#x202f;; à défaut, le jury décide.</translation>
    </message>
    <message>
        <source>The jurors&apos; median counts; with an even number, the mean of the two in the middle.</source>
        <translation>La médiane des jurés compte&#x202f;; s’ils sont en nombre pair, la moyenne des deux du milieu.</translation>
    </message>
    <message>
        <source>The mean of the jurors&apos; levels counts.</source>
        <translation>La moyenne des niveaux des jurés compte.</translation>
    </message>
    <message>
        <source>A level counts where all jurors gave the same; otherwise the jury decides.</source>
        <translation>Un niveau compte quand tous les jurés ont donné le même&#x202f;; sinon, le jury décide.</translation>
    </message>
    <message>
        <source>A bloc is reached when every one of its competencies is.</source>
        <translation>Un bloc est atteint quand chacune de ses compétences l’est.</translation>
    </message>
    <message>
        <source>A bloc is reached by the mean of its competencies, whatever each one is.</source>
        <translation>Un bloc est atteint par la moyenne de ses compétences, quelle que soit chacune.</translation>
    </message>
    <message>
        <source>A weak competency is never compensated.</source>
        <translation>Une compétence faible n’est jamais compensée.</translation>
    </message>
    <message>
        <source>A weak competency may be compensated by its bloc&apos;s mean, never an eliminatory one.</source>
        <translation>Une compétence faible peut être compensée par la moyenne de son bloc, jamais une éliminatoire.</translation>
    </message>
    <message>
        <source>The title, like a badge, needs every one of its blocs.</source>
        <translation>Le titre, comme un badge, demande chacun de ses blocs.</translation>
    </message>
    <message>
        <source>The title, like a badge, needs its blocs&apos; mean.</source>
        <translation>Le titre, comme un badge, demande la moyenne de ses blocs.</translation>
    </message>
    <message>
        <source>There is no second chance.</source>
        <translation>Il n’y a pas de seconde chance.</translation>
    </message>
    <message>
        <source>The second chance is for the competencies that were not reached.</source>
        <translation>La seconde chance porte sur les compétences non atteintes.</translation>
    </message>
    <message>
        <source>The second chance is for the blocs that were not reached.</source>
        <translation>La seconde chance porte sur les blocs non atteints.</translation>
    </message>
    <message>
        <source>The second chance is for the assessments that were not passed.</source>
        <translation>La seconde chance porte sur les épreuves non réussies.</translation>
    </message>
    <message>
        <source>A competency is reached from {value} on.</source>
        <translation>Une compétence est atteinte à partir de {value}.</translation>
    </message>
    <message>
        <source>Jurors further apart than {value} on a criterion disagree.</source>
        <translation>Des jurés éloignés de plus de {value} sur un critère sont en désaccord.</translation>
    </message>
    <message>
        <source>From {value} on a competency below its threshold can be compensated.</source>
        <translation>À partir de {value}, une compétence sous son seuil peut être compensée.</translation>
    </message>
    <message>
        <source>A bloc is reached from a mean of {value} on.</source>
        <translation>Un bloc est atteint à partir d’une moyenne de {value}.</translation>
    </message>
    <message>
        <source>It is compensated where the bloc&apos;s mean is at least {value}.</source>
        <translation>Elle est compensée si la moyenne du bloc est d’au moins {value}.</translation>
    </message>
    <message>
        <source>It is reached from a mean of {value} on.</source>
        <translation>Il est atteint à partir d’une moyenne de {value}.</translation>
    </message>
    <message>
        <source>“{level}” is left out of the computation.</source>
        <translation>«&#x202f;{level}&#x202f;» est laissé de côté dans le calcul.</translation>
    </message>
    <message>
        <source>“{level}” counts {value}.</source>
        <translation>«&#x202f;{level}&#x202f;» compte {value}.</translation>
    </message>
    <message>
        <source>{bloc}, “{assessment}”: the part “{part}” weighs {value}.</source>
        <translation>{bloc}, «&#x202f;{assessment}&#x202f;»&#x202f;: la partie «&#x202f;{part}&#x202f;» pèse {value}.</translation>
    </message>
    <message>
        <source>{bloc}, “{assessment}” weighs {value} beside the bloc&apos;s other assessments.</source>
        <translation>{bloc}, «&#x202f;{assessment}&#x202f;» pèse {value} à côté des autres épreuves du bloc.</translation>
    </message>
    <message>
        <source>“{test}”: the score it takes is not said yet.</source>
        <translation>«&#x202f;{test}&#x202f;»&#x202f;: le score qui le valide n’est pas encore dit.</translation>
    </message>
    <message>
        <source>“{test}” takes a score of more than {score}.</source>
        <translation>«&#x202f;{test}&#x202f;» demande un score de plus de {score}.</translation>
    </message>
    <message>
        <source>“{test}” takes a score of at least {score}.</source>
        <translation>«&#x202f;{test}&#x202f;» demande un score d’au moins {score}.</translation>
    </message>
    <message>
        <source>No competency is eliminatory.</source>
        <translation>Aucune compétence n’est éliminatoire.</translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) fail(s) the bloc when not reached: {names}.</source>
        <translation>
            <numerusform>Une compétence fait échouer son bloc si elle n’est pas atteinte&#x202f;: {names}.</numerusform>
            <numerusform>%n compétences font échouer leur bloc si elles ne sont pas atteintes&#x202f;: {names}.</numerusform>
        </translation>
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
    <name>SecretariatDesk</name>
    <message>
        <source>Work here again</source>
        <translation>Travailler de nouveau ici</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
</context>
<context>
    <name>SecretariatPage</name>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>“{label}” goes away with its candidates, its panels and its timetable. This cannot be undone.</source>
        <translation>«&#x202f;{label}&#x202f;» disparaît avec ses candidats, ses jurys et son planning. Rien ne le rend.</translation>
    </message>
    <message>
        <source>Remove this session?</source>
        <translation>Supprimer cette session&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle session…</translation>
    </message>
    <message>
        <source>Begin a session (Ctrl+N)</source>
        <translation>Commencer une session (Ctrl+N)</translation>
    </message>
    <message>
        <source>Evaluation grids</source>
        <translation>Grilles d’évaluation</translation>
    </message>
    <message>
        <source>The grid workshop (Ctrl+G)</source>
        <translation>L’atelier des grilles (Ctrl+G)</translation>
    </message>
    <message>
        <source>People at the secretariat…</source>
        <translation>Personnes du secrétariat…</translation>
    </message>
    <message>
        <source>Who works here, each with a PIN</source>
        <translation>Qui travaille ici, chacun avec son code PIN</translation>
    </message>
    <message>
        <source>Move to another computer…</source>
        <translation>Changer de poste…</translation>
    </message>
    <message>
        <source>Write everything into one encrypted file</source>
        <translation>Tout écrire dans un fichier chiffré</translation>
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
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Say who works now</source>
        <translation>Dire qui travaille maintenant</translation>
    </message>
    <message>
        <source>Change who works now</source>
        <translation>Changer la personne qui travaille</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the sessions</source>
        <translation>Filtrer les sessions</translation>
    </message>
    <message>
        <source>Another one like it…</source>
        <translation>Une autre comme elle…</translation>
    </message>
    <message>
        <source>Same certification, rules, rooms, jurors and panels, on other days</source>
        <translation>Même certification, mêmes règles, salles, jurés et jurys, à d’autres jours</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>Begin one: choose the certification and the days. Candidates, juries, rules and the timetable come next, in any order.</source>
        <translation>Commencez-en une&#x202f;: choisissez la certification et les jours. Candidats, jurys, règles et planning viennent ensuite, dans l’ordre que vous voulez.</translation>
    </message>
</context>
<context>
    <name>SessionOpeningPage</name>
    <message>
        <source>Opening the session</source>
        <translation>Ouverture de la session</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Ce qui est à regarder</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Revision {number}</source>
        <translation>Révision {number}</translation>
    </message>
    <message>
        <source>no official title: the minutes will need it</source>
        <translation>pas d’intitulé officiel&#x202f;: le procès-verbal en aura besoin</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>digest {digest}</source>
        <translation>empreinte {digest}</translation>
    </message>
    <message>
        <source>Full title</source>
        <translation>Titre complet</translation>
    </message>
    <message>
        <source>Blocs only</source>
        <translation>Blocs seulement</translation>
    </message>
    <message>
        <source>Validation of experience (VAE)</source>
        <translation>Validation des acquis (VAE)</translation>
    </message>
    <message>
        <source>Second chance</source>
        <translation>Seconde chance</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>Add a day: 12/06/2026</source>
        <translation>Ajouter un jour&#x202f;: 12/06/2026</translation>
    </message>
    <message>
        <source>Take {value} away</source>
        <translation>Retirer {value}</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Ajouter une salle</translation>
    </message>
    <message>
        <source>Add a room: B104</source>
        <translation>Ajouter une salle&#x202f;: B104</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La session</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce qu’elle est</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nom de la session</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Type de session</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Certification and grid</source>
        <translation>Certification et grille</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Qui l’organise</translation>
    </message>
    <message>
        <source>Certifier or centre, as documents name it</source>
        <translation>Certificateur ou centre, tel que les documents le nomment</translation>
    </message>
    <message>
        <source>Certifier or centre</source>
        <translation>Certificateur ou centre</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Contact named on convocations</source>
        <translation>Contact donné sur les convocations</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Days and places</source>
        <translation>Jours et lieux</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Regulations of the certification</source>
        <translation>Règlement de la certification</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the regulations</source>
        <translation>Titre du règlement</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the regulations</source>
        <translation>Version du règlement</translation>
    </message>
    <message>
        <source>What candidates must know of them, printed on convocations</source>
        <translation>Ce que les candidats doivent en savoir, imprimé sur les convocations</translation>
    </message>
    <message>
        <source>Text of the regulations</source>
        <translation>Texte du règlement</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Full title</source>
        <translation>Titre complet</translation>
    </message>
    <message>
        <source>Blocs only</source>
        <translation>Blocs seulement</translation>
    </message>
    <message>
        <source>Validation of experience (VAE)</source>
        <translation>Validation des acquis (VAE)</translation>
    </message>
    <message>
        <source>Second chance</source>
        <translation>Seconde chance</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>no candidate yet</source>
        <translation>aucun candidat</translation>
    </message>
</context>
<context>
    <name>SetNameDialog</name>
    <message>
        <source>Give the set a name.</source>
        <translation>Donnez un nom à ce jeu de règles.</translation>
    </message>
    <message>
        <source>Save these rules</source>
        <translation>Enregistrer ces règles</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>{candidate}, by {juror}</source>
        <translation>{candidate}, par {juror}</translation>
    </message>
    <message>
        <source>Version {number}, signed {time}. As it was signed: nothing changes here.</source>
        <translation>Version {number}, signée&#x202f;: {time}. Telle qu’elle a été signée&#x202f;: rien ne change ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reason of the correction: {reason}</source>
        <translation>Motif de la correction&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Added on the spot</source>
        <translation>Ajouté sur place</translation>
    </message>
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
        <translation>Correction · version&#xa0;{number}</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Criterion {number}</source>
        <translation>Critère {number}</translation>
    </message>
    <message>
        <source>{code}: {level}, {done} of {total}</source>
        <translation>{code}&#x202f;: {level}, {done} sur {total}</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>to justify</source>
        <translation>à justifier</translation>
    </message>
    <message>
        <source>{code}: {what}</source>
        <translation>{code}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>comment: {text}</source>
        <translation>commentaire&#xa0;: {text}</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>note&#x202f;: {text}</translation>
    </message>
    <message>
        <source>{done} of {total} criteria</source>
        <translation>{done} critères sur {total}</translation>
    </message>
    <message>
        <source>neutralised: not to be marked</source>
        <translation>neutralisé&#x202f;: non évalué</translation>
    </message>
    <message>
        <source>Enter: comment</source>
        <translation>Entrée&#xa0;: commenter</translation>
    </message>
</context>
<context>
    <name>SheetOverview</name>
    <message>
        <source>Competencies and criteria of the sheet</source>
        <translation>Compétences et critères de la fiche</translation>
    </message>
    <message>
        <source>Overview of the sheet</source>
        <translation>Vue d’ensemble de la fiche</translation>
    </message>
    <message>
        <source>Close the overview</source>
        <translation>Fermer la vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>SheetPlace</name>
    <message>
        <source>Very short justification. The same key again goes on.</source>
        <translation>Justification très courte. La même touche, encore une fois, passe outre.</translation>
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
        <source>All levels given</source>
        <translation>Niveaux donnés</translation>
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
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>With another juror</source>
        <translation>Autre juré</translation>
    </message>
    <message>
        <source>You stepped back</source>
        <translation>Récusation</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Fraud suspected</source>
        <translation>Fraude suspectée</translation>
    </message>
    <message>
        <source>Technical incident</source>
        <translation>Incident technique</translation>
    </message>
</context>
<context>
    <name>SheetVersions</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>La version d’avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>La version d’après</translation>
    </message>
    <message>
        <source>Both versions side by side</source>
        <translation>Les deux versions côte à côte</translation>
    </message>
</context>
<context>
    <name>SheetsReturn</name>
    <message>
        <source>Folder or stick</source>
        <translation>Dossier ou clé USB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign the correction</source>
        <translation>Signer la correction</translation>
    </message>
    <message numerus="yes">
        <source>Sign these %n sheets</source>
        <translation>
            <numerusform>Signer cette fiche</numerusform>
            <numerusform>Signer ces %n fiches</numerusform>
        </translation>
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
        <source>Signing closes these sheets. A correction is a new version of one, with a reason.</source>
        <translation>La signature clôt ces fiches. Une correction est une nouvelle version de l’une d’elles, avec son motif.</translation>
    </message>
    <message>
        <source>{phase} is still running: it will be told as “not stopped”.</source>
        <translation>«&#x202f;{phase}&#x202f;» tourne encore&#x202f;: elle sera dite «&#x202f;non arrêtée&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to sort: they stay on this laptop.</source>
        <translation>
            <numerusform>%n note à trier&#x202f;: elle reste sur cet ordinateur.</numerusform>
            <numerusform>%n notes à trier&#x202f;: elles restent sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End it now</source>
        <translation>&amp;Y mettre fin maintenant</translation>
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
    <message numerus="yes">
        <source>%n sheets are signed. Three files of each were written and read back.</source>
        <translation>
            <numerusform>%n fiche est signée. Trois fichiers ont été écrits, puis relus.</numerusform>
            <numerusform>%n fiches sont signées. Trois fichiers de chacune ont été écrits, puis relus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder</source>
        <translation>
            <numerusform>%n fichier dans le dossier</numerusform>
            <numerusform>%n fichiers dans le dossier</numerusform>
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
        <source>&amp;End it now</source>
        <translation>&amp;Y mettre fin maintenant</translation>
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
        <source>Practice session: this sheet is worth nothing for the certification; its files go when the program is closed.</source>
        <translation>Séance d’entraînement&#x202f;: cette fiche n’a aucune valeur pour la certification&#x202f;; ses fichiers disparaissent à la fermeture du programme.</translation>
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
    <name>SigningCard</name>
    <message>
        <source>Write the names first, one on each line.</source>
        <translation>Écrivez d’abord les noms, un par ligne.</translation>
    </message>
    <message>
        <source>Sign a document</source>
        <translation>Signer un document</translation>
    </message>
    <message>
        <source>One name on each line, as it is to be read under the signature.</source>
        <translation>Un nom par ligne, comme il doit se lire sous la signature.</translation>
    </message>
    <message>
        <source>6 characters at least. It signs in your name: nobody but you can know it.</source>
        <translation>6 caractères au moins. Il signe en votre nom&#x202f;: personne d’autre ne peut le connaître.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Aucun choisi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>Choisir un document…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature…</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>This computer is yours: your usual PIN signs.</source>
        <translation>Cet ordinateur est le vôtre&#x202f;: votre code PIN habituel signe.</translation>
    </message>
    <message>
        <source>The PIN that you chose here for yourself signs.</source>
        <translation>Le code PIN que vous avez choisi ici pour vous signe.</translation>
    </message>
    <message>
        <source>You sign here for the first time: choose a PIN of your own.</source>
        <translation>Vous signez ici pour la première fois&#x202f;: choisissez un code PIN à vous.</translation>
    </message>
    <message>
        <source>{name}, signed on {moment}</source>
        <translation>{name}, signé le {moment}</translation>
    </message>
    <message>
        <source>{name}, on their own computer: pass the file on</source>
        <translation>{name}, sur son ordinateur&#x202f;: passez-lui le fichier</translation>
    </message>
    <message>
        <source>{name}, missing</source>
        <translation>{name}, manque</translation>
    </message>
    <message>
        <source>Timestamped on {moment} by {name}</source>
        <translation>Horodaté le {moment} par {name}</translation>
    </message>
    <message>
        <source>Each person signs in turn, here or on their own computer.</source>
        <translation>Chacun signe à son tour, ici ou sur son ordinateur.</translation>
    </message>
    <message>
        <source>Choose a PDF or a workbook. The file that you choose stays as it is.</source>
        <translation>Choisissez un PDF ou un classeur. Le fichier choisi reste comme il est.</translation>
    </message>
    <message>
        <source>What is signed in this document does not hold.</source>
        <translation>Ce qui est signé dans ce document n’est plus valable.</translation>
    </message>
    <message>
        <source>Ask for an intact copy.</source>
        <translation>Demandez une copie intacte.</translation>
    </message>
    <message>
        <source>Nobody is named in this document yet.</source>
        <translation>Ce document ne nomme encore personne.</translation>
    </message>
    <message>
        <source>Say who signs it: each gets a place that only they can fill.</source>
        <translation>Dites qui le signe&#x202f;: chacun reçoit une place que personne d’autre ne peut prendre.</translation>
    </message>
    <message>
        <source>This document waits for no signatures.</source>
        <translation>Ce document n’attend aucune signature.</translation>
    </message>
    <message>
        <source>{count} of {all} have signed.</source>
        <translation>{count} sur {all} ont signé.</translation>
    </message>
    <message>
        <source>The last signature closed it: nobody can change it any more.</source>
        <translation>La dernière signature l’a fermé&#x202f;: plus personne ne peut le changer.</translation>
    </message>
    <message>
        <source>Signed, in a new file: {file}.</source>
        <translation>Signé, dans un nouveau fichier&#x202f;: {file}.</translation>
    </message>
    <message>
        <source>Prepared, in a new file: {file}.</source>
        <translation>Préparé, dans un nouveau fichier&#x202f;: {file}.</translation>
    </message>
    <message>
        <source>PDF or workbook (*.pdf *.xlsx)</source>
        <translation>PDF ou classeur (*.pdf *.xlsx)</translation>
    </message>
    <message>
        <source>The document to sign</source>
        <translation>Le document à signer</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Who signs it</source>
        <translation>Qui le signe</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
</context>
<context>
    <name>SigningFlow</name>
    <message>
        <source>No level and no text differs from version {number}.</source>
        <translation>Aucun niveau ni aucun texte ne diffère de la version&#xa0;{number}.</translation>
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
    <name>StaffWords</name>
    <message>
        <source>secretary</source>
        <translation>secrétaire</translation>
    </message>
    <message>
        <source>responsible person</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>jury president</source>
        <translation>président du jury</translation>
    </message>
    <message>
        <source>{name} · {role}</source>
        <translation>{name} · {role}</translation>
    </message>
    <message>
        <source>Nobody said who works</source>
        <translation>Personne n’a dit qui travaille</translation>
    </message>
    <message>
        <source>The juror of this computer</source>
        <translation>Le juré de ce poste</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{role}, {time}</source>
        <translation>{role}, {time}</translation>
    </message>
    <message>
        <source>Made when they first sign.</source>
        <translation>Créée à leur première signature.</translation>
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
        <translation>Signée · version&#xa0;{number}.</translation>
    </message>
    <message>
        <source>Signed on {day} at {time} · version {number}.</source>
        <translation>Signée le {day} à {time} · version&#xa0;{number}.</translation>
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
        <translation>{levels} et {texts} changés depuis la version&#xa0;{number}</translation>
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
        <translation>En direct</translation>
    </message>
    <message>
        <source>Give levels while the candidate speaks; nothing more.</source>
        <translation>Donner les niveaux pendant que le candidat parle&#xa0;; rien de plus.</translation>
    </message>
    <message>
        <source>Read only: nothing is to be done here.</source>
        <translation>Lecture seule&#x202f;: rien à faire ici.</translation>
    </message>
    <message>
        <source>You play a part: give the levels right after it.</source>
        <translation>Vous jouez un rôle&#x202f;: donnez les niveaux juste après.</translation>
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
        <source>Make the copies that can be made</source>
        <translation>Faire les copies possibles</translation>
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
    <name>SwapDialog</name>
    <message>
        <source>Choose the other sheet first.</source>
        <translation>Choisissez d’abord l’autre fiche.</translation>
    </message>
    <message>
        <source>Write the reason first: one sentence is enough.</source>
        <translation>Écrivez d’abord la raison&#x202f;: une phrase suffit.</translation>
    </message>
    <message>
        <source>Two sheets were swapped</source>
        <translation>Deux fiches ont été inversées</translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>Les remettre en ordre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The measured times, the notes and the incidents change places too.</source>
        <translation>Les durées mesurées, les notes et les incidents changent aussi de place.</translation>
    </message>
    <message>
        <source>{code} is neutralised for {name}: what stands there does not count.</source>
        <translation>{code} est neutralisé pour {name}&#x202f;: ce qui y sera noté ne comptera pas.</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Rien n’est noté</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwapSheets</name>
    <message>
        <source>What was recorded on two sheets changes places. Both journals keep every step; swapping again puts it back.</source>
        <translation>Ce qui est noté sur les deux fiches change de place. Les deux journaux gardent chaque étape&#x202f;; un nouvel échange remet tout comme avant.</translation>
    </message>
    <message>
        <source>Swap with the sheet of</source>
        <translation>Échanger avec la fiche de</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Mark it yourself again</source>
        <translation>Reprendre l’évaluation</translation>
    </message>
    <message>
        <source>The sheet is expected of you again, as it stands here.</source>
        <translation>La fiche sera de nouveau attendue de vous, telle qu’elle est ici.</translation>
    </message>
    <message>
        <source>Take the day back</source>
        <translation>Reprendre la journée ici</translation>
    </message>
    <message>
        <source>Only where the file never arrived, or nobody works on it. If it did arrive, there are two days from now on: what was marked there does not come here, and this computer will refuse a file that was written there.</source>
        <translation>Seulement si le fichier n’est jamais arrivé, ou si personne n’y travaille. S’il est arrivé, il y a désormais deux journées&#x202f;: ce qui y a été noté ne viendra pas ici, et cet ordinateur refusera un fichier écrit là-bas.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Why it comes back</source>
        <translation>Pourquoi elle revient</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Continue a day from another computer</source>
        <translation>Continuer une journée d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Aucun choisi pour l’instant</translation>
    </message>
    <message>
        <source>Take this day in</source>
        <translation>Reprendre cette journée</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir ce qu’il contient</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Choisissez d’abord le fichier.</translation>
    </message>
    <message>
        <source>Type the code that was told you.</source>
        <translation>Tapez le code qu’on vous a donné.</translation>
    </message>
    <message>
        <source>Written on {day} at {hour}</source>
        <translation>Écrit le {day} à {hour}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed sheet(s)</source>
        <translation>
            <numerusform>%n fiche signée</numerusform>
            <numerusform>%n fiches signées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished sheet(s)</source>
        <translation>
            <numerusform>%n fiche en cours</numerusform>
            <numerusform>%n fiches en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was taken in here before: nothing will change.</source>
        <translation>Ce fichier a déjà été repris ici&#x202f;: rien ne changera.</translation>
    </message>
    <message>
        <source>From then on this day is worked on here. The first signature here asks for a PIN of this computer.</source>
        <translation>Dès lors, cette journée se poursuit ici. La première signature demandera un code PIN de cet ordinateur.</translation>
    </message>
    <message>
        <source>Days of Jury Desk (*.journee)</source>
        <translation>Journées de Jury Desk (*.journee)</translation>
    </message>
    <message>
        <source>The file to open</source>
        <translation>Le fichier à ouvrir</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>A team has a name: write it first.</source>
        <translation>Une équipe a un nom&#x202f;: écrivez-le d’abord.</translation>
    </message>
    <message>
        <source>A team is for one assessment at least.</source>
        <translation>Une équipe sert à une épreuve au moins.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TeamHead</name>
    <message>
        <source>No criterion belongs to “{part}”: a member&apos;s deviation carries it.</source>
        <translation>Le référentiel ne rattache aucun critère à «&#x202f;{part}&#x202f;»&#x202f;: un écart par membre la porte.</translation>
    </message>
</context>
<context>
    <name>TeamLabel</name>
    <message>
        <source>Name of the team</source>
        <translation>Nom de l’équipe</translation>
    </message>
    <message>
        <source>For which assessments</source>
        <translation>Pour quelles épreuves</translation>
    </message>
</context>
<context>
    <name>TeamMissingModel</name>
    <message>
        <source>to justify</source>
        <translation>à justifier</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
</context>
<context>
    <name>TeamSigning</name>
    <message>
        <source>{levels} and {texts} changed since version {number}</source>
        <translation>{levels} et {texts} changés depuis la version&#xa0;{number}</translation>
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
</context>
<context>
    <name>TeamStage</name>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Il manque encore&#x202f;: %n</numerusform>
            <numerusform>Il manque encore&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Hide the instructions</source>
        <translation>Masquer les consignes</translation>
    </message>
    <message>
        <source>Read the instructions</source>
        <translation>Lire les consignes</translation>
    </message>
    <message>
        <source>previous, next criterion</source>
        <translation>critère précédent, suivant</translation>
    </message>
    <message>
        <source>team, members</source>
        <translation>équipe, membres</translation>
    </message>
    <message>
        <source>take back, or as the team</source>
        <translation>retirer, ou comme l’équipe</translation>
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
        <source>next passage</source>
        <translation>passage suivant</translation>
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
        <source>Correct the sheet of {name}</source>
        <translation>Corriger la fiche de {name}</translation>
    </message>
    <message>
        <source>Compare the versions of {name}</source>
        <translation>Comparer les versions de la fiche de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) signed</source>
        <translation>
            <numerusform>%n fiche signée</numerusform>
            <numerusform>%n fiches signées</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} on {day} at {time}.</source>
        <translation>{count} le {day} à {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) were not recorded: {names}</source>
        <translation>
            <numerusform>%n niveau n’a pas été enregistré&#x202f;: {names}</numerusform>
            <numerusform>%n niveaux n’ont pas été enregistrés&#x202f;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · version {number}, corrected by itself: {reason}</source>
        <translation>{name} · version&#xa0;{number}, corrigée à part&#x202f;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder</source>
        <translation>
            <numerusform>%n fichier dans le dossier</numerusform>
            <numerusform>%n fichiers dans le dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: not found</source>
        <translation>{file}&#x202f;: introuvable</translation>
    </message>
</context>
<context>
    <name>TeamStagePane</name>
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
        <source>Export again…</source>
        <translation>Exporter de nouveau…</translation>
    </message>
    <message>
        <source>Back to live marking</source>
        <translation>Revenir en direct</translation>
    </message>
    <message>
        <source>Reopen the write-up</source>
        <translation>Rouvrir la rédaction</translation>
    </message>
    <message>
        <source>Compare the versions of</source>
        <translation>Comparer les versions de</translation>
    </message>
    <message>
        <source>Correct the sheet of</source>
        <translation>Corriger la fiche de</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Au clavier</translation>
    </message>
    <message>
        <source>Read the instructions</source>
        <translation>Lire les consignes</translation>
    </message>
    <message>
        <source>Text of the assessment</source>
        <translation>Texte de l’épreuve</translation>
    </message>
</context>
<context>
    <name>TeamsModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petite</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grande</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>désisté</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Sans équipe</translation>
    </message>
</context>
<context>
    <name>TeamsPane</name>
    <message>
        <source>Group work: {titles}. A team has three to five members.</source>
        <translation>Travail en groupe&#x202f;: {titles}. Une équipe compte trois à cinq membres.</translation>
    </message>
    <message>
        <source>No assessment of this certification is group work.</source>
        <translation>Aucune épreuve de cette certification ne se passe en groupe.</translation>
    </message>
    <message>
        <source>Propose teams…</source>
        <translation>Proposer des équipes…</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nouvelle équipe</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sortir de l’équipe</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Delete the team</source>
        <translation>Supprimer l’équipe</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
</context>
<context>
    <name>TeamsProposal</name>
    <message>
        <source>Members of a team</source>
        <translation>Membres par équipe</translation>
    </message>
    <message>
        <source>Teams proposed</source>
        <translation>Équipes proposées</translation>
    </message>
</context>
<context>
    <name>TieDialog</name>
    <message>
        <source>Choose the candidate first.</source>
        <translation>Choisissez d’abord le candidat.</translation>
    </message>
    <message>
        <source>Declare a tie</source>
        <translation>Déclarer un lien</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Déclarer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TimeLines</name>
    <message>
        <source>Take the last act back</source>
        <translation>Annuler le dernier geste</translation>
    </message>
    <message>
        <source>The time is as it was before; both stay in the journal.</source>
        <translation>Le temps redevient ce qu’il était avant&#x202f;; les deux gestes restent au journal.</translation>
    </message>
    <message>
        <source>Ctrl ⇧ F9</source>
        <translation>Ctrl ⇧ F9</translation>
    </message>
    <message>
        <source>Ctrl Shift F9</source>
        <translation>Ctrl Maj F9</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>extra time included</source>
        <translation>temps majoré compris</translation>
    </message>
    <message>
        <source>Phases of the passage</source>
        <translation>Phases du passage</translation>
    </message>
    <message>
        <source>Signed: the time is closed</source>
        <translation>Signée&#x202f;: le temps est clos</translation>
    </message>
    <message>
        <source>Absent: withdraw the absence to begin</source>
        <translation>Absence&#x202f;: retirez-la pour commencer</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>The passage is over</source>
        <translation>Passage terminé</translation>
    </message>
    <message>
        <source>Between two phases</source>
        <translation>Entre deux phases</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Shift F9</source>
        <translation>Maj F9</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the phase</source>
        <translation>Terminer la phase</translation>
    </message>
    <message>
        <source>Ctrl F9</source>
        <translation>Ctrl F9</translation>
    </message>
    <message>
        <source>Phase started: {phase}</source>
        <translation>Phase commencée&#x202f;: {phase}</translation>
    </message>
    <message>
        <source>Cues: {minutes} min</source>
        <translation>Repères&#x202f;: {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Cues: none</source>
        <translation>Repères&#x202f;: aucun</translation>
    </message>
    <message>
        <source>Minutes before the end of a phase; silent</source>
        <translation>Minutes avant la fin d’une phase&#x202f;; en silence</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Time gone</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Time gone or left (F7)</source>
        <translation>Temps écoulé ou restant (F7)</translation>
    </message>
</context>
<context>
    <name>TimetableAbsence</name>
    <message>
        <source>The absence is recorded. Then the passages that it touches are planned anew, everything else moving as little as possible; nothing changes before you have seen the differences.</source>
        <translation>L’absence est enregistrée. Puis les passages qu’elle touche sont replanifiés, le reste bougeant le moins possible&#x202f;; rien ne change avant que vous n’ayez vu les différences.</translation>
    </message>
    <message>
        <source>Juror</source>
        <translation>Juré</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Absent from</source>
        <translation>Absent de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Absent until</source>
        <translation>Absent jusqu’à</translation>
    </message>
</context>
<context>
    <name>TimetableActs</name>
    <message>
        <source>The passage of {who} is locked: it stays where it is.</source>
        <translation>Le passage de {who} est verrouillé&#x202f;: il reste où il est.</translation>
    </message>
    <message>
        <source>Ctrl+L unlocks it.</source>
        <translation>Ctrl+L le déverrouille.</translation>
    </message>
    <message>
        <source>The passage is back where it was.</source>
        <translation>Le passage est revenu à sa place.</translation>
    </message>
</context>
<context>
    <name>TimetableBoard</name>
    <message>
        <source>Timetable of the day</source>
        <translation>Planning du jour</translation>
    </message>
</context>
<context>
    <name>TimetableDifferences</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>TimetableDurations</name>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>How long each passage takes, without extra time: what an accommodation adds is counted for each candidate.</source>
        <translation>La durée de chaque passage, sans temps majoré&#x202f;: ce qu’un aménagement ajoute est compté pour chaque candidat.</translation>
    </message>
</context>
<context>
    <name>TimetableList</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>Filter the timetable</source>
        <translation>Filtrer le planning</translation>
    </message>
    <message>
        <source>Filter: candidate, assessment, panel, room, hour</source>
        <translation>Filtrer&#x202f;: candidat, épreuve, jury, salle, heure</translation>
    </message>
    <message>
        <source>Timetable as a list</source>
        <translation>Planning en liste</translation>
    </message>
</context>
<context>
    <name>TimetableMove</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The candidate begins at</source>
        <translation>Le candidat commence à</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation>Ce que cela entraînerait</translation>
    </message>
</context>
<context>
    <name>TimetablePage</name>
    <message>
        <source>Place what waits and mend what cannot hold, moving as little as possible</source>
        <translation>Placer ce qui attend et réparer ce qui ne tient pas, en bougeant le moins possible</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>A juror is absent…</source>
        <translation>Un juré est absent…</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Make the timetable</source>
        <translation>Faire le planning</translation>
    </message>
</context>
<context>
    <name>TimetablePhases</name>
    <message>
        <source>Each phase as the jury goes through it. A name and a language change nothing in the timetable.</source>
        <translation>Chaque phase telle que le jury la suit. Un nom et une langue ne changent rien au planning.</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Ajouter une phase</translation>
    </message>
</context>
<context>
    <name>TimetablePlan</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Jurys</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Jurors</source>
        <translation>Jurés</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lower hours</source>
        <translation>Heures moins hautes</translation>
    </message>
    <message>
        <source>Higher hours</source>
        <translation>Heures plus hautes</translation>
    </message>
    <message>
        <source>Show what is beside the board</source>
        <translation>Montrer ce qui est à côté du tableau</translation>
    </message>
    <message>
        <source>Make the timetable</source>
        <translation>Faire le planning</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Ajouter une salle</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom de la salle</translation>
    </message>
</context>
<context>
    <name>TimetableProposal</name>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>Différences…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Take this timetable</source>
        <translation>Prendre ce planning</translation>
    </message>
    <message>
        <source>Planning under way</source>
        <translation>Planification en cours</translation>
    </message>
    <message>
        <source>Why there is no timetable</source>
        <translation>Pourquoi il n’y a pas de planning</translation>
    </message>
</context>
<context>
    <name>TimetableSide</name>
    <message>
        <source>In hand: Enter puts it down, Esc puts it back</source>
        <translation>En main&#x202f;: Entrée le pose, Échap le remet à sa place</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Temps majoré</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>president</source>
        <translation>préside</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observe</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) not placed yet</source>
        <translation>
            <numerusform>%n passage non placé</numerusform>
            <numerusform>%n passages non placés</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is placed</source>
        <translation>Tout est placé</translation>
    </message>
    <message>
        <source>Drag onto the board, or press Enter</source>
        <translation>À glisser sur le tableau, ou Entrée</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Choose a passage to read all about it.</source>
        <translation>Choisissez un passage pour tout en lire.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What is found about the passage</source>
        <translation>Ce qui est relevé sur le passage</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>Siègent</translation>
    </message>
    <message>
        <source>Who does not sit, and why</source>
        <translation>Ne siègent pas, et pourquoi</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Aménagements</translation>
    </message>
</context>
<context>
    <name>TimetableTiming</name>
    <message>
        <source>In the timetable</source>
        <translation>Au planning</translation>
    </message>
    <message>
        <source>Passed as a team</source>
        <translation>Passée en équipe</translation>
    </message>
    <message>
        <source>Name the phases…</source>
        <translation>Nommer les phases…</translation>
    </message>
    <message>
        <source>Any panel</source>
        <translation>N’importe quel jury</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>N’importe quelle salle</translation>
    </message>
</context>
<context>
    <name>TimetableWishes</name>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>Hours of each day</source>
        <translation>Horaires de chaque jour</translation>
    </message>
    <message>
        <source>What is outside is refused.</source>
        <translation>Ce qui en sort est refusé.</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Each juror&apos;s free time within the window; 0 min for none.</source>
        <translation>Le temps libre de chaque juré dans cette plage&#x202f;; 0&#xa0;min pour aucun.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Meal from</source>
        <translation>Repas à partir de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Meal until</source>
        <translation>Repas jusqu’à</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Temps libre</translation>
    </message>
    <message>
        <source>Minutes for the meal</source>
        <translation>Minutes pour le repas</translation>
    </message>
    <message>
        <source>Pace of the panels</source>
        <translation>Rythme des jurys</translation>
    </message>
    <message>
        <source>Passages begin every</source>
        <translation>Les passages commencent toutes les</translation>
    </message>
    <message>
        <source>Between two passages</source>
        <translation>Entre deux passages</translation>
    </message>
    <message>
        <source>Between two passages of a panel</source>
        <translation>Entre deux passages d’un jury</translation>
    </message>
    <message>
        <source>Pause after at most</source>
        <translation>Une pause au plus tard après</translation>
    </message>
    <message>
        <source>Length of a pause</source>
        <translation>Durée d’une pause</translation>
    </message>
    <message>
        <source>A candidate prepares while the panel hears the one before</source>
        <translation>Un candidat se prépare pendant que le jury entend le précédent</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Between two passages of a candidate</source>
        <translation>Entre deux passages d’un candidat</translation>
    </message>
    <message>
        <source>Passages a day at most (0: no limit)</source>
        <translation>Passages par jour au plus (0&#x202f;: sans limite)</translation>
    </message>
    <message>
        <source>Passages a day at most</source>
        <translation>Passages par jour au plus</translation>
    </message>
</context>
<context>
    <name>TimetableWords</name>
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
        <source>business game</source>
        <translation>jeu d’entreprise</translation>
    </message>
    <message>
        <source>external test</source>
        <translation>test externe</translation>
    </message>
    <message>
        <source>assessment {number}</source>
        <translation>épreuve {number}</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>non placé</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>extra time</source>
        <translation>temps majoré</translation>
    </message>
    <message>
        <source>{tie}, to be looked at</source>
        <translation>{tie}, à vérifier</translation>
    </message>
    <message>
        <source>plays the client</source>
        <translation>joue le client</translation>
    </message>
    <message>
        <source>plays the partner</source>
        <translation>joue le partenaire</translation>
    </message>
    <message>
        <source>plays a team member</source>
        <translation>joue un membre de l’équipe</translation>
    </message>
    <message>
        <source>observes</source>
        <translation>observe</translation>
    </message>
    <message>
        <source>plays: {part}</source>
        <translation>joue&#x202f;: {part}</translation>
    </message>
    <message>
        <source>Cannot hold</source>
        <translation>Ne tient pas</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>No panel</source>
        <translation>Sans jury</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>No juror</source>
        <translation>Sans juré</translation>
    </message>
    <message>
        <source>Absent: {name}</source>
        <translation>Absence&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>TimingCard</name>
    <message>
        <source>Several phases: change each of them by their names, below.</source>
        <translation>Plusieurs phases&#x202f;: modifiez chacune par son nom, ci-dessous.</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>{time} en tout</translation>
    </message>
    <message>
        <source>{time} and {each} for each member</source>
        <translation>{time}, plus {each} par membre</translation>
    </message>
    <message>
        <source>Takes place elsewhere</source>
        <translation>A lieu ailleurs</translation>
    </message>
    <message>
        <source>Panels for this assessment</source>
        <translation>Jurys pour cette épreuve</translation>
    </message>
    <message>
        <source>Rooms for this assessment</source>
        <translation>Salles pour cette épreuve</translation>
    </message>
    <message>
        <source>None ticked: any of them.</source>
        <translation>Rien de coché&#x202f;: n’importe lequel.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name the phases…</source>
        <translation>Nommer les phases…</translation>
    </message>
    <message>
        <source>Any panel</source>
        <translation>N’importe quel jury</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>N’importe quelle salle</translation>
    </message>
    <message>
        <source>Questions to each</source>
        <translation>Questions à chacun</translation>
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
    <message>
        <source>Practice: nothing is kept</source>
        <translation>Entraînement&#x202f;: rien n’est conservé</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not received by the secretary</source>
        <translation>
            <numerusform>%n fiche non reçue par le secrétariat</numerusform>
            <numerusform>%n fiches non reçues par le secrétariat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not received</source>
        <translation>
            <numerusform>%n non reçue</numerusform>
            <numerusform>%n non reçues</numerusform>
        </translation>
    </message>
    <message>
        <source>Jury Desk</source>
        <translation>Jury Desk</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Home (Alt+Home)</source>
        <translation>Accueil (Alt+Début)</translation>
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
    <name>TrialModel</name>
    <message>
        <source>neutralised</source>
        <translation>neutralisé</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Juror {number}</source>
        <translation>Juré {number}</translation>
    </message>
    <message>
        <source>several levels</source>
        <translation>plusieurs niveaux</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>aucun niveau</translation>
    </message>
    <message>
        <source>Criteria without a competency</source>
        <translation>Critères sans compétence</translation>
    </message>
</context>
<context>
    <name>UnforeseenAct</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Also in their other passages</source>
        <translation>Aussi pour ses autres passages</translation>
    </message>
</context>
<context>
    <name>UnforeseenButton</name>
    <message>
        <source>Unforeseen…</source>
        <translation>Imprévu…</translation>
    </message>
</context>
<context>
    <name>UnforeseenMenu</name>
    <message>
        <source>Mark it yourself again…</source>
        <translation>Reprendre l’évaluation…</translation>
    </message>
    <message>
        <source>Unforeseen</source>
        <translation>Imprévu</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Withdraw what was recorded…</source>
        <translation>Retirer ce qui a été enregistré…</translation>
    </message>
    <message>
        <source>Hear it earlier</source>
        <translation>Faire passer plus tôt</translation>
    </message>
    <message>
        <source>Hear it later</source>
        <translation>Faire passer plus tard</translation>
    </message>
    <message>
        <source>Two sheets were swapped…</source>
        <translation>Deux fiches ont été inversées…</translation>
    </message>
    <message>
        <source>Copied from paper…</source>
        <translation>Recopier depuis le papier…</translation>
    </message>
    <message>
        <source>Another juror marks it…</source>
        <translation>Confier à un autre juré…</translation>
    </message>
    <message>
        <source>Step back from this candidate…</source>
        <translation>Se récuser pour ce candidat…</translation>
    </message>
    <message>
        <source>Add somebody on the spot…</source>
        <translation>Ajouter quelqu’un sur place…</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>What is on this computer is locked. Choose your name, type your PIN.</source>
        <translation>Les données de ce poste sont verrouillées. Choisissez votre nom, tapez votre code PIN.</translation>
    </message>
    <message>
        <source>The juror of this computer</source>
        <translation>Le juré de ce poste</translation>
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
        <source>Who opens the data</source>
        <translation>Qui ouvre les données</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>PIN &amp;forgotten?</source>
        <translation>Code PIN &amp;oublié&#x202f;?</translation>
    </message>
</context>
<context>
    <name>UnplacedModel</name>
    <message>
        <source>extra time</source>
        <translation>temps majoré</translation>
    </message>
</context>
<context>
    <name>UnplacedView</name>
    <message>
        <source>Not placed yet</source>
        <translation>Non placés</translation>
    </message>
</context>
<context>
    <name>VersionCounts</name>
    <message numerus="yes">
        <source>Show the %n unchanged too</source>
        <translation>
            <numerusform>Afficher aussi le critère inchangé</numerusform>
            <numerusform>Afficher aussi les %n inchangés</numerusform>
        </translation>
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
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>The versions side by side</source>
        <translation>Les versions côte à côte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show the changed ones alone</source>
        <translation>N’afficher que ce qui a changé</translation>
    </message>
    <message>
        <source>No level and no text differs.</source>
        <translation>Aucun niveau et aucun texte ne diffère.</translation>
    </message>
    <message>
        <source>{levels} and {texts} differ</source>
        <translation>{levels} et {texts} diffèrent</translation>
    </message>
    <message>
        <source>Version {number} · correction in progress</source>
        <translation>Version {number} · correction en cours</translation>
    </message>
    <message>
        <source>Version {number} · signed on {day} at {time}</source>
        <translation>Version {number} · signée le {day} à {time}</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Critère {number}</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>aucun niveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>sans commentaire</translation>
    </message>
</context>
<context>
    <name>VolumesLine</name>
    <message>
        <source>Stick “{name}”</source>
        <translation>Clé «&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>WaiverDialog</name>
    <message>
        <source>Write the reason first: one sentence is enough.</source>
        <translation>Écrivez d’abord le motif&#x202f;: une phrase suffit.</translation>
    </message>
    <message numerus="yes">
        <source>This reason is too long: keep it below %n character(s).</source>
        <translation>
            <numerusform>Ce motif est trop long&#x202f;: restez sous %n caractère.</numerusform>
            <numerusform>Ce motif est trop long&#x202f;: restez sous %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift a doubt with a reason</source>
        <translation>Lever un doute avec un motif</translation>
    </message>
    <message numerus="yes">
        <source>The same reason for the %n candidate(s) concerned</source>
        <translation>
            <numerusform>Le même motif pour le candidat concerné</numerusform>
            <numerusform>Le même motif pour les %n candidats concernés</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift the doubt</source>
        <translation>Lever le doute</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WallDelegate</name>
    <message>
        <source>held already</source>
        <translation>déjà acquis</translation>
    </message>
</context>
<context>
    <name>WallModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>held already</source>
        <translation>déjà acquis</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Wall of sheets: candidates and assessments</source>
        <translation>Mur de fiches&#x202f;: candidats et épreuves</translation>
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
    <name>WishesPane</name>
    <message>
        <source>{day} begins at</source>
        <translation>{day}&#x202f;: début</translation>
    </message>
    <message>
        <source>{day} ends at</source>
        <translation>{day}&#x202f;: fin</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Recorded</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>Withdraw what was recorded</source>
        <translation>Retirer ce qui a été enregistré</translation>
    </message>
    <message>
        <source>It is no longer told of the passage. The journal keeps both: that it was recorded, and that you withdrew it.</source>
        <translation>Le passage n’en portera plus mention. Le journal garde les deux&#x202f;: l’enregistrement et son retrait.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
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
<context>
    <name>_ArchiveDialog</name>
    <message>
        <source>The two pass phrases differ: type the same one twice.</source>
        <translation>Les deux phrases secrètes diffèrent&#x202f;: tapez deux fois la même.</translation>
    </message>
    <message>
        <source>Type the pass phrase.</source>
        <translation>Tapez la phrase secrète.</translation>
    </message>
    <message>
        <source>Choose the archive.</source>
        <translation>Choisissez l’archive.</translation>
    </message>
    <message>
        <source>Show the pass phrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
</context>
<context>
    <name>_CodeRow</name>
    <message>
        <source>Dossier {number} · {file}</source>
        <translation>Dossier {number} · {file}</translation>
    </message>
    <message>
        <source>opens with the code given before</source>
        <translation>s’ouvre avec le code déjà donné</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the code of {name}</source>
        <translation>Copier le code de {name}</translation>
    </message>
    <message>
        <source>Code of {name}: {code}</source>
        <translation>Code de {name}&#x202f;: {code}</translation>
    </message>
</context>
<context>
    <name>_MeasureLine</name>
    <message>
        <source>Practical measure</source>
        <translation>Mesure pratique</translation>
    </message>
    <message>
        <source>Separate room, assistant, screen reader…</source>
        <translation>Salle à part, assistant, lecteur d’écran…</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Temps majoré</translation>
    </message>
    <message>
        <source>No extra time</source>
        <translation>Sans temps majoré</translation>
    </message>
    <message>
        <source>A third more time</source>
        <translation>Tiers-temps</translation>
    </message>
    <message>
        <source>Another share of time</source>
        <translation>Autre part de temps</translation>
    </message>
    <message>
        <source>Share of extra time</source>
        <translation>Part de temps majoré</translation>
    </message>
    <message>
        <source>1/4 or 25 %</source>
        <translation>1/4 ou 25&#xa0;%</translation>
    </message>
    <message>
        <source>Take the measure away</source>
        <translation>Retirer la mesure</translation>
    </message>
</context>
</TS>
