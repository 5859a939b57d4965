<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The evaluation day of professional certifications: grids, marks, signed score sheets. It works without a network and sends nothing anywhere.</source>
        <translation>The evaluation day of professional certifications: grids, marks, signed score sheets. It works without a network and sends nothing anywhere.</translation>
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
        <translation>About Jury Desk</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}, MIT licence</source>
        <translation>Version {version}, Qt {qt}, MIT licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message numerus="yes">
        <source>Used twice: %n word(s)</source>
        <translation>
            <numerusform>Used twice: %n word</numerusform>
            <numerusform>Used twice: %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in the source, each accounted for</source>
        <translation>
            <numerusform>%n word in the source, accounted for</numerusform>
            <numerusform>%n words in the source, each accounted for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in the source</source>
        <translation>
            <numerusform>%n word in the source</numerusform>
            <numerusform>%n words in the source</numerusform>
        </translation>
    </message>
    <message>
        <source>used once</source>
        <translation>used once</translation>
    </message>
    <message>
        <source>used twice</source>
        <translation>used twice</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>left aside</translation>
    </message>
    <message>
        <source>unaccounted for</source>
        <translation>unaccounted for</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add an element</source>
        <translation>Add an element</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Write the text first.</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>ChangePin</name>
    <message>
        <source>Your sheets and your signing key stay as they are; only the PIN that guards them changes.</source>
        <translation>Your sheets and your signing key stay as they are; only the PIN that guards them changes.</translation>
    </message>
    <message>
        <source>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</source>
        <translation>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</translation>
    </message>
</context>
<context>
    <name>ChangePinDialog</name>
    <message>
        <source>Change the PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>Present PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ChoosePin</name>
    <message>
        <source>Choose the PIN that guards this laptop’s data and your signature.</source>
        <translation>Choose the PIN that guards this laptop’s data and your signature.</translation>
    </message>
    <message>
        <source>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</source>
        <translation>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</translation>
    </message>
</context>
<context>
    <name>ChoosePinDialog</name>
    <message>
        <source>Choose a PIN</source>
        <translation>Choose a PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>Take this PIN</source>
        <translation>Take this PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Edit the text</source>
        <translation>Edit the text</translation>
    </message>
    <message>
        <source>Change the code</source>
        <translation>Change the code</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move to a bloc…</source>
        <translation>Move to a bloc…</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>Join with the one before</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Change the kind…</translation>
    </message>
    <message>
        <source>Make elements of the items</source>
        <translation>Make elements of the items</translation>
    </message>
    <message>
        <source>Make it an item of the one before</source>
        <translation>Make it an item of the one before</translation>
    </message>
    <message>
        <source>Link to a competency…</source>
        <translation>Link to a competency…</translation>
    </message>
    <message>
        <source>Choose the scale…</source>
        <translation>Choose the scale…</translation>
    </message>
    <message>
        <source>Change the scales…</source>
        <translation>Change the scales…</translation>
    </message>
    <message>
        <source>Link to assessments…</source>
        <translation>Link to assessments…</translation>
    </message>
    <message>
        <source>Eliminatory, or not</source>
        <translation>Eliminatory, or not</translation>
    </message>
    <message>
        <source>Change how it is held…</source>
        <translation>Change how it is held…</translation>
    </message>
    <message>
        <source>Add an element…</source>
        <translation>Add an element…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Move to a bloc</source>
        <translation>Move to a bloc</translation>
    </message>
    <message>
        <source>What is moved goes last; its links within the bloc it leaves end.</source>
        <translation>What is moved goes last; its links within the bloc it leaves end.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Change the kind</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Link to a competency</source>
        <translation>Link to a competency</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>To none</source>
        <translation>To none</translation>
    </message>
    <message>
        <source>Tie to an activity</source>
        <translation>Tie to an activity</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Tie</translation>
    </message>
    <message>
        <source>Part of the assessment</source>
        <translation>Part of the assessment</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>The whole assessment</translation>
    </message>
    <message>
        <source>Choose the scale</source>
        <translation>Choose the scale</translation>
    </message>
    <message>
        <source>Link to assessments</source>
        <translation>Link to assessments</translation>
    </message>
    <message>
        <source>Space ticks. A criterion linked to none is offered in every one.</source>
        <translation>Space ticks. A criterion linked to none is offered in every one.</translation>
    </message>
</context>
<context>
    <name>CommentEditor</name>
    <message>
        <source>Comment on {criterion}</source>
        <translation>Comment on {criterion}</translation>
    </message>
    <message>
        <source>What you saw or heard…</source>
        <translation>What you saw or heard…</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>A report was written for those who maintain the program. It says where in the program it happened; it holds no name, no mark and no text of yours.</source>
        <translation>A report was written for those who maintain the program. It says where in the program it happened; it holds no name, no mark and no text of yours.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Open its folder</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>Everything you entered is recorded. You can go on.</source>
        <translation>Everything you entered is recorded. You can go on.</translation>
    </message>
    <message>
        <source>Some of what you entered may not be recorded: look at the line at the bottom of the sheet before you go on.</source>
        <translation>Some of what you entered may not be recorded: look at the line at the bottom of the sheet before you go on.</translation>
    </message>
    <message>
        <source>The report could not be written to the disk: copy it from here.</source>
        <translation>The report could not be written to the disk: copy it from here.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Quit the program</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>CriteriaView</name>
    <message>
        <source>Criteria of the sheet</source>
        <translation>Criteria of the sheet</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
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
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskFooter</name>
    <message>
        <source>{marked} / {all} criteria</source>
        <translation>{marked} / {all} criteria</translation>
    </message>
    <message numerus="yes">
        <source>%n to justify</source>
        <translation>
            <numerusform>%n to justify</numerusform>
            <numerusform>%n to justify</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to write-up</source>
        <translation>Go to write-up</translation>
    </message>
    <message>
        <source>Complete the sheet</source>
        <translation>Complete the sheet</translation>
    </message>
    <message>
        <source>Sign the sheet</source>
        <translation>Sign the sheet</translation>
    </message>
    <message>
        <source>Next sheet to sign</source>
        <translation>Next sheet to sign</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Recording…</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) not recorded: F8 leads there</source>
        <translation>
            <numerusform>%n level not recorded: F8 leads there</numerusform>
            <numerusform>%n levels not recorded: F8 leads there</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded at {time} ✓</source>
        <translation>Recorded at {time} ✓</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>registered on {date}</source>
        <translation>registered on {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>level {level}</translation>
    </message>
    <message>
        <source>EQF {level}</source>
        <translation>EQF {level}</translation>
    </message>
    <message>
        <source>NSF {code}</source>
        <translation>NSF {code}</translation>
    </message>
    <message>
        <source>Not printed by the source: to be filled in before any minutes.</source>
        <translation>Not printed by the source: to be filled in before any minutes.</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Revision {number}</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>shipped with the program</translation>
    </message>
    <message>
        <source>accepted {when}</source>
        <translation>accepted {when}</translation>
    </message>
    <message numerus="yes">
        <source>frozen: %n session(s) use it</source>
        <translation>
            <numerusform>frozen: %n session uses it</numerusform>
            <numerusform>frozen: %n sessions use it</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft under review</source>
        <translation>Draft under review</translation>
    </message>
    <message>
        <source>a new revision</source>
        <translation>a new revision</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>last changed {when}</source>
        <translation>last changed {when}</translation>
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
            <numerusform>%n competency</numerusform>
            <numerusform>%n competencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>Compare {label}, revision {number}</source>
        <translation>Compare {label}, revision {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{label}, revision {number}</source>
        <translation>{label}, revision {number}</translation>
    </message>
    <message>
        <source>There is nothing to compare it with yet.</source>
        <translation>There is nothing to compare it with yet.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Both say the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>Draft of the grid</source>
        <translation>Draft of the grid</translation>
    </message>
</context>
<context>
    <name>EnterPin</name>
    <message>
        <source>Your PIN guards this laptop’s data and your signature.</source>
        <translation>Your PIN guards this laptop’s data and your signature.</translation>
    </message>
</context>
<context>
    <name>EnterPinDialog</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Your data could not be opened.</source>
        <translation>Your data could not be opened.</translation>
    </message>
    <message>
        <source>Try again. What was recorded is still on the disk, untouched.</source>
        <translation>Try again. What was recorded is still on the disk, untouched.</translation>
    </message>
    <message>
        <source>Folder of the data: {folder}</source>
        <translation>Folder of the data: {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>GridDifference</name>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>The revision to compare with</source>
        <translation>The revision to compare with</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
</context>
<context>
    <name>GridIdentity</name>
    <message>
        <source>What minutes and certificates must name. Leave empty what the certifier has not told you.</source>
        <translation>What minutes and certificates must name. Leave empty what the certifier has not told you.</translation>
    </message>
    <message>
        <source>Name on screen</source>
        <translation>Name on screen</translation>
    </message>
    <message>
        <source>Exact official title</source>
        <translation>Exact official title</translation>
    </message>
    <message>
        <source>Register and code</source>
        <translation>Register and code</translation>
    </message>
    <message>
        <source>e.g. RNCP38000</source>
        <translation>e.g. RNCP38000</translation>
    </message>
    <message>
        <source>e.g. 6</source>
        <translation>e.g. 6</translation>
    </message>
    <message>
        <source>e.g. 312</source>
        <translation>e.g. 312</translation>
    </message>
    <message>
        <source>e.g. 2024-07-18</source>
        <translation>e.g. 2024-07-18</translation>
    </message>
    <message>
        <source>e.g. 2027-07-18</source>
        <translation>e.g. 2027-07-18</translation>
    </message>
    <message>
        <source>Certifier</source>
        <translation>Certifier</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>European level (EQF)</source>
        <translation>European level (EQF)</translation>
    </message>
    <message>
        <source>NSF code</source>
        <translation>NSF code</translation>
    </message>
    <message>
        <source>Registration date</source>
        <translation>Registration date</translation>
    </message>
    <message>
        <source>End of registration</source>
        <translation>End of registration</translation>
    </message>
</context>
<context>
    <name>GridLibraryPage</name>
    <message>
        <source>Juror&apos;s desk</source>
        <translation>Juror&apos;s desk</translation>
    </message>
    <message>
        <source>Evaluation grids</source>
        <translation>Evaluation grids</translation>
    </message>
    <message>
        <source>Import a framework…</source>
        <translation>Import a framework…</translation>
    </message>
    <message>
        <source>PDF, Word, Excel, OpenDocument, HTML, Markdown or text (Ctrl+I)</source>
        <translation>PDF, Word, Excel, OpenDocument, HTML, Markdown or text (Ctrl+I)</translation>
    </message>
    <message>
        <source>Open a grid file…</source>
        <translation>Open a grid file…</translation>
    </message>
    <message>
        <source>Add a .grid.json file to the library</source>
        <translation>Add a .grid.json file to the library</translation>
    </message>
    <message>
        <source>Excel template…</source>
        <translation>Excel template…</translation>
    </message>
    <message>
        <source>A workbook to type a grid into</source>
        <translation>A workbook to type a grid into</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Help (F1)</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Progress of the reading</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>Cancel the reading</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filter the library</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Go on with the review</translation>
    </message>
    <message>
        <source>Back to the draft with its source and its warnings; what is changed becomes a new revision</source>
        <translation>Back to the draft with its source and its warnings; what is changed becomes a new revision</translation>
    </message>
    <message>
        <source>Reopen the review</source>
        <translation>Reopen the review</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>New revision</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>As Excel template…</source>
        <translation>As Excel template…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Official title</source>
        <translation>Official title</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Certifier</source>
        <translation>Certifier</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Blocs</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>No grid here yet</source>
        <translation>No grid here yet</translation>
    </message>
    <message>
        <source>Import a certification&apos;s framework document, or drop it here: Jury Desk reads it into a grid, and you review it.</source>
        <translation>Import a certification&apos;s framework document, or drop it here: Jury Desk reads it into a grid, and you review it.</translation>
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
        <translation>Activity</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competency</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria selected</source>
        <translation>
            <numerusform>%n criterion selected</numerusform>
            <numerusform>%n criteria selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competencies selected</source>
        <translation>
            <numerusform>%n competency selected</numerusform>
            <numerusform>%n competencies selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements selected</source>
        <translation>
            <numerusform>%n element selected</numerusform>
            <numerusform>%n elements selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities and tasks</source>
        <translation>Activities and tasks</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Competencies and criteria</source>
        <translation>Competencies and criteria</translation>
    </message>
    <message>
        <source>Criteria without a competency</source>
        <translation>Criteria without a competency</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>read with {percent} % confidence</source>
        <translation>read with {percent} % confidence</translation>
    </message>
    <message>
        <source>differs from the print</source>
        <translation>differs from the print</translation>
    </message>
    <message>
        <source>doubt noted</source>
        <translation>doubt noted</translation>
    </message>
    <message>
        <source>eliminatory</source>
        <translation>eliminatory</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>weight {weight}</translation>
    </message>
    <message>
        <source>scale: {scale}</source>
        <translation>scale: {scale}</translation>
    </message>
    <message>
        <source>not core</source>
        <translation>not core</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>individual</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>individual or group</source>
        <translation>individual or group</translation>
    </message>
    <message>
        <source>individual and group</source>
        <translation>individual and group</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>role-play</source>
        <translation>role-play</translation>
    </message>
    <message>
        <source>practical</source>
        <translation>practical</translation>
    </message>
    <message>
        <source>quiz</source>
        <translation>quiz</translation>
    </message>
    <message>
        <source>game</source>
        <translation>game</translation>
    </message>
    <message>
        <source>external test</source>
        <translation>external test</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>preparation</source>
        <translation>preparation</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentation</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>deliberation</source>
        <translation>deliberation</translation>
    </message>
    <message>
        <source>break</source>
        <translation>break</translation>
    </message>
</context>
<context>
    <name>HelpBody</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Identity card of the certification</source>
        <translation>Identity card of the certification</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Keep the card</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write the date as 2024-07-18 or 18/07/2024.</source>
        <translation>Write the date as 2024-07-18 or 18/07/2024.</translation>
    </message>
    <message>
        <source>The name on screen cannot be empty.</source>
        <translation>The name on screen cannot be empty.</translation>
    </message>
    <message>
        <source>Write the code as RNCP38000 or RS5678.</source>
        <translation>Write the code as RNCP38000 or RS5678.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>In the count</source>
        <translation>In the count</translation>
    </message>
    <message>
        <source>What you set here is set for all of them at once.</source>
        <translation>What you set here is set for all of them at once.</translation>
    </message>
    <message>
        <source>Links, marks and weights are set for the criteria among them.</source>
        <translation>Links, marks and weights are set for the criteria among them.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tasks, one a line</source>
        <translation>Tasks, one a line</translation>
    </message>
    <message>
        <source>Items, one a line</source>
        <translation>Items, one a line</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Several</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>The whole assessment</translation>
    </message>
    <message>
        <source>Competencies assessed</source>
        <translation>Competencies assessed</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Eliminatory</source>
        <translation>Eliminatory</translation>
    </message>
    <message>
        <source>Core to the occupation</source>
        <translation>Core to the occupation</translation>
    </message>
    <message>
        <source>several</source>
        <translation>several</translation>
    </message>
</context>
<context>
    <name>InspectorWords</name>
    <message>
        <source>typed by hand</source>
        <translation>typed by hand</translation>
    </message>
    <message>
        <source>read surely</source>
        <translation>read surely</translation>
    </message>
    <message>
        <source>read with {percent} % confidence</source>
        <translation>read with {percent} % confidence</translation>
    </message>
    <message>
        <source>Nothing is said of how it is held.</source>
        <translation>Nothing is said of how it is held.</translation>
    </message>
    <message>
        <source>Languages: {names}</source>
        <translation>Languages: {names}</translation>
    </message>
    <message>
        <source>{part}: weight {weight}</source>
        <translation>{part}: weight {weight}</translation>
    </message>
    <message>
        <source>{phase}: {minutes} min</source>
        <translation>{phase}: {minutes} min</translation>
    </message>
    <message>
        <source>{test}: above {score}</source>
        <translation>{test}: above {score}</translation>
    </message>
    <message>
        <source>{test}: at least {score}</source>
        <translation>{test}: at least {score}</translation>
    </message>
</context>
<context>
    <name>JurorDeskPage</name>
    <message>
        <source>No passage is planned for you in this session. Choose another session.</source>
        <translation>No passage is planned for you in this session. Choose another session.</translation>
    </message>
    <message>
        <source>{signed} / {all} signed</source>
        <translation>{signed} / {all} signed</translation>
    </message>
    <message>
        <source>Go to write-up</source>
        <translation>Go to write-up</translation>
    </message>
    <message>
        <source>Passages of the day</source>
        <translation>Passages of the day</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Stage of the sheet</source>
        <translation>Stage of the sheet</translation>
    </message>
</context>
<context>
    <name>JurorStagePane</name>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Levels given</source>
        <translation>Levels given</translation>
    </message>
    <message>
        <source>Signed files</source>
        <translation>Signed files</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Export the files again…</source>
        <translation>Export the files again…</translation>
    </message>
    <message>
        <source>Start a correction…</source>
        <translation>Start a correction…</translation>
    </message>
    <message>
        <source>Back to live marking</source>
        <translation>Back to live marking</translation>
    </message>
    <message>
        <source>Reopen the write-up</source>
        <translation>Reopen the write-up</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>By keyboard</translation>
    </message>
    <message>
        <source>How the assessment runs</source>
        <translation>How the assessment runs</translation>
    </message>
    <message>
        <source>Read the instructions</source>
        <translation>Read the instructions</translation>
    </message>
    <message>
        <source>Text of the assessment</source>
        <translation>Text of the assessment</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>The keyboard</source>
        <translation>The keyboard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>previous, next criterion</source>
        <translation>previous, next criterion</translation>
    </message>
    <message>
        <source>set the level; the current criterion shows its keys</source>
        <translation>set the level; the current criterion shows its keys</translation>
    </message>
    <message>
        <source>take the level back</source>
        <translation>take the level back</translation>
    </message>
    <message>
        <source>write a comment</source>
        <translation>write a comment</translation>
    </message>
    <message>
        <source>leave the comment; it is recorded</source>
        <translation>leave the comment; it is recorded</translation>
    </message>
    <message>
        <source>next criterion that lacks something</source>
        <translation>next criterion that lacks something</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>undo, redo</translation>
    </message>
    <message>
        <source>next step of the sheet</source>
        <translation>next step of the sheet</translation>
    </message>
    <message>
        <source>previous, next sheet</source>
        <translation>previous, next sheet</translation>
    </message>
    <message>
        <source>previous, next sheet as well</source>
        <translation>previous, next sheet as well</translation>
    </message>
    <message>
        <source>next, previous part of the window</source>
        <translation>next, previous part of the window</translation>
    </message>
    <message>
        <source>next, previous field or button</source>
        <translation>next, previous field or button</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>size of text</source>
        <translation>size of text</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>this card</translation>
    </message>
    <message>
        <source>quit; everything is recorded first</source>
        <translation>quit; everything is recorded first</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marking</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Moving</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
</context>
<context>
    <name>LevelsForm</name>
    <message>
        <source>What “{level}” means</source>
        <translation>What “{level}” means</translation>
    </message>
</context>
<context>
    <name>LibraryDetail</name>
    <message>
        <source>Go on with the review</source>
        <translation>Go on with the review</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Discard…</translation>
    </message>
    <message>
        <source>Start a practice session</source>
        <translation>Start a practice session</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Discard this draft?</translation>
    </message>
    <message>
        <source>What was reviewed in “{label}” is lost. The document it was read from stays where it is on your disk.</source>
        <translation>What was reviewed in “{label}” is lost. The document it was read from stays where it is on your disk.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Remove this revision?</source>
        <translation>Remove this revision?</translation>
    </message>
    <message>
        <source>“{label}”, revision {number}, leaves the library. No session uses it.</source>
        <translation>“{label}”, revision {number}, leaves the library. No session uses it.</translation>
    </message>
    <message>
        <source>Remove the revision</source>
        <translation>Remove the revision</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Under review</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Ready for sessions</source>
        <translation>Ready for sessions</translation>
    </message>
    <message>
        <source>a new revision</source>
        <translation>a new revision</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>changed {when}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Revision {number}</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>shipped with the program</translation>
    </message>
    <message numerus="yes">
        <source>used by %n session(s)</source>
        <translation>
            <numerusform>used by %n session</numerusform>
            <numerusform>used by %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>The grid is in the library.</source>
        <translation>The grid is in the library.</translation>
    </message>
    <message>
        <source>It was checked and read back.</source>
        <translation>It was checked and read back.</translation>
    </message>
    <message>
        <source>Framework documents</source>
        <translation>Framework documents</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Import a framework document</source>
        <translation>Import a framework document</translation>
    </message>
    <message>
        <source>Grid files</source>
        <translation>Grid files</translation>
    </message>
    <message>
        <source>Open a grid file</source>
        <translation>Open a grid file</translation>
    </message>
    <message>
        <source>Export the grid</source>
        <translation>Export the grid</translation>
    </message>
    <message>
        <source>Where the Excel template goes</source>
        <translation>Where the Excel template goes</translation>
    </message>
    <message>
        <source>{name} is written, and was read back.</source>
        <translation>{name} is written, and was read back.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>It lies in {folder}.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Opening the file…</translation>
    </message>
    <message>
        <source>Page {done} of {total}</source>
        <translation>Page {done} of {total}</translation>
    </message>
    <message>
        <source>Making the draft…</source>
        <translation>Making the draft…</translation>
    </message>
    <message>
        <source>Ending the reading…</source>
        <translation>Ending the reading…</translation>
    </message>
    <message>
        <source>{name} is read.</source>
        <translation>{name} is read.</translation>
    </message>
    <message>
        <source>Its draft waits in the library of the grid workshop.</source>
        <translation>Its draft waits in the library of the grid workshop.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Grids</source>
        <translation>Grids</translation>
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
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Change the &amp;PIN…</source>
        <translation>Change the &amp;PIN…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Keyboard</translation>
    </message>
    <message>
        <source>&amp;About Jury Desk</source>
        <translation>&amp;About Jury Desk</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Juror&apos;s &amp;desk</source>
        <translation>Juror&apos;s &amp;desk</translation>
    </message>
    <message>
        <source>&amp;Grid workshop</source>
        <translation>&amp;Grid workshop</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Size of text: {percent} %</source>
        <translation>&amp;Size of text: {percent} %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
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
        <translation>Not everything is written to the disk yet, so the window stays open.</translation>
    </message>
    <message>
        <source>Wait a moment and close it again; or make room on the disk first.</source>
        <translation>Wait a moment and close it again; or make room on the disk first.</translation>
    </message>
    <message>
        <source>Close all the same…</source>
        <translation>Close all the same…</translation>
    </message>
    <message>
        <source>Lose what is not written?</source>
        <translation>Lose what is not written?</translation>
    </message>
    <message>
        <source>What the disk has not taken is lost when the window closes. Everything shown as recorded stays.</source>
        <translation>What the disk has not taken is lost when the window closes. Everything shown as recorded stays.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Close and lose it</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>MatrixDialog</name>
    <message>
        <source>Links of the bloc</source>
        <translation>Links of the bloc</translation>
    </message>
    <message>
        <source>Keep the links</source>
        <translation>Keep the links</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>linked</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>not linked</translation>
    </message>
</context>
<context>
    <name>MissingModel</name>
    <message>
        <source>to justify</source>
        <translation>to justify</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Criterion {number}</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: keep it below %n character(s).</source>
        <translation>
            <numerusform>This is too long: keep it below %n character.</numerusform>
            <numerusform>This is too long: keep it below %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening your day…</source>
        <translation>Opening your day…</translation>
    </message>
    <message>
        <source>Everything stays on this laptop.</source>
        <translation>Everything stays on this laptop.</translation>
    </message>
</context>
<context>
    <name>PassagesView</name>
    <message>
        <source>Passages of the day</source>
        <translation>Passages of the day</translation>
    </message>
</context>
<context>
    <name>PinChange</name>
    <message>
        <source>There is no PIN yet.</source>
        <translation>There is no PIN yet.</translation>
    </message>
    <message>
        <source>You choose it when you sign your first sheet.</source>
        <translation>You choose it when you sign your first sheet.</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation>The PIN is changed.</translation>
    </message>
    <message>
        <source>The old one opens nothing.</source>
        <translation>The old one opens nothing.</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation>Show the PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message numerus="yes">
        <source>This PIN is too short: %n character(s) at least.</source>
        <translation>
            <numerusform>This PIN is too short: %n character at least.</numerusform>
            <numerusform>This PIN is too short: %n characters at least.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two PINs differ: type the same one twice.</source>
        <translation>The two PINs differ: type the same one twice.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Type your PIN.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>This is not the PIN.</translation>
    </message>
    <message>
        <source>Try again: nothing is ever locked for good.</source>
        <translation>Try again: nothing is ever locked for good.</translation>
    </message>
    <message>
        <source>It is too early for another try.</source>
        <translation>It is too early for another try.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>You can try again now.</translation>
    </message>
    <message numerus="yes">
        <source>Next try possible in %n second(s).</source>
        <translation>
            <numerusform>Next try possible in %n second.</numerusform>
            <numerusform>Next try possible in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>sheet “{sheet}”</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>cell {cell}</translation>
    </message>
    <message>
        <source>table {table}</source>
        <translation>table {table}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>row {row}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The signed version stays as it is. The correction becomes a new version that names this one and gives your reason.</source>
        <translation>The signed version stays as it is. The correction becomes a new version that names this one and gives your reason.</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Reason for the correction</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Correct the signed sheet</source>
        <translation>Correct the signed sheet</translation>
    </message>
    <message>
        <source>Start the correction</source>
        <translation>Start the correction</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write the reason first: one sentence is enough.</source>
        <translation>Write the reason first: one sentence is enough.</translation>
    </message>
    <message numerus="yes">
        <source>This reason is too long: keep it below %n character(s).</source>
        <translation>
            <numerusform>This reason is too long: keep it below %n character.</numerusform>
            <numerusform>This reason is too long: keep it below %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewAccount</name>
    <message>
        <source>Left aside</source>
        <translation>Left aside</translation>
    </message>
    <message>
        <source>Take the selected words back into the grid</source>
        <translation>Take the selected words back into the grid</translation>
    </message>
    <message>
        <source>Make an element of it…</source>
        <translation>Make an element of it…</translation>
    </message>
    <message>
        <source>Nothing was left aside.</source>
        <translation>Nothing was left aside.</translation>
    </message>
</context>
<context>
    <name>ReviewAdd</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ReviewChoice</name>
    <message>
        <source>Type to find…</source>
        <translation>Type to find…</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Type to find</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
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
            <numerusform>%n competency</numerusform>
            <numerusform>%n competencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) to look at</source>
        <translation>
            <numerusform>%n warning to look at</numerusform>
            <numerusform>%n warnings to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let stand</source>
        <translation>
            <numerusform>%n let stand</numerusform>
            <numerusform>%n let stand</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the warnings</source>
        <translation>Go on with the warnings</translation>
    </message>
    <message>
        <source>Answer the warning in hand (Ctrl+Enter)</source>
        <translation>Answer the warning in hand (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing is left to look at</source>
        <translation>Nothing is left to look at</translation>
    </message>
    <message>
        <source>Accept the grid…</source>
        <translation>Accept the grid…</translation>
    </message>
    <message>
        <source>Make it a revision of the library (Ctrl+Enter)</source>
        <translation>Make it a revision of the library (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Recording…</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Recorded at {time} ✓</source>
        <translation>Recorded at {time} ✓</translation>
    </message>
</context>
<context>
    <name>ReviewInspector</name>
    <message>
        <source>Show the place in the source</source>
        <translation>Show the place in the source</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Move to a bloc…</source>
        <translation>Move to a bloc…</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Change the kind…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>Go back to the print</source>
        <translation>Go back to the print</translation>
    </message>
    <message>
        <source>Items, one a line</source>
        <translation>Items, one a line</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competency</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Part of the assessment</source>
        <translation>Part of the assessment</translation>
    </message>
    <message>
        <source>In the count</source>
        <translation>In the count</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>What each level means</source>
        <translation>What each level means</translation>
    </message>
    <message>
        <source>Change the levels…</source>
        <translation>Change the levels…</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>How it is held</translation>
    </message>
    <message>
        <source>Change how it is held…</source>
        <translation>Change how it is held…</translation>
    </message>
    <message>
        <source>Doubts noted</source>
        <translation>Doubts noted</translation>
    </message>
</context>
<context>
    <name>ReviewMatrix</name>
    <message>
        <source>Criteria × assessments</source>
        <translation>Criteria × assessments</translation>
    </message>
    <message>
        <source>Criteria × competencies</source>
        <translation>Criteria × competencies</translation>
    </message>
    <message>
        <source>Competencies × assessments</source>
        <translation>Competencies × assessments</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Arrows move, Space ticks, C ticks a whole column, R a whole row; Ctrl+Enter keeps the links.</source>
        <translation>Arrows move, Space ticks, C ticks a whole column, R a whole row; Ctrl+Enter keeps the links.</translation>
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
        <translation>Warnings ({count})</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the grids</source>
        <translation>Back to the grids</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Links…</source>
        <translation>Links…</translation>
    </message>
    <message>
        <source>Links as a matrix</source>
        <translation>Links as a matrix</translation>
    </message>
    <message>
        <source>Which criteria and competencies are assessed where, as a matrix (Ctrl+M)</source>
        <translation>Which criteria and competencies are assessed where, as a matrix (Ctrl+M)</translation>
    </message>
    <message>
        <source>Identity card…</source>
        <translation>Identity card…</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>The certification: title, code, certifier, level, dates</source>
        <translation>The certification: title, code, certifier, level, dates</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Element and warnings</source>
        <translation>Element and warnings</translation>
    </message>
    <message>
        <source>Draft of the grid</source>
        <translation>Draft of the grid</translation>
    </message>
    <message>
        <source>Find in the draft…</source>
        <translation>Find in the draft…</translation>
    </message>
    <message>
        <source>Find in the draft</source>
        <translation>Find in the draft</translation>
    </message>
    <message>
        <source>Add an element</source>
        <translation>Add an element</translation>
    </message>
    <message>
        <source>Element, warnings and account</source>
        <translation>Element, warnings and account</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Accept the grid…</source>
        <translation>Accept the grid…</translation>
    </message>
</context>
<context>
    <name>ReviewQuestions</name>
    <message>
        <source>Keep as printed</source>
        <translation>Keep as printed</translation>
    </message>
    <message>
        <source>The warning “{title}” will not be shown again: nothing in the grid changes.</source>
        <translation>The warning “{title}” will not be shown again: nothing in the grid changes.</translation>
    </message>
    <message>
        <source>A doubt to note beside the element (not required)</source>
        <translation>A doubt to note beside the element (not required)</translation>
    </message>
    <message>
        <source>Make an element of it</source>
        <translation>Make an element of it</translation>
    </message>
    <message>
        <source>It goes into the bloc of what is selected in the draft, last.</source>
        <translation>It goes into the bloc of what is selected in the draft, last.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>Accept the grid</source>
        <translation>Accept the grid</translation>
    </message>
    <message>
        <source>“{grid}” becomes a revision in the library. Sessions can use it; what they use never changes. The draft stays with its source and its account.</source>
        <translation>“{grid}” becomes a revision in the library. Sessions can use it; what they use never changes. The draft stays with its source and its account.</translation>
    </message>
    <message>
        <source>Note on this revision (not required)</source>
        <translation>Note on this revision (not required)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
</context>
<context>
    <name>ReviewScales</name>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Name of the scale</source>
        <translation>Name of the scale</translation>
    </message>
    <message>
        <source>The scale of every criterion that has none of its own</source>
        <translation>The scale of every criterion that has none of its own</translation>
    </message>
    <message>
        <source>Levels, one a line: name ; short ; value from 0 to 1 ; key</source>
        <translation>Levels, one a line: name ; short ; value from 0 to 1 ; key</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Without a value, a level is not counted. A star after the key asks for a justification.</source>
        <translation>Without a value, a level is not counted. A star after the key asks for a justification.</translation>
    </message>
</context>
<context>
    <name>ReviewSitting</name>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Languages, parted by commas</source>
        <translation>Languages, parted by commas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Parts, one a line: name ; weight</source>
        <translation>Parts, one a line: name ; weight</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>e.g. Written file ; 0.5</source>
        <translation>e.g. Written file ; 0.5</translation>
    </message>
    <message>
        <source>Phases, one a line: kind ; minutes ; name</source>
        <translation>Phases, one a line: kind ; minutes ; name</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>e.g. presentation ; 20 ; Defence before the jury</source>
        <translation>e.g. presentation ; 20 ; Defence before the jury</translation>
    </message>
    <message>
        <source>External test</source>
        <translation>External test</translation>
    </message>
    <message>
        <source>Score at least</source>
        <translation>Score at least</translation>
    </message>
    <message>
        <source>Score above</source>
        <translation>Score above</translation>
    </message>
</context>
<context>
    <name>ReviewSource</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Fit to the width</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>Size on paper</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Twice the size</source>
        <translation>Twice the size</translation>
    </message>
</context>
<context>
    <name>ReviewWarning</name>
    <message>
        <source>Do what is proposed (Enter)</source>
        <translation>Do what is proposed (Enter)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Let it stand as it is (Ctrl+K)</source>
        <translation>Let it stand as it is (Ctrl+K)</translation>
    </message>
    <message>
        <source>Keep as printed…</source>
        <translation>Keep as printed…</translation>
    </message>
    <message>
        <source>Previous warning (Shift+F8)</source>
        <translation>Previous warning (Shift+F8)</translation>
    </message>
    <message>
        <source>Next warning: skip this one (F8)</source>
        <translation>Next warning: skip this one (F8)</translation>
    </message>
</context>
<context>
    <name>ReviewWarnings</name>
    <message>
        <source>Filter the warnings…</source>
        <translation>Filter the warnings…</translation>
    </message>
    <message>
        <source>Filter the warnings</source>
        <translation>Filter the warnings</translation>
    </message>
    <message>
        <source>Show those let stand too</source>
        <translation>Show those let stand too</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Criterion {number}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>to justify</source>
        <translation>to justify</translation>
    </message>
</context>
<context>
    <name>ScalesDialog</name>
    <message>
        <source>New scale</source>
        <translation>New scale</translation>
    </message>
    <message>
        <source>Scales of the grid</source>
        <translation>Scales of the grid</translation>
    </message>
    <message>
        <source>Keep the scales</source>
        <translation>Keep the scales</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add a scale</source>
        <translation>Add a scale</translation>
    </message>
    <message>
        <source>This is no scale: {why}</source>
        <translation>This is no scale: {why}</translation>
    </message>
    <message>
        <source>A scale has two levels at least.</source>
        <translation>A scale has two levels at least.</translation>
    </message>
    <message>
        <source>a level has no name</source>
        <translation>a level has no name</translation>
    </message>
    <message>
        <source>“{value}” is no number</source>
        <translation>“{value}” is no number</translation>
    </message>
    <message>
        <source>“{key}” is no key: a key is one sign</source>
        <translation>“{key}” is no key: a key is one sign</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>You play: {part}</source>
        <translation>You play: {part}</translation>
    </message>
    <message>
        <source>You are an observer</source>
        <translation>You are an observer</translation>
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
        <translation>no level</translation>
    </message>
    <message>
        <source>to justify</source>
        <translation>to justify</translation>
    </message>
    <message>
        <source>comment: {text}</source>
        <translation>comment: {text}</translation>
    </message>
    <message>
        <source>{done} of {total} criteria</source>
        <translation>{done} of {total} criteria</translation>
    </message>
    <message>
        <source>Enter: comment</source>
        <translation>Enter: comment</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source>Upcoming</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Being written up</source>
        <translation>Being written up</translation>
    </message>
    <message>
        <source>Complete, to sign</source>
        <translation>Complete, to sign</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign the correction</source>
        <translation>Sign the correction</translation>
    </message>
    <message>
        <source>Sign this sheet</source>
        <translation>Sign this sheet</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Choose your PIN</source>
        <translation>Choose your PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>Sign here by mouse, pen or finger</source>
        <translation>Sign here by mouse, pen or finger</translation>
    </message>
    <message>
        <source>Drawing of the signature</source>
        <translation>Drawing of the signature</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>{level}: {count}</source>
        <translation>{level}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Sign without drawing</source>
        <translation>Sign without drawing</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>Practice session: this sheet is worth nothing for the certification.</source>
        <translation>Practice session: this sheet is worth nothing for the certification.</translation>
    </message>
    <message>
        <source>Signing closes the sheet: after it nothing can change. A correction is a new version, with its reason.</source>
        <translation>Signing closes the sheet: after it nothing can change. A correction is a new version, with its reason.</translation>
    </message>
    <message>
        <source>Handwritten signature (optional)</source>
        <translation>Handwritten signature (optional)</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Undo stroke</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Drawing of the signature</source>
        <translation>Drawing of the signature</translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger. To sign by keyboard, leave it empty.</source>
        <translation>Draw with mouse, pen or finger. To sign by keyboard, leave it empty.</translation>
    </message>
    <message>
        <source>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</source>
        <translation>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>The sheet is signed. Three files were written and read back.</source>
        <translation>The sheet is signed. Three files were written and read back.</translation>
    </message>
</context>
<context>
    <name>SigningFlow</name>
    <message>
        <source>No level and no text differs from version {number}.</source>
        <translation>No level and no text differs from version {number}.</translation>
    </message>
    <message>
        <source>Sign a correction that changes nothing?</source>
        <translation>Sign a correction that changes nothing?</translation>
    </message>
    <message>
        <source>Sign it all the same</source>
        <translation>Sign it all the same</translation>
    </message>
    <message>
        <source>Go back to the sheet</source>
        <translation>Go back to the sheet</translation>
    </message>
</context>
<context>
    <name>SittingDialog</name>
    <message>
        <source>How the assessment is held</source>
        <translation>How the assessment is held</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>This part has no name, or a weight that is no number: {line}</source>
        <translation>This part has no name, or a weight that is no number: {line}</translation>
    </message>
    <message>
        <source>This phase is none of these ({known}), or its minutes are no number: {line}</source>
        <translation>This phase is none of these ({known}), or its minutes are no number: {line}</translation>
    </message>
    <message>
        <source>This score is no number: {score}</source>
        <translation>This score is no number: {score}</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source: {name}</source>
        <translation>Source: {name}</translation>
    </message>
    <message>
        <source>Sheet {page} / {pages}</source>
        <translation>Sheet {page} / {pages}</translation>
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
            <numerusform>Still missing: %n</numerusform>
            <numerusform>Still missing: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Hide the instructions</source>
        <translation>Hide the instructions</translation>
    </message>
    <message>
        <source>Read the instructions</source>
        <translation>Read the instructions</translation>
    </message>
    <message>
        <source>previous, next criterion</source>
        <translation>previous, next criterion</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>next gap</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>next sheet</source>
        <translation>next sheet</translation>
    </message>
    <message>
        <source>next stage</source>
        <translation>next stage</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>next pane</translation>
    </message>
    <message>
        <source>Signed · version {number}.</source>
        <translation>Signed · version {number}.</translation>
    </message>
    <message>
        <source>Signed on {day} at {time} · version {number}.</source>
        <translation>Signed on {day} at {time} · version {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) were not recorded: {names}</source>
        <translation>
            <numerusform>%n level was not recorded: {names}</numerusform>
            <numerusform>%n levels were not recorded: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason of the correction: {reason}</source>
        <translation>Reason of the correction: {reason}</translation>
    </message>
    <message>
        <source>{levels} and {texts} changed since version {number}</source>
        <translation>{levels} and {texts} changed since version {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: not found</source>
        <translation>{file}: not found</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Criterion {number}</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Role-play</source>
        <translation>Role-play</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Deliberation</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>StageStepper</name>
    <message>
        <source>Stage of the sheet</source>
        <translation>Stage of the sheet</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Read the sheet once more, then sign it.</source>
        <translation>Read the sheet once more, then sign it.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Give levels while the candidate speaks; nothing more.</source>
        <translation>Give levels while the candidate speaks; nothing more.</translation>
    </message>
    <message>
        <source>Write-up</source>
        <translation>Write-up</translation>
    </message>
    <message>
        <source>Complete the levels and write the justifications.</source>
        <translation>Complete the levels and write the justifications.</translation>
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
        <translation>Open your signing key</translation>
    </message>
    <message>
        <source>Seal the sheet</source>
        <translation>Seal the sheet</translation>
    </message>
    <message>
        <source>Write and sign the PDF</source>
        <translation>Write and sign the PDF</translation>
    </message>
    <message>
        <source>Write and sign the workbook</source>
        <translation>Write and sign the workbook</translation>
    </message>
    <message>
        <source>Put the files in place and read them back</source>
        <translation>Put the files in place and read them back</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>at work</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop.</source>
        <translation>Nothing leaves this laptop.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not received by the secretary</source>
        <translation>
            <numerusform>%n sheet not received by the secretary</numerusform>
            <numerusform>%n sheets not received by the secretary</numerusform>
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
        <translation>PIN</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>Your day’s sheets are locked on this laptop. Your PIN opens them.</source>
        <translation>Your day’s sheets are locked on this laptop. Your PIN opens them.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>WarningTeller</name>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} of {all}</translation>
    </message>
    <message>
        <source>Fill in the identity card…</source>
        <translation>Fill in the identity card…</translation>
    </message>
    <message>
        <source>A new revision: it has no source document</source>
        <translation>A new revision: it has no source document</translation>
    </message>
    <message>
        <source>See the scale…</source>
        <translation>See the scale…</translation>
    </message>
    <message>
        <source>Make an element of it…</source>
        <translation>Make an element of it…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo: {act} (Ctrl+Z)</source>
        <translation>Undo: {act} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: {act} (Ctrl+Y)</source>
        <translation>Redo: {act} (Ctrl+Y)</translation>
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
        <translation>Correct the text</translation>
    </message>
    <message>
        <source>Correct the code</source>
        <translation>Correct the code</translation>
    </message>
    <message>
        <source>Say how it is held…</source>
        <translation>Say how it is held…</translation>
    </message>
    <message>
        <source>Add an element…</source>
        <translation>Add an element…</translation>
    </message>
    <message>
        <source>Link it…</source>
        <translation>Link it…</translation>
    </message>
    <message>
        <source>Make the links…</source>
        <translation>Make the links…</translation>
    </message>
    <message>
        <source>Proposal: {act}</source>
        <translation>Proposal: {act}</translation>
    </message>
    <message>
        <source>link it to {competency}</source>
        <translation>link it to {competency}</translation>
    </message>
    <message>
        <source>link it to “{name}”</source>
        <translation>link it to “{name}”</translation>
    </message>
    <message>
        <source>give it the code {code}</source>
        <translation>give it the code {code}</translation>
    </message>
    <message>
        <source>move it to {bloc}</source>
        <translation>move it to {bloc}</translation>
    </message>
    <message>
        <source>join it with {name}</source>
        <translation>join it with {name}</translation>
    </message>
</context>
<context>
    <name>WarningsList</name>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>{title} · let stand</source>
        <translation>{title} · let stand</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let stand</source>
        <translation>
            <numerusform>%n let stand</numerusform>
            <numerusform>%n let stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Grid workshop</source>
        <translation>Grid workshop</translation>
    </message>
    <message>
        <source>The grid is accepted: it is in the library.</source>
        <translation>The grid is accepted: it is in the library.</translation>
    </message>
    <message>
        <source>Try it out in a practice session before a real one.</source>
        <translation>Try it out in a practice session before a real one.</translation>
    </message>
</context>
</TS>
