<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The evaluation day of professional certifications: grids, marks, signed score sheets. It works without a network and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePin</name>
    <message>
        <source>Your sheets and your signing key stay as they are; only the PIN that guards them changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePinDialog</name>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePin</name>
    <message>
        <source>Choose the PIN that guards this laptop’s data and your signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePinDialog</name>
    <message>
        <source>Choose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
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
    <name>EnterPin</name>
    <message>
        <source>Your PIN guards this laptop’s data and your signature.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnterPinDialog</name>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Your data could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. What was recorded is still on the disk, untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the data: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Recorded at {time} ✓</source>
        <translation>Enregistré à {time}&#xa0;✓</translation>
    </message>
    <message>
        <source>Passages of the day</source>
        <translation>Passages du jour</translation>
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
        <source>Open the files’ folder</source>
        <translation>Ouvrir le dossier des fichiers</translation>
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
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Jury Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Jury Desk</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening your day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this laptop.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>This PIN is too short: %n character(s) at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ: type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: nothing is ever locked for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early for another try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try possible in %n second(s).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The signed version stays as it is. The correction becomes a new version that names this one and gives your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Correct the signed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason first: one sentence is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This reason is too long: keep it below %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here by mouse, pen or finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign without drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>Practice session: this sheet is worth nothing for the certification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing closes the sheet: after it nothing can change. A correction is a new version, with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten signature (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger. To sign by keyboard, leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is signed. Three files were written and read back.</source>
        <translation type="unfinished"></translation>
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
        <source>Hide the assessment’s text</source>
        <translation>Masquer le texte de l’épreuve</translation>
    </message>
    <message>
        <source>Read the assessment’s text</source>
        <translation>Lire le texte de l’épreuve</translation>
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
    <message>
        <source>Reason of the correction: {reason}</source>
        <translation>Motif de la correction&#xa0;: {reason}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write and sign the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write and sign the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the files in place and read them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not received by the secretary</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your day’s sheets are locked on this laptop. Your PIN opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
