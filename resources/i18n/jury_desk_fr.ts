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
</TS>
