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
    <name>AbsenceDialog</name>
    <message>
        <source>A juror is absent</source>
        <translation>A juror is absent</translation>
    </message>
    <message>
        <source>Record and plan anew</source>
        <translation>Record and plan anew</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) touched</source>
        <translation>
            <numerusform>%n passage touched</numerusform>
            <numerusform>%n passages touched</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage is touched.</source>
        <translation>No passage is touched.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The absence ends before it begins.</source>
        <translation>The absence ends before it begins.</translation>
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
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write the reason first: one sentence is enough.</source>
        <translation>Write the reason first: one sentence is enough.</translation>
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
    <name>AddJurorDialog</name>
    <message>
        <source>Write the family name first.</source>
        <translation>Write the family name first.</translation>
    </message>
    <message>
        <source>Add a juror</source>
        <translation>Add a juror</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>They type their PIN themselves: it makes them the only one who signs so.</source>
        <translation>They type their PIN themselves: it makes them the only one who signs so.</translation>
    </message>
    <message>
        <source>They type their PIN themselves. It is the first one of these data: from now on nothing opens here without a PIN.</source>
        <translation>They type their PIN themselves. It is the first one of these data: from now on nothing opens here without a PIN.</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>Their PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>PIN of whoever lets them in</source>
        <translation>PIN of whoever lets them in</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AddedDialog</name>
    <message>
        <source>Write the name first.</source>
        <translation>Write the name first.</translation>
    </message>
    <message>
        <source>Write the first name too.</source>
        <translation>Write the first name too.</translation>
    </message>
    <message>
        <source>Give the team a name.</source>
        <translation>Give the team a name.</translation>
    </message>
    <message>
        <source>Write the hour like 11:00.</source>
        <translation>Write the hour like 11:00.</translation>
    </message>
    <message>
        <source>Write the reason first: one sentence is enough.</source>
        <translation>Write the reason first: one sentence is enough.</translation>
    </message>
    <message>
        <source>Add somebody on the spot</source>
        <translation>Add somebody on the spot</translation>
    </message>
    <message>
        <source>Add and open</source>
        <translation>Add and open</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Add only</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Somebody who is not on the list</source>
        <translation>Somebody who is not on the list</translation>
    </message>
    <message>
        <source>A team that is not on the list</source>
        <translation>A team that is not on the list</translation>
    </message>
</context>
<context>
    <name>AddedPassage</name>
    <message>
        <source>The passage appears in today&apos;s list. Its sheet says that it was added on the spot, and why.</source>
        <translation>The passage appears in today&apos;s list. Its sheet says that it was added on the spot, and why.</translation>
    </message>
    <message>
        <source>Who passes</source>
        <translation>Who passes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Number, if there is one</source>
        <translation>Number, if there is one</translation>
    </message>
    <message>
        <source>Practical measure, if one is granted</source>
        <translation>Practical measure, if one is granted</translation>
    </message>
    <message>
        <source>Team&apos;s name</source>
        <translation>Team&apos;s name</translation>
    </message>
    <message>
        <source>Members, one a line: NAME First name</source>
        <translation>Members, one a line: NAME First name</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Jurors beside you</source>
        <translation>Jurors beside you</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>ArchiveActs</name>
    <message>
        <source>The archive is written, read back and opened again.</source>
        <translation>The archive is written, read back and opened again.</translation>
    </message>
    <message>
        <source>It is here: {path}</source>
        <translation>It is here: {path}</translation>
    </message>
    <message>
        <source>These data went to another computer on {day}.</source>
        <translation>These data went to another computer on {day}.</translation>
    </message>
    <message>
        <source>What is done here does not go there: work on one of them only.</source>
        <translation>What is done here does not go there: work on one of them only.</translation>
    </message>
</context>
<context>
    <name>ArchiveCounts</name>
    <message numerus="yes">
        <source>This pass phrase is too short: %n character(s) at least.</source>
        <translation>
            <numerusform>This pass phrase is too short: %n character at least.</numerusform>
            <numerusform>This pass phrase is too short: %n characters at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveOpen</name>
    <message>
        <source>The archive takes the place of what is here, which only works where nobody has worked yet. The program then opens its data; the PINs are those of the other computer.</source>
        <translation>The archive takes the place of what is here, which only works where nobody has worked yet. The program then opens its data; the PINs are those of the other computer.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>ArchiveOpenDialog</name>
    <message>
        <source>Open an archive</source>
        <translation>Open an archive</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Pass phrase</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>None chosen yet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Open this archive</source>
        <translation>Open this archive</translation>
    </message>
    <message>
        <source>Archives of Jury Desk (*.jurydesk)</source>
        <translation>Archives of Jury Desk (*.jurydesk)</translation>
    </message>
    <message>
        <source>The archive to open</source>
        <translation>The archive to open</translation>
    </message>
</context>
<context>
    <name>ArchiveWrite</name>
    <message>
        <source>Everything prepared and marked here, with the PINs and keys that belong to it, goes into one encrypted file. Open it on the other computer with the same pass phrase.</source>
        <translation>Everything prepared and marked here, with the PINs and keys that belong to it, goes into one encrypted file. Open it on the other computer with the same pass phrase.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Where the file goes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Twelve characters at least: four words do well. Without it nobody can open the file: tell it to whoever opens it, never in the same message.</source>
        <translation>Twelve characters at least: four words do well. Without it nobody can open the file: tell it to whoever opens it, never in the same message.</translation>
    </message>
    <message>
        <source>Work goes on there: this computer will say so</source>
        <translation>Work goes on there: this computer will say so</translation>
    </message>
</context>
<context>
    <name>ArchiveWriteDialog</name>
    <message>
        <source>Move to another computer</source>
        <translation>Move to another computer</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Pass phrase</translation>
    </message>
    <message>
        <source>The same pass phrase again</source>
        <translation>The same pass phrase again</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>Open an archive…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation>Write the archive</translation>
    </message>
    <message>
        <source>Where the archive goes</source>
        <translation>Where the archive goes</translation>
    </message>
</context>
<context>
    <name>BetweenJurors</name>
    <message>
        <source>Tell your colleagues this code, and type theirs: it holds your levels alone.</source>
        <translation>Tell your colleagues this code, and type theirs: it holds your levels alone.</translation>
    </message>
    <message numerus="yes">
        <source>Your code appears when %n more criterion(s) have a level.</source>
        <translation>
            <numerusform>Your code appears when %n more criterion have a level.</numerusform>
            <numerusform>Your code appears when %n more criterions have a level.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) with another level than yours</source>
        <translation>
            <numerusform>%n criterion with another level than yours</numerusform>
            <numerusform>%n criterions with another level than yours</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gave your levels.</source>
        <translation>Everybody gave your levels.</translation>
    </message>
    <message>
        <source>Colleague {number}</source>
        <translation>Colleague {number}</translation>
    </message>
    <message>
        <source>Take away: {colleague}</source>
        <translation>Take away: {colleague}</translation>
    </message>
    <message>
        <source>Take this code away</source>
        <translation>Take this code away</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>BoardLooks</name>
    <message>
        <source>In hand</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>Cannot be put here</source>
        <translation>Cannot be put here</translation>
    </message>
    <message>
        <source>Can be put here, but look at this</source>
        <translation>Can be put here, but look at this</translation>
    </message>
    <message>
        <source>Can be put here</source>
        <translation>Can be put here</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>{given} / {all} criteria</source>
        <translation>{given} / {all} criteria</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Time: {time}</translation>
    </message>
    <message>
        <source>{certification} · before the day, alone, in about two minutes</source>
        <translation>{certification} · before the day, alone, in about two minutes</translation>
    </message>
    <message>
        <source>Made-up example</source>
        <translation>Made-up example</translation>
    </message>
    <message>
        <source>There is no example for this grid yet.</source>
        <translation>There is no example for this grid yet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>The example</translation>
    </message>
    <message>
        <source>Criteria of the example</source>
        <translation>Criteria of the example</translation>
    </message>
    <message>
        <source>Between jurors</source>
        <translation>Between jurors</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>A colleague&apos;s code</source>
        <translation>A colleague&apos;s code</translation>
    </message>
    <message>
        <source>For instance K7QX-2M4D-9A</source>
        <translation>For instance K7QX-2M4D-9A</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Only you see this. It stays in your own data on this computer: it is never sealed, exported or handed over.</source>
        <translation>Only you see this. It stays in your own data on this computer: it is never sealed, exported or handed over.</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>Next difference (F8)</translation>
    </message>
    <message>
        <source>Forget everything (Ctrl+Delete)</source>
        <translation>Forget everything (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>35238, or 99243 abroad</source>
        <translation>35238, or 99243 abroad</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Trainers</translation>
    </message>
    <message>
        <source>Add a trainer, then Enter</source>
        <translation>Add a trainer, then Enter</translation>
    </message>
    <message>
        <source>Take {value} away</source>
        <translation>Take {value} away</translation>
    </message>
    <message>
        <source>The session’s first language</source>
        <translation>The session’s first language</translation>
    </message>
    <message>
        <source>Candidate’s card</source>
        <translation>Candidate’s card</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>What is found about this candidate</source>
        <translation>What is found about this candidate</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>As the declaration to the Caisse des Dépôts needs it.</source>
        <translation>As the declaration to the Caisse des Dépôts needs it.</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Birth name</translation>
    </message>
    <message>
        <source>Usual name, if other</source>
        <translation>Usual name, if other</translation>
    </message>
    <message>
        <source>First names, with commas between them</source>
        <translation>First names, with commas between them</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>INSEE code of the place</source>
        <translation>INSEE code of the place</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Country of birth</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Examination</translation>
    </message>
    <message>
        <source>Candidate’s number</source>
        <translation>Candidate’s number</translation>
    </message>
    <message>
        <source>Route of access</source>
        <translation>Route of access</translation>
    </message>
    <message>
        <source>Language of the examination</source>
        <translation>Language of the examination</translation>
    </message>
    <message>
        <source>Blocs aimed at in this session</source>
        <translation>Blocs aimed at in this session</translation>
    </message>
    <message>
        <source>Company and ties</source>
        <translation>Company and ties</translation>
    </message>
    <message>
        <source>Whoever is named here cannot sit for this candidate.</source>
        <translation>Whoever is named here cannot sit for this candidate.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Accommodations</translation>
    </message>
    <message>
        <source>Only the practical measure is kept. The reason is neither asked for nor kept.</source>
        <translation>Only the practical measure is kept. The reason is neither asked for nor kept.</translation>
    </message>
    <message>
        <source>Neutralised criteria</source>
        <translation>Neutralised criteria</translation>
    </message>
    <message>
        <source>Jurors do not see this part: they learn only that a criterion is neutralised.</source>
        <translation>Jurors do not see this part: they learn only that a criterion is neutralised.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Choose a candidate in the list: their card is shown here.</source>
        <translation>Choose a candidate in the list: their card is shown here.</translation>
    </message>
</context>
<context>
    <name>CandidatePane</name>
    <message>
        <source>No candidate in hand.</source>
        <translation>No candidate in hand.</translation>
    </message>
    <message>
        <source>held already: {blocs}</source>
        <translation>held already: {blocs}</translation>
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
        <translation>here {time}</translation>
    </message>
    <message>
        <source>Not waited for: {reason}</source>
        <translation>Not waited for: {reason}</translation>
    </message>
    <message>
        <source>Passes {time}</source>
        <translation>Passes {time}</translation>
    </message>
    <message>
        <source>not in the timetable: added or moved on the spot</source>
        <translation>not in the timetable: added or moved on the spot</translation>
    </message>
    <message>
        <source>on the laptop, last known: {state}</source>
        <translation>on the laptop, last known: {state}</translation>
    </message>
    <message>
        <source>not chosen: {version}</source>
        <translation>not chosen: {version}</translation>
    </message>
    <message>
        <source>does not count: {version}</source>
        <translation>does not count: {version}</translation>
    </message>
</context>
<context>
    <name>CandidatesActs</name>
    <message>
        <source>Blocs aimed at</source>
        <translation>Blocs aimed at</translation>
    </message>
    <message>
        <source>A bloc that a candidate holds already stays carried.</source>
        <translation>A bloc that a candidate holds already stays carried.</translation>
    </message>
    <message>
        <source>Set the blocs</source>
        <translation>Set the blocs</translation>
    </message>
    <message>
        <source>Route of access</source>
        <translation>Route of access</translation>
    </message>
    <message>
        <source>As the declaration to the Caisse des Dépôts tells them apart.</source>
        <translation>As the declaration to the Caisse des Dépôts tells them apart.</translation>
    </message>
    <message>
        <source>Set the route</source>
        <translation>Set the route</translation>
    </message>
    <message>
        <source>A new team</source>
        <translation>A new team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>No team</translation>
    </message>
    <message>
        <source>Put in a team</source>
        <translation>Put in a team</translation>
    </message>
    <message>
        <source>A candidate is in one team only for an assessment: they leave the other.</source>
        <translation>A candidate is in one team only for an assessment: they leave the other.</translation>
    </message>
    <message>
        <source>Put in the team</source>
        <translation>Put in the team</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) deleted.</source>
        <translation>
            <numerusform>%n candidate deleted.</numerusform>
            <numerusform>%n candidates deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z brings them back with all that hung on them.</source>
        <translation>Ctrl+Z brings them back with all that hung on them.</translation>
    </message>
    <message>
        <source>Team {number}</source>
        <translation>Team {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
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
    <name>CandidatesIntake</name>
    <message>
        <source>Lists of candidates ({names})</source>
        <translation>Lists of candidates ({names})</translation>
    </message>
    <message>
        <source>Import candidates</source>
        <translation>Import candidates</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>There is nothing to paste.</translation>
    </message>
    <message>
        <source>Copy lines in your spreadsheet first, with their headings.</source>
        <translation>Copy lines in your spreadsheet first, with their headings.</translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Name, number, company, team… (Ctrl+F)</source>
        <translation>Name, number, company, team… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sorted by</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Nobody is enrolled yet</translation>
    </message>
    <message>
        <source>Import a candidates’ file (Excel, LibreOffice, CSV), paste lines copied from a spreadsheet, or type names one by one. A file may also be dropped on this page.</source>
        <translation>Import a candidates’ file (Excel, LibreOffice, CSV), paste lines copied from a spreadsheet, or type names one by one. A file may also be dropped on this page.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Paste from a spreadsheet</translation>
    </message>
    <message>
        <source>Type a candidate</source>
        <translation>Type a candidate</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
</context>
<context>
    <name>CandidatesWords</name>
    <message>
        <source>Initial training</source>
        <translation>Initial training</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Apprenticeship</translation>
    </message>
    <message>
        <source>Continuing training</source>
        <translation>Continuing training</translation>
    </message>
    <message>
        <source>Professionalisation contract</source>
        <translation>Professionalisation contract</translation>
    </message>
    <message>
        <source>Validation of experience (VAE)</source>
        <translation>Validation of experience (VAE)</translation>
    </message>
    <message>
        <source>Equivalence (foreign diploma)</source>
        <translation>Equivalence (foreign diploma)</translation>
    </message>
    <message>
        <source>Independent candidate</source>
        <translation>Independent candidate</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidates</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>to complete</translation>
    </message>
    <message>
        <source>accommodation</source>
        <translation>accommodation</translation>
    </message>
    <message>
        <source>bloc carried</source>
        <translation>bloc carried</translation>
    </message>
    <message>
        <source>without a team</source>
        <translation>without a team</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Route of access</source>
        <translation>Route of access</translation>
    </message>
    <message>
        <source>Blocs</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Cannot be</source>
        <translation>Cannot be</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>A third more time</source>
        <translation>A third more time</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Accommodation</translation>
    </message>
    <message numerus="yes">
        <source>%n carried</source>
        <translation>
            <numerusform>%n carried</numerusform>
            <numerusform>%n carried</numerusform>
        </translation>
    </message>
    <message>
        <source>blocs to examine: {names}</source>
        <translation>blocs to examine: {names}</translation>
    </message>
    <message>
        <source>blocs carried: {names}</source>
        <translation>blocs carried: {names}</translation>
    </message>
    <message>
        <source>no bloc aimed at</source>
        <translation>no bloc aimed at</translation>
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
    <name>CardFaces</name>
    <message>
        <source>New candidate</source>
        <translation>New candidate</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Take back in</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Type a name or a number: the candidate is enrolled at once.</source>
        <translation>Type a name or a number: the candidate is enrolled at once.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>Change the photo</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Choose another photo…</source>
        <translation>Choose another photo…</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>Take the photo away</translation>
    </message>
    <message>
        <source>Pictures ({names})</source>
        <translation>Pictures ({names})</translation>
    </message>
</context>
<context>
    <name>CarryBanner</name>
    <message>
        <source>Take the day back…</source>
        <translation>Take the day back…</translation>
    </message>
    <message>
        <source>Since {hour} this day is on another computer (file {file}…). Here it can only be read.</source>
        <translation>Since {hour} this day is on another computer (file {file}…). Here it can only be read.</translation>
    </message>
</context>
<context>
    <name>CarryGive</name>
    <message>
        <source>The whole day goes into one encrypted file: signed and unfinished sheets, notes, times, everything. Whoever opens it on the other computer with its code goes on from there. From then on this computer only reads the day.</source>
        <translation>The whole day goes into one encrypted file: signed and unfinished sheets, notes, times, everything. Whoever opens it on the other computer with its code goes on from there. From then on this computer only reads the day.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Where the file goes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Code of the file</source>
        <translation>Code of the file</translation>
    </message>
    <message>
        <source>Say it, or note it on paper: it is shown this once and kept nowhere. Never put it beside the file.</source>
        <translation>Say it, or note it on paper: it is shown this once and kept nowhere. Never put it beside the file.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>On the other computer: menu, “Continue a day from another computer…”, then this file and this code.</source>
        <translation>On the other computer: menu, “Continue a day from another computer…”, then this file and this code.</translation>
    </message>
</context>
<context>
    <name>CarryTake</name>
    <message>
        <source>Choose the file that the other computer wrote, and type the code that was told you. Nothing is taken in before you have seen what it holds.</source>
        <translation>Choose the file that the other computer wrote, and type the code that was told you. Nothing is taken in before you have seen what it holds.</translation>
    </message>
    <message>
        <source>The file (.journee)</source>
        <translation>The file (.journee)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Code of the file</source>
        <translation>Code of the file</translation>
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
    <name>ClosedDoor</name>
    <message>
        <source>A practice session sends no files</source>
        <translation>A practice session sends no files</translation>
    </message>
    <message>
        <source>What is practised stays on this computer, and goes when practice ends.</source>
        <translation>What is practised stays on this computer, and goes when practice ends.</translation>
    </message>
    <message>
        <source>The session is not open yet</source>
        <translation>The session is not open yet</translation>
    </message>
    <message>
        <source>Dossiers go out and sheets come in once the session is open. The page “Opening” says what is still missing and opens it.</source>
        <translation>Dossiers go out and sheets come in once the session is open. The page “Opening” says what is still missing and opens it.</translation>
    </message>
    <message>
        <source>Go to “Opening” (Ctrl+8)</source>
        <translation>Go to “Opening” (Ctrl+8)</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>No typing mistake in this code.</source>
        <translation>No typing mistake in this code.</translation>
    </message>
    <message>
        <source>Five groups of three signs. Capitals and hyphens come by themselves.</source>
        <translation>Five groups of three signs. Capitals and hyphens come by themselves.</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Activation code</translation>
    </message>
</context>
<context>
    <name>CodesDialog</name>
    <message>
        <source>Where the slips go</source>
        <translation>Where the slips go</translation>
    </message>
    <message>
        <source>The codes are not shown again: note or print them, then close.</source>
        <translation>The codes are not shown again: note or print them, then close.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) written and read back, in {folder}.</source>
        <translation>
            <numerusform>%n dossier written and read back, in {folder}.</numerusform>
            <numerusform>%n dossiers written and read back, in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips as PDF…</source>
        <translation>Slips as PDF…</translation>
    </message>
    <message>
        <source>The codes are noted: close</source>
        <translation>The codes are noted: close</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Slips written: {path}. They hold the codes in clear: print them, then delete the file.</source>
        <translation>Slips written: {path}. They hold the codes in clear: print them, then delete the file.</translation>
    </message>
    <message>
        <source>Slips written: {path}, beside the dossiers that they open. Take them away from there before a stick leaves: print them, then delete the file.</source>
        <translation>Slips written: {path}, beside the dossiers that they open. Take them away from there before a stick leaves: print them, then delete the file.</translation>
    </message>
    <message>
        <source>Code of {name} copied</source>
        <translation>Code of {name} copied</translation>
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
    <name>CommentAids</name>
    <message>
        <source>You have kept no phrase yet: Ctrl+P keeps one.</source>
        <translation>You have kept no phrase yet: Ctrl+P keeps one.</translation>
    </message>
    <message>
        <source>No phrase begins so.</source>
        <translation>No phrase begins so.</translation>
    </message>
    <message>
        <source>Kept among your phrases.</source>
        <translation>Kept among your phrases.</translation>
    </message>
    <message>
        <source>This phrase is kept already.</source>
        <translation>This phrase is kept already.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet.</source>
        <translation>There is nothing to keep yet.</translation>
    </message>
    <message>
        <source>A phrase has at most {count} characters: select a part.</source>
        <translation>A phrase has at most {count} characters: select a part.</translation>
    </message>
    <message>
        <source>There are {most} phrases: remove one first.</source>
        <translation>There are {most} phrases: remove one first.</translation>
    </message>
    <message>
        <source>No other spelling is known for “{word}”.</source>
        <translation>No other spelling is known for “{word}”.</translation>
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
    <message numerus="yes">
        <source>%n character(s) did not fit; the clipboard still has them.</source>
        <translation>
            <numerusform>%n character did not fit; the clipboard still has them.</numerusform>
            <numerusform>%n characters did not fit; the clipboard still has them.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} of {most} characters</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that cannot be seen; kept as they are.</source>
        <translation>
            <numerusform>%n character that cannot be seen; kept as they are.</numerusform>
            <numerusform>%n characters that cannot be seen; kept as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompetenciesDialog</name>
    <message>
        <source>Eliminatory competencies</source>
        <translation>Eliminatory competencies</translation>
    </message>
    <message>
        <source>Keep the choice</source>
        <translation>Keep the choice</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>The stick</source>
        <translation>The stick</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>No stick</source>
        <translation>No stick</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Copies of what is signed</source>
        <translation>Copies of what is signed</translation>
    </message>
    <message>
        <source>Each sheet that you sign is also written here, encrypted for the secretariat: whoever finds the stick reads nothing. The choice stays.</source>
        <translation>Each sheet that you sign is also written here, encrypted for the secretariat: whoever finds the stick reads nothing. The choice stays.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Writing {done} of {all}…</source>
        <translation>Writing {done} of {all}…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Write what is missing</source>
        <translation>Write what is missing</translation>
    </message>
    <message numerus="yes">
        <source>%n signed sheet(s)</source>
        <translation>
            <numerusform>%n signed sheet</numerusform>
            <numerusform>%n signed sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>No stick is chosen</source>
        <translation>No stick is chosen</translation>
    </message>
    <message>
        <source>What is signed here lies in this computer’s data alone.</source>
        <translation>What is signed here lies in this computer’s data alone.</translation>
    </message>
    <message>
        <source>In practice, and where no dossier was opened, no copies are made.</source>
        <translation>In practice, and where no dossier was opened, no copies are made.</translation>
    </message>
    <message>
        <source>Nothing is signed yet.</source>
        <translation>Nothing is signed yet.</translation>
    </message>
    <message>
        <source>Each sheet that you sign is written three times: here, in a recovery folder, and on the stick. Choose the stick now.</source>
        <translation>Each sheet that you sign is written three times: here, in a recovery folder, and on the stick. Choose the stick now.</translation>
    </message>
    <message numerus="yes">
        <source>{place}: %n sheet(s), read back and the same</source>
        <translation>
            <numerusform>{place}: %n sheet, read back and the same</numerusform>
            <numerusform>{place}: %n sheets, read back and the same</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {count} of {all}; {reason}</source>
        <translation>{place}: {count} of {all}; {reason}</translation>
    </message>
    <message>
        <source>Folder on the stick</source>
        <translation>Folder on the stick</translation>
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
        <translation>Copies of the signed sheets</translation>
    </message>
</context>
<context>
    <name>CopiesWords</name>
    <message>
        <source>3 copies, verified {when}</source>
        <translation>3 copies, verified {when}</translation>
    </message>
    <message>
        <source>3 copies ✓</source>
        <translation>3 copies ✓</translation>
    </message>
    <message>
        <source>{count} of 3 copies: {fault}</source>
        <translation>{count} of 3 copies: {fault}</translation>
    </message>
    <message>
        <source>{count} of 3 copies, verified {when}: {fault}</source>
        <translation>{count} of 3 copies, verified {when}: {fault}</translation>
    </message>
    <message>
        <source>{count} of 3 copies</source>
        <translation>{count} of 3 copies</translation>
    </message>
    <message>
        <source>{copies}: no stick</source>
        <translation>{copies}: no stick</translation>
    </message>
    <message>
        <source>at {hour}</source>
        <translation>at {hour}</translation>
    </message>
    <message>
        <source>on {day} at {hour}</source>
        <translation>on {day} at {hour}</translation>
    </message>
    <message>
        <source>Data of this computer</source>
        <translation>Data of this computer</translation>
    </message>
    <message>
        <source>Recovery folder of this computer</source>
        <translation>Recovery folder of this computer</translation>
    </message>
    <message>
        <source>Stick {name}</source>
        <translation>Stick {name}</translation>
    </message>
    <message>
        <source>no stick</source>
        <translation>no stick</translation>
    </message>
    <message>
        <source>not on “{place}”, {reason}</source>
        <translation>not on “{place}”, {reason}</translation>
    </message>
    <message>
        <source>Plug a stick in, choose it under “Copies”, and write what is missing.</source>
        <translation>Plug a stick in, choose it under “Copies”, and write what is missing.</translation>
    </message>
    <message>
        <source>Write what is missing under “Copies”.</source>
        <translation>Write what is missing under “Copies”.</translation>
    </message>
    <message>
        <source>Plug it in again, then write what is missing under “Copies”.</source>
        <translation>Plug it in again, then write what is missing under “Copies”.</translation>
    </message>
    <message>
        <source>Make room, or choose another stick, under “Copies”.</source>
        <translation>Make room, or choose another stick, under “Copies”.</translation>
    </message>
    <message>
        <source>Put it right, then write what is missing under “Copies”.</source>
        <translation>Put it right, then write what is missing under “Copies”.</translation>
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
    <name>CriteriaFilterBar</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Not marked</translation>
    </message>
    <message>
        <source>To justify</source>
        <translation>To justify</translation>
    </message>
    <message>
        <source>Search codes, texts, comments</source>
        <translation>Search codes, texts, comments</translation>
    </message>
    <message>
        <source>Search the criteria</source>
        <translation>Search the criteria</translation>
    </message>
    <message>
        <source>Show all criteria and close</source>
        <translation>Show all criteria and close</translation>
    </message>
</context>
<context>
    <name>CriteriaPane</name>
    <message>
        <source>No criterion is like that. Esc shows them all.</source>
        <translation>No criterion is like that. Esc shows them all.</translation>
    </message>
</context>
<context>
    <name>CriteriaView</name>
    <message>
        <source>Criteria of the sheet</source>
        <translation>Criteria of the sheet</translation>
    </message>
    <message>
        <source>Read only: nothing was noted</source>
        <translation>Read only: nothing was noted</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Criterion {number}</translation>
    </message>
    <message>
        <source>The same level as yours.</source>
        <translation>The same level as yours.</translation>
    </message>
    <message>
        <source>Another level than yours.</source>
        <translation>Another level than yours.</translation>
    </message>
    <message>
        <source>{agree} of {others} as you</source>
        <translation>{agree} of {others} as you</translation>
    </message>
    <message>
        <source>{agreement}.</source>
        <translation>{agreement}.</translation>
    </message>
    <message>
        <source>from {highest} to {lowest}</source>
        <translation>from {highest} to {lowest}</translation>
    </message>
    <message>
        <source>{agreement}; {spread}.</source>
        <translation>{agreement}; {spread}.</translation>
    </message>
    <message>
        <source>Colleagues:</source>
        <translation>Colleagues:</translation>
    </message>
</context>
<context>
    <name>CriterionTexts</name>
    <message>
        <source>No criterion</source>
        <translation>No criterion</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Criterion {number}</translation>
    </message>
    <message>
        <source>printed {code}</source>
        <translation>printed {code}</translation>
    </message>
    <message>
        <source>eliminatory</source>
        <translation>eliminatory</translation>
    </message>
    <message>
        <source>The grid does not describe the levels.</source>
        <translation>The grid does not describe the levels.</translation>
    </message>
    <message>
        <source>Close the texts</source>
        <translation>Close the texts</translation>
    </message>
    <message>
        <source>The criterion and its levels</source>
        <translation>The criterion and its levels</translation>
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
        <translation>something cannot hold</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>{status} · {signed} / {all} signed</source>
        <translation>{status} · {signed} / {all} signed</translation>
    </message>
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
    <message>
        <source>Added on the spot</source>
        <translation>Added on the spot</translation>
    </message>
    <message>
        <source>Version {number} signed, correction in progress</source>
        <translation>Version {number} signed, correction in progress</translation>
    </message>
    <message>
        <source>Marked by {juror}</source>
        <translation>Marked by {juror}</translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>An examination is going on</source>
        <translation>An examination is going on</translation>
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
        <source>{marked} / {all} levels</source>
        <translation>{marked} / {all} levels</translation>
    </message>
    <message numerus="yes">
        <source>Complete the %n sheets</source>
        <translation>
            <numerusform>Complete the sheet</numerusform>
            <numerusform>Complete the %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign the %n sheets</source>
        <translation>
            <numerusform>Sign the sheet</numerusform>
            <numerusform>Sign the %n sheets</numerusform>
        </translation>
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
        <source>Next sheet to write up</source>
        <translation>Next sheet to write up</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Next passage</translation>
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
    <message>
        <source>Practice: noted at {time}</source>
        <translation>Practice: noted at {time}</translation>
    </message>
    <message>
        <source>noted at {time}</source>
        <translation>noted at {time}</translation>
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
    <name>DifferencesDialog</name>
    <message>
        <source>What the proposal changes</source>
        <translation>What the proposal changes</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are not as they are now.</source>
        <translation>
            <numerusform>%n passage is not as it is now.</numerusform>
            <numerusform>%n passages are not as they are now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>not placed</translation>
    </message>
</context>
<context>
    <name>DivergentDialog</name>
    <message>
        <source>Choose the version that counts.</source>
        <translation>Choose the version that counts.</translation>
    </message>
    <message>
        <source>Write the reason: one sentence is enough.</source>
        <translation>Write the reason: one sentence is enough.</translation>
    </message>
    <message>
        <source>Which version counts?</source>
        <translation>Which version counts?</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>One version</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Another version</translation>
    </message>
    <message>
        <source>This version counts</source>
        <translation>This version counts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>PDF documents</source>
        <translation>PDF documents</translation>
    </message>
    <message>
        <source>Open a document of the candidate</source>
        <translation>Open a document of the candidate</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Page {page}: {what}</source>
        <translation>Page {page}: {what}</translation>
    </message>
    <message>
        <source>The document is being opened…</source>
        <translation>The document is being opened…</translation>
    </message>
    <message>
        <source>No document of the candidate is open.</source>
        <translation>No document of the candidate is open.</translation>
    </message>
    <message>
        <source>Ctrl+O opens a PDF beside the sheet; or drop it here.</source>
        <translation>Ctrl+O opens a PDF beside the sheet; or drop it here.</translation>
    </message>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <translation>
            <numerusform>of %n page</numerusform>
            <numerusform>of %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Previous page (←)</source>
        <translation>Previous page (←)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Type a page&apos;s number, then Enter</source>
        <translation>Type a page&apos;s number, then Enter</translation>
    </message>
    <message>
        <source>Next page (→)</source>
        <translation>Next page (→)</translation>
    </message>
    <message>
        <source>Size of the page (Z)</source>
        <translation>Size of the page (Z)</translation>
    </message>
    <message>
        <source>Open a PDF (Ctrl+O)</source>
        <translation>Open a PDF (Ctrl+O)</translation>
    </message>
    <message>
        <source>Half of the width</source>
        <translation>Half of the width</translation>
    </message>
    <message>
        <source>Close this document (Ctrl+W)</source>
        <translation>Close this document (Ctrl+W)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Open a PDF…</source>
        <translation>Open a PDF…</translation>
    </message>
</context>
<context>
    <name>DossierDialog</name>
    <message>
        <source>Choose the file first.</source>
        <translation>Choose the file first.</translation>
    </message>
    <message>
        <source>Type the whole code that stands on your paper.</source>
        <translation>Type the whole code that stands on your paper.</translation>
    </message>
    <message>
        <source>Open my dossier</source>
        <translation>Open my dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The secretariat gives you a file, and a code on paper or by voice. Choose the file, or drop it here. Nothing is taken in before you have seen what it holds.</source>
        <translation>The secretariat gives you a file, and a code on paper or by voice. Choose the file, or drop it here. Nothing is taken in before you have seen what it holds.</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>None chosen yet</translation>
    </message>
    <message>
        <source>Go to my day</source>
        <translation>Go to my day</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Look inside</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Taking it in…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Take the changes in</source>
        <translation>Take the changes in</translation>
    </message>
    <message>
        <source>A later dossier was taken in here already: nothing will change.</source>
        <translation>A later dossier was taken in here already: nothing will change.</translation>
    </message>
    <message>
        <source>This dossier was taken in here already: nothing will change.</source>
        <translation>This dossier was taken in here already: nothing will change.</translation>
    </message>
    <message>
        <source>No passage of yours changes.</source>
        <translation>No passage of yours changes.</translation>
    </message>
    <message>
        <source>What you recorded stays as it is.</source>
        <translation>What you recorded stays as it is.</translation>
    </message>
    <message>
        <source>The session is on this computer.</source>
        <translation>The session is on this computer.</translation>
    </message>
    <message>
        <source>Your day is up to date.</source>
        <translation>Your day is up to date.</translation>
    </message>
    <message>
        <source>What you recorded stayed as it was.</source>
        <translation>What you recorded stayed as it was.</translation>
    </message>
    <message>
        <source>Dossiers and receipts (*.jury *.recu)</source>
        <translation>Dossiers and receipts (*.jury *.recu)</translation>
    </message>
    <message>
        <source>The file to open</source>
        <translation>The file to open</translation>
    </message>
</context>
<context>
    <name>DossierOpen</name>
    <message>
        <source>The file (.jury)</source>
        <translation>The file (.jury)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>What changes for you</translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message>
        <source>No passage is planned for you in this session yet.</source>
        <translation>No passage is planned for you in this session yet.</translation>
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
        <translation>{count}, the first one {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n signed</numerusform>
            <numerusform>%n signed</numerusform>
        </translation>
    </message>
    <message>
        <source>Your work comes along: {sheets}, of which {signed}.</source>
        <translation>Your work comes along: {sheets}, of which {signed}.</translation>
    </message>
    <message>
        <source>{subject} is added: {when}.</source>
        <translation>{subject} is added: {when}.</translation>
    </message>
    <message>
        <source>{subject} ({when}) no longer passes before you.</source>
        <translation>{subject} ({when}) no longer passes before you.</translation>
    </message>
    <message>
        <source>{subject} is moved: {after} instead of {before}.</source>
        <translation>{subject} is moved: {after} instead of {before}.</translation>
    </message>
    <message>
        <source>{subject} ({when}) is no longer planned for you, but stays here: something is recorded.</source>
        <translation>{subject} ({when}) is no longer planned for you, but stays here: something is recorded.</translation>
    </message>
    <message>
        <source>{wanted} is planned in place of {subject} ({when}). Something is recorded of {subject}, who stays; {wanted} is not on this computer: tell the secretariat.</source>
        <translation>{wanted} is planned in place of {subject} ({when}). Something is recorded of {subject}, who stays; {wanted} is not on this computer: tell the secretariat.</translation>
    </message>
    <message>
        <source>{when}: {after} passes instead of {before}.</source>
        <translation>{when}: {after} passes instead of {before}.</translation>
    </message>
    <message>
        <source>{when}, {after}: other jurors sit with you, or you sit otherwise.</source>
        <translation>{when}, {after}: other jurors sit with you, or you sit otherwise.</translation>
    </message>
    <message>
        <source>{when}, {after}: what is told of them changes (measure, number, name).</source>
        <translation>{when}, {after}: what is told of them changes (measure, number, name).</translation>
    </message>
    <message>
        <source>on {day} at {hour}</source>
        <translation>on {day} at {hour}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>room</translation>
    </message>
    <message>
        <source>{when}, room {room}</source>
        <translation>{when}, room {room}</translation>
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
        <translation>sits nowhere</translation>
    </message>
    <message>
        <source>to hand out</source>
        <translation>to hand out</translation>
    </message>
    <message>
        <source>due again: plan changed</source>
        <translation>due again: plan changed</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>handed out</translation>
    </message>
    <message>
        <source>Dossier {number}, {time}</source>
        <translation>Dossier {number}, {time}</translation>
    </message>
    <message>
        <source>not known to be opened</source>
        <translation>not known to be opened</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops: {keys}</source>
        <translation>
            <numerusform>%n laptop: {keys}</numerusform>
            <numerusform>%n laptops: {keys}</numerusform>
        </translation>
    </message>
    <message>
        <source>opened {time}, key {key}</source>
        <translation>opened {time}, key {key}</translation>
    </message>
    <message>
        <source>Key {key}, made {time}</source>
        <translation>Key {key}, made {time}</translation>
    </message>
    <message>
        <source>revoked from {time} on</source>
        <translation>revoked from {time} on</translation>
    </message>
    <message>
        <source>{key} (revoked)</source>
        <translation>{key} (revoked)</translation>
    </message>
</context>
<context>
    <name>DossiersView</name>
    <message>
        <source>Jurors to hand out to</source>
        <translation>Jurors to hand out to</translation>
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
    <name>EmptyWords</name>
    <message>
        <source>No panel yet</source>
        <translation>No panel yet</translation>
    </message>
    <message>
        <source>Make the panels first, then come back.</source>
        <translation>Make the panels first, then come back.</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>No room yet</translation>
    </message>
    <message>
        <source>A passage takes place in a room: name the first one.</source>
        <translation>A passage takes place in a room: name the first one.</translation>
    </message>
    <message>
        <source>Nothing to place yet</source>
        <translation>Nothing to place yet</translation>
    </message>
    <message>
        <source>Add the candidates, and say under “Durations” which assessments are in the timetable.</source>
        <translation>Add the candidates, and say under “Durations” which assessments are in the timetable.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to place</source>
        <translation>
            <numerusform>%n passage to place</numerusform>
            <numerusform>%n passages to place</numerusform>
        </translation>
    </message>
    <message>
        <source>The program proposes a timetable; you take it, or change it by hand.</source>
        <translation>The program proposes a timetable; you take it, or change it by hand.</translation>
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
    <name>FilterBar</name>
    <message>
        <source>{found} of {total} shown</source>
        <translation>{found} of {total} shown</translation>
    </message>
    <message>
        <source>No criterion found</source>
        <translation>No criterion found</translation>
    </message>
</context>
<context>
    <name>FootClock</name>
    <message>
        <source>Show the time and the notes</source>
        <translation>Show the time and the notes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>The PIN is forgotten</source>
        <translation>The PIN is forgotten</translation>
    </message>
    <message>
        <source>Nobody can read or change the PIN, not even this program. But the secretariat whose dossier you opened can open what you recorded.</source>
        <translation>Nobody can read or change the PIN, not even this program. But the secretariat whose dossier you opened can open what you recorded.</translation>
    </message>
    <message>
        <source>Nobody can read or change the PIN, not even this program. No dossier was opened on this computer, so no secretariat can open what is locked. Try every PIN that you may have chosen: nothing is ever locked for good.</source>
        <translation>Nobody can read or change the PIN, not even this program. No dossier was opened on this computer, so no secretariat can open what is locked. Try every PIN that you may have chosen: nothing is ever locked for good.</translation>
    </message>
    <message>
        <source>It holds what is locked, as it lies. Only the secretariat can open it: it then gives you a new dossier with all that you recorded.</source>
        <translation>It holds what is locked, as it lies. Only the secretariat can open it: it then gives you a new dossier with all that you recorded.</translation>
    </message>
    <message>
        <source>The folder of the data gets another name, nothing is deleted. The program begins empty: open the new dossier and choose a new PIN.</source>
        <translation>The folder of the data gets another name, nothing is deleted. The program begins empty: open the new dossier and choose a new PIN.</translation>
    </message>
    <message>
        <source>2 · Begin anew on this computer</source>
        <translation>2 · Begin anew on this computer</translation>
    </message>
    <message>
        <source>Begin anew on this computer</source>
        <translation>Begin anew on this computer</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>None chosen yet</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Writing and reading back…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Write the file</translation>
    </message>
    <message>
        <source>Written and read back. Give it to the secretariat.</source>
        <translation>Written and read back. Give it to the secretariat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Where the file goes</translation>
    </message>
    <message>
        <source>Choose the folder or stick first.</source>
        <translation>Choose the folder or stick first.</translation>
    </message>
    <message>
        <source>What is locked on this computer is not shown any more. It stays on the disk, under another name.</source>
        <translation>What is locked on this computer is not shown any more. It stays on the disk, under another name.</translation>
    </message>
    <message>
        <source>The file for the secretariat is not written yet: write it first, else what you recorded is not in your new dossier.</source>
        <translation>The file for the secretariat is not written yet: write it first, else what you recorded is not in your new dossier.</translation>
    </message>
    <message>
        <source>Set these data aside?</source>
        <translation>Set these data aside?</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Go on…</translation>
    </message>
    <message>
        <source>Keep these data</source>
        <translation>Keep these data</translation>
    </message>
    <message>
        <source>Begin anew now?</source>
        <translation>Begin anew now?</translation>
    </message>
    <message>
        <source>The program opens empty. You then open the secretariat’s new dossier.</source>
        <translation>The program opens empty. You then open the secretariat’s new dossier.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begin anew</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The day is in the file</source>
        <translation>The day is in the file</translation>
    </message>
    <message>
        <source>Continue elsewhere</source>
        <translation>Continue elsewhere</translation>
    </message>
    <message>
        <source>I have noted the code</source>
        <translation>I have noted the code</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Writing and reading back…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Write the file</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Where the file goes</translation>
    </message>
</context>
<context>
    <name>GoToPanel</name>
    <message>
        <source>No code begins with “{typed}” in this sheet.</source>
        <translation>No code begins with “{typed}” in this sheet.</translation>
    </message>
    <message>
        <source>Go to a code</source>
        <translation>Go to a code</translation>
    </message>
    <message>
        <source>C2.7, CE2.6.1, 2.6…</source>
        <translation>C2.7, CE2.6.1, 2.6…</translation>
    </message>
    <message>
        <source>Criteria and competencies found</source>
        <translation>Criteria and competencies found</translation>
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
    <name>HandOutCodes</name>
    <message>
        <source>The codes are shown here once and kept nowhere. Give each by voice or on paper: the stick and its code must not travel together.</source>
        <translation>The codes are shown here once and kept nowhere. Give each by voice or on paper: the stick and its code must not travel together.</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message numerus="yes">
        <source>%n dossier(s) due</source>
        <translation>
            <numerusform>%n dossier due</numerusform>
            <numerusform>%n dossiers due</numerusform>
        </translation>
    </message>
    <message>
        <source>No dossier is due</source>
        <translation>No dossier is due</translation>
    </message>
    <message>
        <source>Each opens with its juror’s code, on the juror’s laptop alone.</source>
        <translation>Each opens with its juror’s code, on the juror’s laptop alone.</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n dossier(s)</source>
        <translation>
            <numerusform>Hand out %n dossier</numerusform>
            <numerusform>Hand out %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>No juror is ticked</source>
        <translation>No juror is ticked</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Folder: {path}</translation>
    </message>
    <message>
        <source>The work of {name} is open: {signed} signed, {begun} begun. It goes out with the next dossier; the laptop then makes a new key.</source>
        <translation>The work of {name} is open: {signed} signed, {begun} begun. It goes out with the next dossier; the laptop then makes a new key.</translation>
    </message>
    <message>
        <source>Writing and reading back…</source>
        <translation>Writing and reading back…</translation>
    </message>
    <message>
        <source>Rescue files (*.secours);;All files (*)</source>
        <translation>Rescue files (*.secours);;All files (*)</translation>
    </message>
    <message>
        <source>What the laptop had recorded</source>
        <translation>What the laptop had recorded</translation>
    </message>
    <message>
        <source>Where the dossiers go</source>
        <translation>Where the dossiers go</translation>
    </message>
    <message>
        <source>PIN forgotten: take a rescue file in…</source>
        <translation>PIN forgotten: take a rescue file in…</translation>
    </message>
    <message>
        <source>PIN forgotten…</source>
        <translation>PIN forgotten…</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>No PIN guards these data: whoever takes this computer could open every return. Choose one first: Sessions, People at the secretariat.</source>
        <translation>No PIN guards these data: whoever takes this computer could open every return. Choose one first: Sessions, People at the secretariat.</translation>
    </message>
    <message>
        <source>New codes</source>
        <translation>New codes</translation>
    </message>
    <message>
        <source>Draw another code for those selected: the one given before opens later dossiers no more</source>
        <translation>Draw another code for those selected: the one given before opens later dossiers no more</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Progress of handing out</source>
        <translation>Progress of handing out</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open what the laptop had recorded, and hand it out again (Ctrl+I)</source>
        <translation>Open what the laptop had recorded, and hand it out again (Ctrl+I)</translation>
    </message>
    <message>
        <source>Write the dossiers (Ctrl+Return)</source>
        <translation>Write the dossiers (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>HeldBloc</name>
    <message>
        <source>A bloc held is carried: it is never examined again, and never lowered.</source>
        <translation>A bloc held is carried: it is never examined again, and never lowered.</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Proof: minutes or certificate, as named there</source>
        <translation>Proof: minutes or certificate, as named there</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation>Obtained on</translation>
    </message>
    <message>
        <source>Attach the proof…</source>
        <translation>Attach the proof…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Write the date like 12/06/2026, in the past.</source>
        <translation>Write the date like 12/06/2026, in the past.</translation>
    </message>
    <message>
        <source>Choose the bloc first.</source>
        <translation>Choose the bloc first.</translation>
    </message>
    <message>
        <source>A bloc is carried only with its proof: name it.</source>
        <translation>A bloc is carried only with its proof: name it.</translation>
    </message>
    <message>
        <source>A bloc held already</source>
        <translation>A bloc held already</translation>
    </message>
    <message>
        <source>Proof of the bloc</source>
        <translation>Proof of the bloc</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Carry the bloc</source>
        <translation>Carry the bloc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Scans and documents ({names})</source>
        <translation>Scans and documents ({names})</translation>
    </message>
    <message>
        <source>Attach the proof</source>
        <translation>Attach the proof</translation>
    </message>
    <message>
        <source>A file is attached.</source>
        <translation>A file is attached.</translation>
    </message>
</context>
<context>
    <name>HeldPart</name>
    <message>
        <source>Add a bloc held already…</source>
        <translation>Add a bloc held already…</translation>
    </message>
    <message>
        <source>Change the proof…</source>
        <translation>Change the proof…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>obtained on {date}</source>
        <translation>obtained on {date}</translation>
    </message>
    <message>
        <source>proof attached</source>
        <translation>proof attached</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Carried</translation>
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
    <name>HomePage</name>
    <message>
        <source>The file of the secretariat ({keys})</source>
        <translation>The file of the secretariat ({keys})</translation>
    </message>
    <message>
        <source>Where you were last</source>
        <translation>Where you were last</translation>
    </message>
    <message>
        <source>A juror&apos;s day</source>
        <translation>A juror&apos;s day</translation>
    </message>
    <message>
        <source>Mark the day&apos;s passages, justify, sign, and hand the sheets over.</source>
        <translation>Mark the day&apos;s passages, justify, sign, and hand the sheets over.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to mark</source>
        <translation>
            <numerusform>%n session to mark</numerusform>
            <numerusform>%n sessions to mark</numerusform>
        </translation>
    </message>
    <message>
        <source>No session on this computer yet</source>
        <translation>No session on this computer yet</translation>
    </message>
    <message>
        <source>The secretariat</source>
        <translation>The secretariat</translation>
    </message>
    <message>
        <source>Prepare a session: candidates, juries, rules, timetable, papers.</source>
        <translation>Prepare a session: candidates, juries, rules, timetable, papers.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) here</source>
        <translation>
            <numerusform>%n session here</numerusform>
            <numerusform>%n sessions here</numerusform>
        </translation>
    </message>
    <message>
        <source>No session yet: begin one</source>
        <translation>No session yet: begin one</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Try everything out with made-up candidates. Nothing counts.</source>
        <translation>Try everything out with made-up candidates. Nothing counts.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to practise on</source>
        <translation>
            <numerusform>%n session to practise on</numerusform>
            <numerusform>%n sessions to practise on</numerusform>
        </translation>
    </message>
    <message>
        <source>What are you here for?</source>
        <translation>What are you here for?</translation>
    </message>
    <message>
        <source>Everything stays on this computer; nothing here needs a network.</source>
        <translation>Everything stays on this computer; nothing here needs a network.</translation>
    </message>
    <message>
        <source>&amp;Open my dossier…</source>
        <translation>&amp;Open my dossier…</translation>
    </message>
    <message>
        <source>&amp;Continue a day from another computer…</source>
        <translation>&amp;Continue a day from another computer…</translation>
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
    <name>IncidentDialog</name>
    <message>
        <source>Say what happened: one sentence is enough.</source>
        <translation>Say what happened: one sentence is enough.</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>The whole team</translation>
    </message>
    <message>
        <source>Details, if there are any</source>
        <translation>Details, if there are any</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>It is recorded with the present time, and goes to the minutes.</source>
        <translation>It is recorded with the present time, and goes to the minutes.</translation>
    </message>
    <message>
        <source>The sheet is no longer expected of you; what stands on it stays readable. A phase that runs ends.</source>
        <translation>The sheet is no longer expected of you; what stands on it stays readable. A phase that runs ends.</translation>
    </message>
    <message>
        <source>A phase that runs ends. The sheet stays yours: what was seen until now can be marked.</source>
        <translation>A phase that runs ends. The sheet stays yours: what was seen until now can be marked.</translation>
    </message>
    <message>
        <source>A phase that runs ends. The sheet stays yours.</source>
        <translation>A phase that runs ends. The sheet stays yours.</translation>
    </message>
    <message>
        <source>The sheet stays yours, and the clock runs until you stop it.</source>
        <translation>The sheet stays yours, and the clock runs until you stop it.</translation>
    </message>
    <message>
        <source>Write what you saw, word for word; the jury decides later. The sheet stays yours.</source>
        <translation>Write what you saw, word for word; the jury decides later. The sheet stays yours.</translation>
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
    <name>IntakePane</name>
    <message>
        <source>Nothing taken in yet</source>
        <translation>Nothing taken in yet</translation>
    </message>
    <message>
        <source>Receive the files of the jurors from a stick, a folder or a mail, or drop them on this page. The same file may come twice: nothing is counted twice.</source>
        <translation>Receive the files of the jurors from a stick, a folder or a mail, or drop them on this page. The same file may come twice: nothing is counted twice.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n receipt(s)…</source>
        <translation>
            <numerusform>Write %n receipt…</numerusform>
            <numerusform>Write %n receipts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sheet(s) came in</source>
        <translation>
            <numerusform>%n new sheet came in</numerusform>
            <numerusform>%n new sheets came in</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended before its end: {told}</source>
        <translation>Ended before its end: {told}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were here already</source>
        <translation>
            <numerusform>%n sheet was here already</numerusform>
            <numerusform>%n sheets were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s)</source>
        <translation>
            <numerusform>%n refusal</numerusform>
            <numerusform>%n refusals</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: nothing of it is counted</source>
        <translation>Refused: nothing of it is counted</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossier of a juror: it opens on the juror’s laptop.</source>
        <translation>Dossier of a juror: it opens on the juror’s laptop.</translation>
    </message>
    <message>
        <source>Receipt: it opens on the juror’s laptop.</source>
        <translation>Receipt: it opens on the juror’s laptop.</translation>
    </message>
    <message>
        <source>Left aside: not for here</source>
        <translation>Left aside: not for here</translation>
    </message>
    <message>
        <source>Not a file of Jury Desk.</source>
        <translation>Not a file of Jury Desk.</translation>
    </message>
    <message>
        <source>Ask for another copy: the laptop still holds every sheet.</source>
        <translation>Ask for another copy: the laptop still holds every sheet.</translation>
    </message>
    <message>
        <source>Keep the file, and ask the juror in person what happened.</source>
        <translation>Keep the file, and ask the juror in person what happened.</translation>
    </message>
    <message>
        <source>Call the juror: the sheet is of another plan or grid.</source>
        <translation>Call the juror: the sheet is of another plan or grid.</translation>
    </message>
    <message>
        <source>Put it aside: only what the juror’s program wrote is taken in.</source>
        <translation>Put it aside: only what the juror’s program wrote is taken in.</translation>
    </message>
    <message>
        <source>Give it to the secretariat of that session.</source>
        <translation>Give it to the secretariat of that session.</translation>
    </message>
    <message>
        <source>Ask the juror for a file of the laptop that signed it.</source>
        <translation>Ask the juror for a file of the laptop that signed it.</translation>
    </message>
    <message>
        <source>See the juror’s keys, on the tab “Jurors”.</source>
        <translation>See the juror’s keys, on the tab “Jurors”.</translation>
    </message>
    <message>
        <source>A rescue file is opened under “Hand out”; all else on a juror’s laptop.</source>
        <translation>A rescue file is opened under “Hand out”; all else on a juror’s laptop.</translation>
    </message>
    <message numerus="yes">
        <source>%n new sheet(s)</source>
        <translation>
            <numerusform>%n new sheet</numerusform>
            <numerusform>%n new sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the timetable</source>
        <translation>
            <numerusform>%n not in the timetable</numerusform>
            <numerusform>%n not in the timetable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JurorAdd</name>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>JurorCard</name>
    <message>
        <source>President</source>
        <translation>President</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>External</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Academic</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Add an absence</translation>
    </message>
    <message>
        <source>14/06/2027 9:00-12:00</source>
        <translation>14/06/2027 9:00-12:00</translation>
    </message>
    <message>
        <source>Take {value} away</source>
        <translation>Take {value} away</translation>
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
    <name>JurorPaste</name>
    <message>
        <source>One juror a line: family name; first name; employer; e-mail. Lines copied from a spreadsheet are read as they are.</source>
        <translation>One juror a line: family name; first name; employer; e-mail. Lines copied from a spreadsheet are read as they are.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>What will be added</translation>
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
        <source>Compare the versions</source>
        <translation>Compare the versions</translation>
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
</context>
<context>
    <name>JurorTie</name>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>Find a candidate</translation>
    </message>
    <message>
        <source>Type a name or a number</source>
        <translation>Type a name or a number</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Nature of the tie</source>
        <translation>Nature of the tie</translation>
    </message>
</context>
<context>
    <name>JurorTies</name>
    <message numerus="yes">
        <source>Does not sit for %n candidate(s).</source>
        <translation>
            <numerusform>Does not sit for %n candidate.</numerusform>
            <numerusform>Does not sit for %n candidates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JurorWaiver</name>
    <message>
        <source>The reason is kept with the session, and the juror may sit again. A certain tie is never lifted.</source>
        <translation>The reason is kept with the session, and the juror may sit again. A certain tie is never lifted.</translation>
    </message>
    <message>
        <source>Why it is no tie</source>
        <translation>Why it is no tie</translation>
    </message>
    <message>
        <source>The same reason for all of them</source>
        <translation>The same reason for all of them</translation>
    </message>
</context>
<context>
    <name>JurorsPage</name>
    <message>
        <source>Nobody of that name</source>
        <translation>Nobody of that name</translation>
    </message>
    <message>
        <source>Clear the filter to see every juror.</source>
        <translation>Clear the filter to see every juror.</translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s) added.</source>
        <translation>
            <numerusform>%n juror added.</numerusform>
            <numerusform>%n jurors added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete each card: quality, external or internal, declaration.</source>
        <translation>Complete each card: quality, external or internal, declaration.</translation>
    </message>
    <message>
        <source>Jurors</source>
        <translation>Jurors</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the jurors</source>
        <translation>Filter the jurors</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Add a juror (N)</source>
        <translation>Add a juror (N)</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Paste…</translation>
    </message>
    <message>
        <source>Paste a list, one juror a line (Ctrl+V)</source>
        <translation>Paste a list, one juror a line (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this juror (Del)</source>
        <translation>Remove this juror (Del)</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>What is found</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Beside the certifier</source>
        <translation>Beside the certifier</translation>
    </message>
    <message>
        <source>External or internal</source>
        <translation>External or internal</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Languages spoken</translation>
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
        <source>Habilitation and absences</source>
        <translation>Habilitation and absences</translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Habilitation valid from</source>
        <translation>Habilitation valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Habilitation valid until</source>
        <translation>Habilitation valid until</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Ties to candidates</source>
        <translation>Ties to candidates</translation>
    </message>
    <message>
        <source>Lift with a reason…</source>
        <translation>Lift with a reason…</translation>
    </message>
    <message>
        <source>Take the reason back</source>
        <translation>Take the reason back</translation>
    </message>
    <message>
        <source>Take the declared tie back</source>
        <translation>Take the declared tie back</translation>
    </message>
    <message>
        <source>Declare a tie…</source>
        <translation>Declare a tie…</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaration</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Declaration signed on</source>
        <translation>Declaration signed on</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>No juror yet</source>
        <translation>No juror yet</translation>
    </message>
    <message>
        <source>Add the jurors one by one, or paste a list from a spreadsheet. Ties to candidates are found as you type.</source>
        <translation>Add the jurors one by one, or paste a list from a spreadsheet. Ties to candidates are found as you type.</translation>
    </message>
    <message>
        <source>Add a juror…</source>
        <translation>Add a juror…</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Paste a list…</translation>
    </message>
</context>
<context>
    <name>JurorsPane</name>
    <message>
        <source>{received} of {expected} sheets are here</source>
        <translation>{received} of {expected} sheets are here</translation>
    </message>
    <message>
        <source>a key is revoked</source>
        <translation>a key is revoked</translation>
    </message>
    <message numerus="yes">
        <source>%n keys: another laptop</source>
        <translation>
            <numerusform>%n key: another laptop</numerusform>
            <numerusform>%n keys: another laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Last file here {time}</source>
        <translation>Last file here {time}</translation>
    </message>
    <message>
        <source>No file has come in yet</source>
        <translation>No file has come in yet</translation>
    </message>
    <message>
        <source>made there {time}</source>
        <translation>made there {time}</translation>
    </message>
    <message>
        <source>a receipt is due</source>
        <translation>a receipt is due</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written</source>
        <translation>
            <numerusform>%n receipt written</numerusform>
            <numerusform>%n receipts written</numerusform>
        </translation>
    </message>
    <message>
        <source>made {time}</source>
        <translation>made {time}</translation>
    </message>
    <message>
        <source>revoked from {time} on</source>
        <translation>revoked from {time} on</translation>
    </message>
</context>
<context>
    <name>JurorsWords</name>
    <message>
        <source>President</source>
        <translation>President</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>external</source>
        <translation>external</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>professional</translation>
    </message>
    <message>
        <source>academic</source>
        <translation>academic</translation>
    </message>
    <message>
        <source>certain: does not sit</source>
        <translation>certain: does not sit</translation>
    </message>
    <message>
        <source>lifted: {reason}</source>
        <translation>lifted: {reason}</translation>
    </message>
    <message>
        <source>doubtful: does not sit until a reason lifts it</source>
        <translation>doubtful: does not sit until a reason lifts it</translation>
    </message>
    <message>
        <source>Tie declared by the juror</source>
        <translation>Tie declared by the juror</translation>
    </message>
    <message>
        <source>No tie to a candidate is seen or declared.</source>
        <translation>No tie to a candidate is seen or declared.</translation>
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
        <source>overview of the sheet; a team has none: its matrix is one</source>
        <translation>overview of the sheet; a team has none: its matrix is one</translation>
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
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>In a comment</source>
        <translation>In a comment</translation>
    </message>
    <message>
        <source>Time and notes</source>
        <translation>Time and notes</translation>
    </message>
    <message>
        <source>On a note of the list</source>
        <translation>On a note of the list</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>A team</translation>
    </message>
    <message>
        <source>The unforeseen</source>
        <translation>The unforeseen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>⇱ Home</source>
        <translation>⇱ Home</translation>
    </message>
    <message>
        <source>⇲ End</source>
        <translation>⇲ End</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>the one before that lacks something</source>
        <translation>the one before that lacks something</translation>
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
        <source>filter the criteria: not marked, to justify, words</source>
        <translation>filter the criteria: not marked, to justify, words</translation>
    </message>
    <message>
        <source>go to a code by typing it</source>
        <translation>go to a code by typing it</translation>
    </message>
    <message>
        <source>the criterion’s whole text, and what each level wants</source>
        <translation>the criterion’s whole text, and what each level wants</translation>
    </message>
    <message>
        <source>show all criteria again; leave a panel</source>
        <translation>show all criteria again; leave a panel</translation>
    </message>
    <message>
        <source>at write-up: the next justification that is missing</source>
        <translation>at write-up: the next justification that is missing</translation>
    </message>
    <message>
        <source>keep the selected text, or all of it, as a phrase of yours</source>
        <translation>keep the selected text, or all of it, as a phrase of yours</translation>
    </message>
    <message>
        <source>offer your phrases</source>
        <translation>offer your phrases</translation>
    </message>
    <message>
        <source>take the phrase, while some are offered</source>
        <translation>take the phrase, while some are offered</translation>
    </message>
    <message>
        <source>list of your phrases</source>
        <translation>list of your phrases</translation>
    </message>
    <message>
        <source>other spellings of the word, where a dictionary is there</source>
        <translation>other spellings of the word, where a dictionary is there</translation>
    </message>
    <message>
        <source>the team, then member by member</source>
        <translation>the team, then member by member</translation>
    </message>
    <message>
        <source>on a member’s own level: back to the team’s</source>
        <translation>on a member’s own level: back to the team’s</translation>
    </message>
    <message>
        <source>absent, fraud, late candidate, swapped sheets, paper: the menu</source>
        <translation>absent, fraud, late candidate, swapped sheets, paper: the menu</translation>
    </message>
    <message>
        <source>in the list: hear the passage earlier, later</source>
        <translation>in the list: hear the passage earlier, later</translation>
    </message>
    <message>
        <source>return what is signed to the secretariat</source>
        <translation>return what is signed to the secretariat</translation>
    </message>
    <message>
        <source>copies of what is signed, and their stick</source>
        <translation>copies of what is signed, and their stick</translation>
    </message>
    <message>
        <source>on the home page: open a dossier or receipt</source>
        <translation>on the home page: open a dossier or receipt</translation>
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
        <source>first, last criterion</source>
        <translation>first, last criterion</translation>
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
        <source>home: three doors, 1 2 3</source>
        <translation>home: three doors, 1 2 3</translation>
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
        <source>move the window to the other screen</source>
        <translation>move the window to the other screen</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>this card</translation>
    </message>
    <message>
        <source>help, in whole sentences</source>
        <translation>help, in whole sentences</translation>
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
        <source>Files that travel</source>
        <translation>Files that travel</translation>
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
    <name>LibraryWords</name>
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
    <name>ListImport</name>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Esc stops the reading; nothing is taken in before you say so.</source>
        <translation>Esc stops the reading; nothing is taken in before you say so.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>Columns and what they mean</translation>
    </message>
    <message>
        <source>Next to look at (F8)</source>
        <translation>Next to look at (F8)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Lines of the list</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>The same person</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Leave this line out</translation>
    </message>
    <message>
        <source>1 same · 2 another · 3 or Space leave out, or take in again</source>
        <translation>1 same · 2 another · 3 or Space leave out, or take in again</translation>
    </message>
    <message>
        <source>Leave the lines to mend out</source>
        <translation>Leave the lines to mend out</translation>
    </message>
    <message>
        <source>Blank cells erase what the session holds</source>
        <translation>Blank cells erase what the session holds</translation>
    </message>
</context>
<context>
    <name>ListImportDialog</name>
    <message>
        <source>What does this column hold?</source>
        <translation>What does this column hold?</translation>
    </message>
    <message>
        <source>Take this meaning</source>
        <translation>Take this meaning</translation>
    </message>
    <message>
        <source>Import candidates</source>
        <translation>Import candidates</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>{known} columns understood</source>
        <translation>{known} columns understood</translation>
    </message>
    <message>
        <source>{known} columns understood, {left} left out</source>
        <translation>{known} columns understood, {left} left out</translation>
    </message>
    <message>
        <source>Import {count} lines</source>
        <translation>Import {count} lines</translation>
    </message>
    <message>
        <source>Import one line</source>
        <translation>Import one line</translation>
    </message>
    <message>
        <source>Leave the {count} lines to mend out</source>
        <translation>Leave the {count} lines to mend out</translation>
    </message>
    <message>
        <source>Leave the line to mend out</source>
        <translation>Leave the line to mend out</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} lines</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} to look at</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Pasted lines</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Reading {name}: {done} lines of {total}</source>
        <translation>Reading {name}: {done} lines of {total}</translation>
    </message>
    <message>
        <source>The list was taken in: {counts}.</source>
        <translation>The list was taken in: {counts}.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of it back.</source>
        <translation>Ctrl+Z takes all of it back.</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>To be looked at</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Blocs aimed at…</source>
        <translation>Blocs aimed at…</translation>
    </message>
    <message>
        <source>Route of access…</source>
        <translation>Route of access…</translation>
    </message>
    <message>
        <source>Team…</source>
        <translation>Team…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>No candidate answers to this.</source>
        <translation>No candidate answers to this.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>sorted</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) selected</source>
        <translation>
            <numerusform>%n candidate selected</numerusform>
            <numerusform>%n candidates selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Leave this column out</source>
        <translation>Leave this column out</translation>
    </message>
    <message>
        <source>This line waits for no answer.</source>
        <translation>This line waits for no answer.</translation>
    </message>
    <message>
        <source>Answer: the same person</source>
        <translation>Answer: the same person</translation>
    </message>
    <message>
        <source>Answer: another person</source>
        <translation>Answer: another person</translation>
    </message>
    <message>
        <source>Answer: leave this line out</source>
        <translation>Answer: leave this line out</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Line {line}</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Pasted lines</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} lines</translation>
    </message>
    <message>
        <source>headings in line {line}</source>
        <translation>headings in line {line}</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>no headings</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>columns parted by {sign}</source>
        <translation>columns parted by {sign}</translation>
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
        <source>H&amp;elp</source>
        <translation>H&amp;elp</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>Sa&amp;fety</translation>
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
        <source>&amp;Home</source>
        <translation>&amp;Home</translation>
    </message>
    <message>
        <source>Juror&apos;s &amp;desk</source>
        <translation>Juror&apos;s &amp;desk</translation>
    </message>
    <message>
        <source>Ca&amp;libration…</source>
        <translation>Ca&amp;libration…</translation>
    </message>
    <message>
        <source>S&amp;ecretariat</source>
        <translation>S&amp;ecretariat</translation>
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
        <source>&amp;Erase what was practised…</source>
        <translation>&amp;Erase what was practised…</translation>
    </message>
    <message>
        <source>&amp;Open a dossier or receipt…</source>
        <translation>&amp;Open a dossier or receipt…</translation>
    </message>
    <message>
        <source>Re&amp;turn to the secretariat…</source>
        <translation>Re&amp;turn to the secretariat…</translation>
    </message>
    <message>
        <source>Cop&amp;ies of what is signed…</source>
        <translation>Cop&amp;ies of what is signed…</translation>
    </message>
    <message>
        <source>Sig&amp;n a document…</source>
        <translation>Sig&amp;n a document…</translation>
    </message>
    <message>
        <source>Anothe&amp;r computer</source>
        <translation>Anothe&amp;r computer</translation>
    </message>
    <message>
        <source>&amp;Continue this day elsewhere…</source>
        <translation>&amp;Continue this day elsewhere…</translation>
    </message>
    <message>
        <source>Continue a &amp;day from another computer…</source>
        <translation>Continue a &amp;day from another computer…</translation>
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
    <message>
        <source>&amp;Move to the other screen</source>
        <translation>&amp;Move to the other screen</translation>
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
    <name>MatrixDelegate</name>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>to justify</source>
        <translation>to justify</translation>
    </message>
    <message>
        <source>neutr.</source>
        <translation>neutr.</translation>
    </message>
    <message>
        <source>Back to the team&apos;s level</source>
        <translation>Back to the team&apos;s level</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Whole team</translation>
    </message>
    <message>
        <source>Marked for each member: → leads to the first.</source>
        <translation>Marked for each member: → leads to the first.</translation>
    </message>
    <message>
        <source>Neutralised: not to be marked.</source>
        <translation>Neutralised: not to be marked.</translation>
    </message>
    <message>
        <source>Signed: only the sheet of {name} is being corrected.</source>
        <translation>Signed: only the sheet of {name} is being corrected.</translation>
    </message>
    <message>
        <source>This sheet is closed.</source>
        <translation>This sheet is closed.</translation>
    </message>
    <message>
        <source>Every member has a level of their own.</source>
        <translation>Every member has a level of their own.</translation>
    </message>
    <message>
        <source>{sign} the team: {level}</source>
        <translation>{sign} the team: {level}</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>as the team; another level is a deviation</source>
        <translation>as the team; another level is a deviation</translation>
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
    <name>MatrixHead</name>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>v.&#xa0;{number}</source>
        <translation>v.&#xa0;{number}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
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
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Criterion {number}</translation>
    </message>
    <message>
        <source>{who}, {code}: {what}</source>
        <translation>{who}, {code}: {what}</translation>
    </message>
    <message>
        <source>marked for each member</source>
        <translation>marked for each member</translation>
    </message>
    <message>
        <source>neutralised: not to be marked</source>
        <translation>neutralised: not to be marked</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>apart from the team&apos;s level</source>
        <translation>apart from the team&apos;s level</translation>
    </message>
    <message>
        <source>the team&apos;s level</source>
        <translation>the team&apos;s level</translation>
    </message>
    <message>
        <source>to justify</source>
        <translation>to justify</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>comment: {text}</source>
        <translation>comment: {text}</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>note: {text}</translation>
    </message>
    <message>
        <source>{done} of {total} levels</source>
        <translation>{done} of {total} levels</translation>
    </message>
    <message>
        <source>One level for all; a member may stand apart.</source>
        <translation>One level for all; a member may stand apart.</translation>
    </message>
    <message>
        <source>One level for each member.</source>
        <translation>One level for each member.</translation>
    </message>
    <message>
        <source>Enter: comment</source>
        <translation>Enter: comment</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message>
        <source>No overview for a team: its matrix is one.</source>
        <translation>No overview for a team: its matrix is one.</translation>
    </message>
    <message>
        <source>No criterion is like that. Esc shows them all.</source>
        <translation>No criterion is like that. Esc shows them all.</translation>
    </message>
</context>
<context>
    <name>MatrixSurface</name>
    <message>
        <source>Criteria and members of the team</source>
        <translation>Criteria and members of the team</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Criteria and members of the team</source>
        <translation>Criteria and members of the team</translation>
    </message>
</context>
<context>
    <name>MeasuresPart</name>
    <message>
        <source>A third more time</source>
        <translation>A third more time</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Add a measure</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Extra time</translation>
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
        <source>very short justification</source>
        <translation>very short justification</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Criterion {number}</translation>
    </message>
</context>
<context>
    <name>MomentsBox</name>
    <message>
        <source>Cue {minutes} before the end</source>
        <translation>Cue {minutes} before the end</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Put it here</source>
        <translation>Put it here</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>It stands here already.</source>
        <translation>It stands here already.</translation>
    </message>
    <message>
        <source>It cannot be put here.</source>
        <translation>It cannot be put here.</translation>
    </message>
    <message>
        <source>It can be put here; look at this first.</source>
        <translation>It can be put here; look at this first.</translation>
    </message>
    <message>
        <source>It can be put here: nothing speaks against it.</source>
        <translation>It can be put here: nothing speaks against it.</translation>
    </message>
    <message>
        <source>Say which juror marks this passage.</source>
        <translation>Say which juror marks this passage.</translation>
    </message>
    <message>
        <source>Who marks it</source>
        <translation>Who marks it</translation>
    </message>
    <message>
        <source>This juror&apos;s name</source>
        <translation>This juror&apos;s name</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Somebody else…</translation>
    </message>
    <message>
        <source>Another juror marks it</source>
        <translation>Another juror marks it</translation>
    </message>
    <message>
        <source>The sheet is no longer expected of you, and is only read here. What you recorded stays readable, and goes over by a file where one is made. You can take it back.</source>
        <translation>The sheet is no longer expected of you, and is only read here. What you recorded stays readable, and goes over by a file where one is made. You can take it back.</translation>
    </message>
    <message>
        <source>Hand it to this juror</source>
        <translation>Hand it to this juror</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>Neutralised</name>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>The disability officer’s opinion. Jurors do not see it.</source>
        <translation>The disability officer’s opinion. Jurors do not see it.</translation>
    </message>
    <message>
        <source>Disability officer</source>
        <translation>Disability officer</translation>
    </message>
    <message>
        <source>Opinion: what makes the criterion irrelevant, never the condition</source>
        <translation>Opinion: what makes the criterion irrelevant, never the condition</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Attach the opinion…</source>
        <translation>Attach the opinion…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>Decision of the jury</source>
        <translation>Decision of the jury</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>The grid calls this criterion core to the occupation: why it may be left out all the same</source>
        <translation>The grid calls this criterion core to the occupation: why it may be left out all the same</translation>
    </message>
    <message>
        <source>Why a core criterion may be left out</source>
        <translation>Why a core criterion may be left out</translation>
    </message>
</context>
<context>
    <name>NeutralisedDialog</name>
    <message>
        <source>Which criterion?</source>
        <translation>Which criterion?</translation>
    </message>
    <message>
        <source>Criteria of the blocs to be examined.</source>
        <translation>Criteria of the blocs to be examined.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>A neutralised criterion</source>
        <translation>A neutralised criterion</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Choose the criterion first.</source>
        <translation>Choose the criterion first.</translation>
    </message>
    <message>
        <source>Write the date like 12/06/2026.</source>
        <translation>Write the date like 12/06/2026.</translation>
    </message>
    <message>
        <source>A decision has its date, in the past or today.</source>
        <translation>A decision has its date, in the past or today.</translation>
    </message>
    <message>
        <source>A decision has its author: name the jury.</source>
        <translation>A decision has its author: name the jury.</translation>
    </message>
    <message>
        <source>The criterion is core to the occupation: write the reason.</source>
        <translation>The criterion is core to the occupation: write the reason.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>A file is attached.</source>
        <translation>A file is attached.</translation>
    </message>
    <message>
        <source>Opinions ({names})</source>
        <translation>Opinions ({names})</translation>
    </message>
    <message>
        <source>Attach the opinion</source>
        <translation>Attach the opinion</translation>
    </message>
</context>
<context>
    <name>NeutralisedPart</name>
    <message>
        <source>Neutralise a criterion…</source>
        <translation>Neutralise a criterion…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>To be decided by the jury</source>
        <translation>To be decided by the jury</translation>
    </message>
    <message>
        <source>Granted by the jury</source>
        <translation>Granted by the jury</translation>
    </message>
    <message>
        <source>Refused by the jury</source>
        <translation>Refused by the jury</translation>
    </message>
    <message>
        <source>decided on {date}</source>
        <translation>decided on {date}</translation>
    </message>
    <message>
        <source>opinion attached</source>
        <translation>opinion attached</translation>
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
        <translation>Name of the session</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Kind of session</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>Choose the certification.</source>
        <translation>Choose the certification.</translation>
    </message>
    <message>
        <source>Give the session a name.</source>
        <translation>Give the session a name.</translation>
    </message>
    <message>
        <source>Say on which day it begins.</source>
        <translation>Say on which day it begins.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>The last day comes before the first.</translation>
    </message>
    <message>
        <source>A session lasts a month at most.</source>
        <translation>A session lasts a month at most.</translation>
    </message>
    <message>
        <source>A session like “{label}”</source>
        <translation>A session like “{label}”</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{label}, revision {number}</source>
        <translation>{label}, revision {number}</translation>
    </message>
    <message>
        <source>Full title</source>
        <translation>Full title</translation>
    </message>
    <message>
        <source>Blocs only</source>
        <translation>Blocs only</translation>
    </message>
    <message>
        <source>Validation of experience (VAE)</source>
        <translation>Validation of experience (VAE)</translation>
    </message>
    <message>
        <source>Second chance</source>
        <translation>Second chance</translation>
    </message>
    <message>
        <source>Session of June 2027</source>
        <translation>Session of June 2027</translation>
    </message>
    <message>
        <source>12/06/2027</source>
        <translation>12/06/2027</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
    <message>
        <source>There is no grid in the library.</source>
        <translation>There is no grid in the library.</translation>
    </message>
    <message>
        <source>Grid {grid}, revision {number}. It is frozen for this session from the start.</source>
        <translation>Grid {grid}, revision {number}. It is frozen for this session from the start.</translation>
    </message>
    <message>
        <source>This is not a date: write it as 12/06/2027.</source>
        <translation>This is not a date: write it as 12/06/2027.</translation>
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
    <name>NotesPart</name>
    <message numerus="yes">
        <source>%n note(s) to sort</source>
        <translation>
            <numerusform>%n note to sort</numerusform>
            <numerusform>%n notes to sort</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, seen by you alone</source>
        <translation>Notes, seen by you alone</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Change the note of {minute}</source>
        <translation>Change the note of {minute}</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>A note</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Discard this note? Its text is deleted from this laptop, for good.</source>
        <translation>Discard this note? Its text is deleted from this laptop, for good.</translation>
    </message>
    <message>
        <source>About {code}</source>
        <translation>About {code}</translation>
    </message>
    <message>
        <source>Not about {code}</source>
        <translation>Not about {code}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Justify {code}</source>
        <translation>Justify {code}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
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
    <name>OfferList</name>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>{text}, {number} of {count}</source>
        <translation>{text}, {number} of {count}</translation>
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
    <message numerus="yes">
        <source>%n point(s) below must be settled first.</source>
        <translation>
            <numerusform>%n point below must be settled first.</numerusform>
            <numerusform>%n points below must be settled first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) missing</source>
        <translation>
            <numerusform>%n point missing</numerusform>
            <numerusform>%n points missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes to where it is settled.</source>
        <translation>Enter goes to where it is settled.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point to look at</numerusform>
            <numerusform>%n points to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>These hinder nothing. Look at each: what stays is a decision of yours.</source>
        <translation>These hinder nothing. Look at each: what stays is a decision of yours.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Open the session…</source>
        <translation>Open the session…</translation>
    </message>
    <message>
        <source>Close the session…</source>
        <translation>Close the session…</translation>
    </message>
    <message>
        <source>Archive the session…</source>
        <translation>Archive the session…</translation>
    </message>
    <message>
        <source>Once open, the grid, the kind of session and the rules stay as they are. Late candidates, a juror who falls ill and the timetable can still change, and each change is recorded.</source>
        <translation>Once open, the grid, the kind of session and the rules stay as they are. Late candidates, a juror who falls ill and the timetable can still change, and each change is recorded.</translation>
    </message>
    <message>
        <source>The session is open. Once closed, nothing in it changes any more: candidates, panels and timetable are what the minutes will tell.</source>
        <translation>The session is open. Once closed, nothing in it changes any more: candidates, panels and timetable are what the minutes will tell.</translation>
    </message>
    <message>
        <source>The session is closed. Archived, it leaves the list of the day.</source>
        <translation>The session is closed. Archived, it leaves the list of the day.</translation>
    </message>
    <message>
        <source>The session is archived: it can be read, and nothing changes.</source>
        <translation>The session is archived: it can be read, and nothing changes.</translation>
    </message>
    <message>
        <source>Open the session?</source>
        <translation>Open the session?</translation>
    </message>
    <message>
        <source>Close the session?</source>
        <translation>Close the session?</translation>
    </message>
    <message>
        <source>Archive the session?</source>
        <translation>Archive the session?</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>There is no way back.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>to justify</source>
        <translation>to justify</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message numerus="yes">
        <source>%n without a level</source>
        <translation>
            <numerusform>%n without a level</numerusform>
            <numerusform>%n without a level</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message>
        <source>None in particular</source>
        <translation>None in particular</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) ticked: it hears no other.</source>
        <translation>
            <numerusform>%n assessment ticked: it hears no other.</numerusform>
            <numerusform>%n assessments ticked: it hears no other.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is ticked: it hears any assessment.</source>
        <translation>None is ticked: it hears any assessment.</translation>
    </message>
    <message>
        <source>Nobody plays a part in this panel.</source>
        <translation>Nobody plays a part in this panel.</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) it cannot hear</source>
        <translation>
            <numerusform>%n subject it cannot hear</numerusform>
            <numerusform>%n subjects it cannot hear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot hear %n candidate(s) or team(s).</source>
        <translation>
            <numerusform>It cannot hear %n candidate or team.</numerusform>
            <numerusform>It cannot hear %n candidates or teams.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody does not sit; the panel itself is not yet as asked.</source>
        <translation>Somebody does not sit; the panel itself is not yet as asked.</translation>
    </message>
    <message>
        <source>Somebody does not sit, and those who do may decide.</source>
        <translation>Somebody does not sit, and those who do may decide.</translation>
    </message>
    <message>
        <source>Nobody of the panel is tied to a candidate.</source>
        <translation>Nobody of the panel is tied to a candidate.</translation>
    </message>
</context>
<context>
    <name>PanelPart</name>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Another part, in your words</source>
        <translation>Another part, in your words</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Another part</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Who it is, what they want, what they say only if asked</source>
        <translation>Who it is, what they want, what they say only if asked</translation>
    </message>
    <message>
        <source>The panel has it at hand during the passage; candidates never see it.</source>
        <translation>The panel has it at hand during the passage; candidates never see it.</translation>
    </message>
</context>
<context>
    <name>PanelsPage</name>
    <message>
        <source>Panel {number}</source>
        <translation>Panel {number}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation>Add a panel</translation>
    </message>
    <message>
        <source>Add a panel (N)</source>
        <translation>Add a panel (N)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this panel (Del)</source>
        <translation>Remove this panel (Del)</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>What is found</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Name president</source>
        <translation>Name president</translation>
    </message>
    <message>
        <source>Take out of the panel</source>
        <translation>Take out of the panel</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>The panel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the panel</source>
        <translation>Name of the panel</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Assessments heard</source>
        <translation>Assessments heard</translation>
    </message>
    <message>
        <source>Candidates for whom it sits without somebody</source>
        <translation>Candidates for whom it sits without somebody</translation>
    </message>
    <message>
        <source>Parts played</source>
        <translation>Parts played</translation>
    </message>
    <message>
        <source>Give a part…</source>
        <translation>Give a part…</translation>
    </message>
    <message>
        <source>Change the part…</source>
        <translation>Change the part…</translation>
    </message>
    <message>
        <source>Take the part back</source>
        <translation>Take the part back</translation>
    </message>
    <message>
        <source>Composition rules</source>
        <translation>Composition rules</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Named profile</source>
        <translation>Named profile</translation>
    </message>
    <message>
        <source>Save under a name…</source>
        <translation>Save under a name…</translation>
    </message>
    <message>
        <source>Text that asks for it</source>
        <translation>Text that asks for it</translation>
    </message>
    <message>
        <source>President and papers</source>
        <translation>President and papers</translation>
    </message>
    <message>
        <source>Members who vote</source>
        <translation>Members who vote</translation>
    </message>
    <message>
        <source>At least, when composed</source>
        <translation>At least, when composed</translation>
    </message>
    <message>
        <source>Members at least</source>
        <translation>Members at least</translation>
    </message>
    <message>
        <source>At least, for each candidate</source>
        <translation>At least, for each candidate</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>External members</source>
        <translation>External members</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>External share</source>
        <translation>External share</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>External members at least</source>
        <translation>External members at least</translation>
    </message>
    <message>
        <source>Professionals, at least</source>
        <translation>Professionals, at least</translation>
    </message>
    <message>
        <source>Professionals at least</source>
        <translation>Professionals at least</translation>
    </message>
    <message>
        <source>Their share, at least</source>
        <translation>Their share, at least</translation>
    </message>
    <message>
        <source>Share of professionals</source>
        <translation>Share of professionals</translation>
    </message>
    <message>
        <source>Academics, at least</source>
        <translation>Academics, at least</translation>
    </message>
    <message>
        <source>Academics at least</source>
        <translation>Academics at least</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Women and men</translation>
    </message>
    <message>
        <source>Observers count for nothing. The quorum and the shares are checked again for each candidate, among those who sit.</source>
        <translation>Observers count for nothing. The quorum and the shares are checked again for each candidate, among those who sit.</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>What it gives</translation>
    </message>
</context>
<context>
    <name>PanelsWords</name>
    <message>
        <source>Cannot be so</source>
        <translation>Cannot be so</translation>
    </message>
    <message>
        <source>Not yet as asked</source>
        <translation>Not yet as asked</translation>
    </message>
    <message>
        <source>As asked, with a doubt</source>
        <translation>As asked, with a doubt</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>As asked</translation>
    </message>
    <message>
        <source>Composition rules</source>
        <translation>Composition rules</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>No panel yet: add one (N)</source>
        <translation>No panel yet: add one (N)</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer among the jurors</source>
        <translation>no longer among the jurors</translation>
    </message>
    <message>
        <source>presides</source>
        <translation>presides</translation>
    </message>
    <message>
        <source>observes, does not vote</source>
        <translation>observes, does not vote</translation>
    </message>
    <message>
        <source>Choose a juror</source>
        <translation>Choose a juror</translation>
    </message>
    <message>
        <source>with a brief</source>
        <translation>with a brief</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>team member</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observer</translation>
    </message>
    <message>
        <source>Without {names}</source>
        <translation>Without {names}</translation>
    </message>
    <message>
        <source>The others may decide</source>
        <translation>The others may decide</translation>
    </message>
    <message>
        <source>No other panel can hear them either</source>
        <translation>No other panel can hear them either</translation>
    </message>
    <message>
        <source>tutor</source>
        <translation>tutor</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>trainer</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employer</translation>
    </message>
    <message>
        <source>declared tie</source>
        <translation>declared tie</translation>
    </message>
    <message>
        <source>{tie}, doubtful</source>
        <translation>{tie}, doubtful</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Why on paper</source>
        <translation>Why on paper</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Details, if there are any</source>
        <translation>Details, if there are any</translation>
    </message>
    <message>
        <source>Copied from paper</source>
        <translation>Copied from paper</translation>
    </message>
    <message>
        <source>The write-up starts at once. The sheet will say that it was copied from paper, and why; this cannot be withdrawn.</source>
        <translation>The write-up starts at once. The sheet will say that it was copied from paper, and why; this cannot be withdrawn.</translation>
    </message>
    <message>
        <source>Start copying</source>
        <translation>Start copying</translation>
    </message>
</context>
<context>
    <name>PaperReason</name>
    <message>
        <source>The laptop failed</source>
        <translation>The laptop failed</translation>
    </message>
    <message>
        <source>The laptop was lost</source>
        <translation>The laptop was lost</translation>
    </message>
    <message>
        <source>The laptop was stolen</source>
        <translation>The laptop was stolen</translation>
    </message>
    <message>
        <source>The laptop is broken</source>
        <translation>The laptop is broken</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point to look at</numerusform>
            <numerusform>%n points to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>One file for each room</source>
        <translation>One file for each room</translation>
    </message>
    <message>
        <source>One file for each person</source>
        <translation>One file for each person</translation>
    </message>
    <message>
        <source>Write: {count}</source>
        <translation>Write: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written and read back</source>
        <translation>
            <numerusform>%n file written and read back</numerusform>
            <numerusform>%n files written and read back</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended before its end: {told}</source>
        <translation>Ended before its end: {told}</translation>
    </message>
    <message>
        <source>They lie in {folder}.</source>
        <translation>They lie in {folder}.</translation>
    </message>
    <message>
        <source>Drawing the first page…</source>
        <translation>Drawing the first page…</translation>
    </message>
    <message>
        <source>No page to show yet</source>
        <translation>No page to show yet</translation>
    </message>
    <message>
        <source>Drawing: {name}</source>
        <translation>Drawing: {name}</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Where the files go</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Kinds of papers</source>
        <translation>Kinds of papers</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Numbers of candidates, without their names</source>
        <translation>Numbers of candidates, without their names</translation>
    </message>
    <message>
        <source>What candidates bring, beside their identity document</source>
        <translation>What candidates bring, beside their identity document</translation>
    </message>
    <message>
        <source>What candidates bring</source>
        <translation>What candidates bring</translation>
    </message>
    <message>
        <source>One thing a line</source>
        <translation>One thing a line</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>First page</translation>
    </message>
</context>
<context>
    <name>PapersWords</name>
    <message>
        <source>To send</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Timetables</source>
        <translation>Timetables</translation>
    </message>
    <message>
        <source>Convocations of candidates</source>
        <translation>Convocations of candidates</translation>
    </message>
    <message>
        <source>Convocations of jurors</source>
        <translation>Convocations of jurors</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendars</translation>
    </message>
    <message>
        <source>Door lists</source>
        <translation>Door lists</translation>
    </message>
    <message>
        <source>Attendance of candidates</source>
        <translation>Attendance of candidates</translation>
    </message>
    <message>
        <source>Attendance of jurors</source>
        <translation>Attendance of jurors</translation>
    </message>
    <message>
        <source>Score sheets on paper</source>
        <translation>Score sheets on paper</translation>
    </message>
    <message>
        <source>Timetable of each juror</source>
        <translation>Timetable of each juror</translation>
    </message>
    <message>
        <source>Timetable of each room</source>
        <translation>Timetable of each room</translation>
    </message>
    <message>
        <source>Timetable of each candidate</source>
        <translation>Timetable of each candidate</translation>
    </message>
    <message>
        <source>What each candidate receives: their passages with hour, place and room, the lengths with their own extra time, what to bring, the blocs they hold already. The workbook serves mail merges.</source>
        <translation>What each candidate receives: their passages with hour, place and room, the lengths with their own extra time, what to bring, the blocs they hold already. The workbook serves mail merges.</translation>
    </message>
    <message>
        <source>What each juror receives: their days, the passages they hear, the part they play, and where their declaration stands.</source>
        <translation>What each juror receives: their days, the passages they hear, the part they play, and where their declaration stands.</translation>
    </message>
    <message>
        <source>Passages for a mail program or a telephone. One person&apos;s calendar names nobody else.</source>
        <translation>Passages for a mail program or a telephone. One person&apos;s calendar names nobody else.</translation>
    </message>
    <message>
        <source>What hangs on each room&apos;s door: hours, candidates, assessments, panels. Measures are never shown.</source>
        <translation>What hangs on each room&apos;s door: hours, candidates, assessments, panels. Measures are never shown.</translation>
    </message>
    <message>
        <source>Signed by candidates as they come in: one sheet for each half-day and room.</source>
        <translation>Signed by candidates as they come in: one sheet for each half-day and room.</translation>
    </message>
    <message>
        <source>Signed by the members of the jury, morning and afternoon: one sheet a day.</source>
        <translation>Signed by the members of the jury, morning and afternoon: one sheet a day.</translation>
    </message>
    <message>
        <source>If a laptop fails: every criterion in full with its boxes, filled in with candidate, juror, room and hour, and the grid&apos;s digest.</source>
        <translation>If a laptop fails: every criterion in full with its boxes, filled in with candidate, juror, room and hour, and the grid&apos;s digest.</translation>
    </message>
    <message>
        <source>The passages of each juror, day by day.</source>
        <translation>The passages of each juror, day by day.</translation>
    </message>
    <message>
        <source>The passages of each room, day by day.</source>
        <translation>The passages of each room, day by day.</translation>
    </message>
    <message>
        <source>The passages of each candidate, day by day.</source>
        <translation>The passages of each candidate, day by day.</translation>
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
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s)</source>
        <translation>
            <numerusform>%n juror</numerusform>
            <numerusform>%n jurors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, to print</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Calendar (.ics)</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Choose the assessment and the member.</source>
        <translation>Choose the assessment and the member.</translation>
    </message>
    <message>
        <source>Name the part: one or two words are enough.</source>
        <translation>Name the part: one or two words are enough.</translation>
    </message>
    <message numerus="yes">
        <source>This brief is too long: keep it below %n character(s).</source>
        <translation>
            <numerusform>This brief is too long: keep it below %n character.</numerusform>
            <numerusform>This brief is too long: keep it below %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Another part</translation>
    </message>
    <message>
        <source>Give a part</source>
        <translation>Give a part</translation>
    </message>
    <message>
        <source>Change the part</source>
        <translation>Change the part</translation>
    </message>
    <message>
        <source>Give the part</source>
        <translation>Give the part</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PassageClock</name>
    <message>
        <source>Paused · {time}</source>
        <translation>Paused · {time}</translation>
    </message>
    <message>
        <source>Time is up · +{time}</source>
        <translation>Time is up · +{time}</translation>
    </message>
    <message>
        <source>estimated: the computer was restarted</source>
        <translation>estimated: the computer was restarted</translation>
    </message>
    <message>
        <source>gone; no length was planned</source>
        <translation>gone; no length was planned</translation>
    </message>
    <message>
        <source>left of {minutes}</source>
        <translation>left of {minutes}</translation>
    </message>
    <message>
        <source>gone of {minutes}</source>
        <translation>gone of {minutes}</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>Less than {minutes} left</source>
        <translation>Less than {minutes} left</translation>
    </message>
    <message>
        <source>whenever you like</source>
        <translation>whenever you like</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>in {minutes}</source>
        <translation>in {minutes}</translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation>{minutes} late</translation>
    </message>
    <message>
        <source>in all; no phase is running</source>
        <translation>in all; no phase is running</translation>
    </message>
    <message>
        <source>in all; counted until the signature</source>
        <translation>in all; counted until the signature</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
</context>
<context>
    <name>PassageKeys</name>
    <message>
        <source>start, or next phase</source>
        <translation>start, or next phase</translation>
    </message>
    <message>
        <source>pause, go on</source>
        <translation>pause, go on</translation>
    </message>
    <message>
        <source>end the phase</source>
        <translation>end the phase</translation>
    </message>
    <message>
        <source>take the last act on the time back</source>
        <translation>take the last act on the time back</translation>
    </message>
    <message>
        <source>time gone, or time left</source>
        <translation>time gone, or time left</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>write a note</translation>
    </message>
    <message>
        <source>change the note</source>
        <translation>change the note</translation>
    </message>
    <message>
        <source>attach it to the current criterion</source>
        <translation>attach it to the current criterion</translation>
    </message>
    <message>
        <source>at write-up: keep it</source>
        <translation>at write-up: keep it</translation>
    </message>
    <message>
        <source>at write-up: move it to the justification</source>
        <translation>at write-up: move it to the justification</translation>
    </message>
    <message>
        <source>discard it</source>
        <translation>discard it</translation>
    </message>
</context>
<context>
    <name>PassageNote</name>
    <message>
        <source>not recorded yet</source>
        <translation>not recorded yet</translation>
    </message>
    <message>
        <source>in the justification of {code}</source>
        <translation>in the justification of {code}</translation>
    </message>
    <message>
        <source>kept for you</source>
        <translation>kept for you</translation>
    </message>
    <message>
        <source>about {code}</source>
        <translation>about {code}</translation>
    </message>
    <message>
        <source>at {hour}</source>
        <translation>at {hour}</translation>
    </message>
</context>
<context>
    <name>PassageNotes</name>
    <message>
        <source>Notes, seen by you alone</source>
        <translation>Notes, seen by you alone</translation>
    </message>
</context>
<context>
    <name>PassagePhase</name>
    <message>
        <source>Start: {phase}</source>
        <translation>Start: {phase}</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>ahead</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
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
        <source>Next: {phase}</source>
        <translation>Next: {phase}</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>in Spanish</source>
        <translation>in Spanish</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>in German</translation>
    </message>
    <message>
        <source>in Italian</source>
        <translation>in Italian</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>PassageRoles</name>
    <message>
        <source>Who does what</source>
        <translation>Who does what</translation>
    </message>
    <message>
        <source>Read the part</source>
        <translation>Read the part</translation>
    </message>
    <message>
        <source>What the part is about</source>
        <translation>What the part is about</translation>
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
    <name>PassageStrip</name>
    <message>
        <source>Absent: withdraw the absence to mark</source>
        <translation>Absent: withdraw the absence to mark</translation>
    </message>
    <message>
        <source>Read only: marked by {juror}</source>
        <translation>Read only: marked by {juror}</translation>
    </message>
    <message>
        <source>Read only: you stepped back</source>
        <translation>Read only: you stepped back</translation>
    </message>
    <message>
        <source>Copied from paper</source>
        <translation>Copied from paper</translation>
    </message>
    <message>
        <source>Swapped with {name}</source>
        <translation>Swapped with {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
</context>
<context>
    <name>PassageTime</name>
    <message>
        <source>Why the clock stands still</source>
        <translation>Why the clock stands still</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Silent cues</source>
        <translation>Silent cues</translation>
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
    <name>PasteJurorsDialog</name>
    <message>
        <source>No line names a juror who is not in the list yet.</source>
        <translation>No line names a juror who is not in the list yet.</translation>
    </message>
    <message>
        <source>Paste a list of jurors</source>
        <translation>Paste a list of jurors</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Add them</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s) to add</source>
        <translation>
            <numerusform>%n juror to add</numerusform>
            <numerusform>%n jurors to add</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Line {number}</translation>
    </message>
    <message>
        <source>no family name: passed over</source>
        <translation>no family name: passed over</translation>
    </message>
    <message>
        <source>far too long to be a juror: passed over</source>
        <translation>far too long to be a juror: passed over</translation>
    </message>
    <message>
        <source>stands in these lines twice: taken once</source>
        <translation>stands in these lines twice: taken once</translation>
    </message>
    <message>
        <source>is in the list already: passed over</source>
        <translation>is in the list already: passed over</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at most: the others are passed over</source>
        <translation>
            <numerusform>%n line at most: the others are passed over</numerusform>
            <numerusform>%n lines at most: the others are passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People at the secretariat</source>
        <translation>People at the secretariat</translation>
    </message>
    <message>
        <source>Fingerprint of their certificate</source>
        <translation>Fingerprint of their certificate</translation>
    </message>
    <message>
        <source>Read out when somebody wants to know that a signature is really theirs.</source>
        <translation>Read out when somebody wants to know that a signature is really theirs.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Change the PIN…</translation>
    </message>
    <message>
        <source>End the access…</source>
        <translation>End the access…</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People at the secretariat</source>
        <translation>People at the secretariat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Each has a PIN and a signing key of their own, so that two confirmations are two people&apos;s.</source>
        <translation>Each has a PIN and a signing key of their own, so that two confirmations are two people&apos;s.</translation>
    </message>
    <message>
        <source>Nobody is named yet: whoever opens the program works here. With named people, each with a PIN and a signing key of their own, what is done bears a name, and two confirmations are two people&apos;s.</source>
        <translation>Nobody is named yet: whoever opens the program works here. With named people, each with a PIN and a signing key of their own, what is done bears a name, and two confirmations are two people&apos;s.</translation>
    </message>
</context>
<context>
    <name>PersonAdd</name>
    <message>
        <source>First name and family name</source>
        <translation>First name and family name</translation>
    </message>
    <message>
        <source>What they are here</source>
        <translation>What they are here</translation>
    </message>
    <message>
        <source>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</source>
        <translation>Six characters at least: digits, letters or words. Nobody can find a forgotten PIN again: write it down and keep it in a safe place.</translation>
    </message>
    <message>
        <source>Someone who has access already lets this person in.</source>
        <translation>Someone who has access already lets this person in.</translation>
    </message>
    <message>
        <source>Who lets them in</source>
        <translation>Who lets them in</translation>
    </message>
</context>
<context>
    <name>PersonPin</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>PersonPinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>Who works now?</translation>
    </message>
    <message>
        <source>What is done from now on is recorded under this name.</source>
        <translation>What is done from now on is recorded under this name.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <translation>End the access of {name}?</translation>
    </message>
    <message>
        <source>Their PIN opens nothing any more. Their name, and what they signed, stay. Someone who has access confirms with their PIN.</source>
        <translation>Their PIN opens nothing any more. Their name, and what they signed, stay. Someone who has access confirms with their PIN.</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>End the access</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>To each</source>
        <translation>To each</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>Take phase {number} away</source>
        <translation>Take phase {number} away</translation>
    </message>
</context>
<context>
    <name>PhasesDialog</name>
    <message>
        <source>Give each phase its minutes, or take it away.</source>
        <translation>Give each phase its minutes, or take it away.</translation>
    </message>
    <message>
        <source>The phases, one by one</source>
        <translation>The phases, one by one</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide the phone number</source>
        <translation>Hide the phone number</translation>
    </message>
    <message>
        <source>Show the phone number</source>
        <translation>Show the phone number</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Phrases are yours alone: they stay on this computer and are offered while you write a comment. Ctrl+P in a comment keeps one.</source>
        <translation>Phrases are yours alone: they stay on this computer and are offered while you write a comment. Ctrl+P in a comment keeps one.</translation>
    </message>
    <message>
        <source>Your phrases</source>
        <translation>Your phrases</translation>
    </message>
    <message>
        <source>You have kept no phrase yet.</source>
        <translation>You have kept no phrase yet.</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>Your phrases</source>
        <translation>Your phrases</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
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
    <name>PinForgotten</name>
    <message>
        <source>1 · Write the file for the secretariat</source>
        <translation>1 · Write the file for the secretariat</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Folder or stick</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Write the file</translation>
    </message>
    <message>
        <source>2 · Begin anew on this computer</source>
        <translation>2 · Begin anew on this computer</translation>
    </message>
    <message>
        <source>Set these data aside…</source>
        <translation>Set these data aside…</translation>
    </message>
</context>
<context>
    <name>PinPart</name>
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
        <source>6 characters at least. It locks what is on this computer and signs your sheets: nobody but you can know it.</source>
        <translation>6 characters at least. It locks what is on this computer and signs your sheets: nobody but you can know it.</translation>
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
    <name>Places</name>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Not everything is written to the disk yet: nothing can leave now.</source>
        <translation>Not everything is written to the disk yet: nothing can leave now.</translation>
    </message>
    <message>
        <source>Wait a moment and try again; or make room on the disk first.</source>
        <translation>Wait a moment and try again; or make room on the disk first.</translation>
    </message>
    <message>
        <source>Erase what was practised?</source>
        <translation>Erase what was practised?</translation>
    </message>
    <message>
        <source>Levels, comments, notes, signatures and files of every practice session go now, as they would when the program is closed. Real sessions stay untouched.</source>
        <translation>Levels, comments, notes, signatures and files of every practice session go now, as they would when the program is closed. Real sessions stay untouched.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Erase it</translation>
    </message>
    <message>
        <source>Go on practising</source>
        <translation>Go on practising</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>No session to mark is on this computer yet.</source>
        <translation>No session to mark is on this computer yet.</translation>
    </message>
    <message>
        <source>Sessions come with the secretariat&apos;s file. To try things out: Practice.</source>
        <translation>Sessions come with the secretariat&apos;s file. To try things out: Practice.</translation>
    </message>
</context>
<context>
    <name>PreparationShell</name>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>once the session is open</source>
        <translation>once the session is open</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) missing</source>
        <translation>
            <numerusform>%n point missing</numerusform>
            <numerusform>%n points missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point to look at</numerusform>
            <numerusform>%n points to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>nothing missing</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Jurors</source>
        <translation>Jurors</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Y)</source>
        <translation>Do again (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Help (F1)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Next point</translation>
    </message>
    <message>
        <source>Go to the next point that is missing (F8)</source>
        <translation>Go to the next point that is missing (F8)</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>No panel yet: its check will stand here.</source>
        <translation>No panel yet: its check will stand here.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>More than half</translation>
    </message>
    <message>
        <source>At least a share</source>
        <translation>At least a share</translation>
    </message>
    <message>
        <source>Both wished for</source>
        <translation>Both wished for</translation>
    </message>
    <message>
        <source>Both asked for</source>
        <translation>Both asked for</translation>
    </message>
    <message>
        <source>Changed for this session. Choose the profile again to bring its rules back.</source>
        <translation>Changed for this session. Choose the profile again to bring its rules back.</translation>
    </message>
    <message>
        <source>Its rules as they stand; each can be changed for this session.</source>
        <translation>Its rules as they stand; each can be changed for this session.</translation>
    </message>
    <message>
        <source>A president is named among the members</source>
        <translation>A president is named among the members</translation>
    </message>
    <message>
        <source>The president is external</source>
        <translation>The president is external</translation>
    </message>
    <message>
        <source>The president has the casting vote</source>
        <translation>The president has the casting vote</translation>
    </message>
    <message>
        <source>Each member signs the declaration</source>
        <translation>Each member signs the declaration</translation>
    </message>
    <message>
        <source>Each member&apos;s habilitation covers the session&apos;s days</source>
        <translation>Each member&apos;s habilitation covers the session&apos;s days</translation>
    </message>
    <message>
        <source>Made for the validation of experience (VAE)</source>
        <translation>Made for the validation of experience (VAE)</translation>
    </message>
    <message>
        <source>The profile is saved.</source>
        <translation>The profile is saved.</translation>
    </message>
    <message>
        <source>Other sessions can take it by its name.</source>
        <translation>Other sessions can take it by its name.</translation>
    </message>
</context>
<context>
    <name>ProfileName</name>
    <message>
        <source>Other sessions can then take it. A profile saved under this name before is replaced.</source>
        <translation>Other sessions can then take it. A profile saved under this name before is replaced.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name of the profile</translation>
    </message>
</context>
<context>
    <name>ProfileNameDialog</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Give the profile a name.</translation>
    </message>
    <message>
        <source>Save the composition rules</source>
        <translation>Save the composition rules</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Teams proposed</source>
        <translation>Teams proposed</translation>
    </message>
    <message>
        <source>By name, as even as can be. Nothing is made before you take them.</source>
        <translation>By name, as even as can be. Nothing is made before you take them.</translation>
    </message>
    <message numerus="yes">
        <source>about %n</source>
        <translation>
            <numerusform>about %n</numerusform>
            <numerusform>about %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these teams</source>
        <translation>Take these teams</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Team {number}</source>
        <translation>Team {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>too small</source>
        <translation>too small</translation>
    </message>
</context>
<context>
    <name>ProposalDock</name>
    <message>
        <source>Stop and keep the best</source>
        <translation>Stop and keep the best</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>No timetable can keep all that is asked</source>
        <translation>No timetable can keep all that is asked</translation>
    </message>
    <message>
        <source>Looking for a timetable…</source>
        <translation>Looking for a timetable…</translation>
    </message>
    <message>
        <source>A timetable that holds; looking for a better one…</source>
        <translation>A timetable that holds; looking for a better one…</translation>
    </message>
    <message>
        <source>The best timetable there is, to be taken or not</source>
        <translation>The best timetable there is, to be taken or not</translation>
    </message>
    <message>
        <source>A timetable that holds, to be taken or not</source>
        <translation>A timetable that holds, to be taken or not</translation>
    </message>
    <message>
        <source>This stands in the way. Go to a point and change it:</source>
        <translation>This stands in the way. Go to a point and change it:</translation>
    </message>
    <message>
        <source>Nothing is recorded before you take it.</source>
        <translation>Nothing is recorded before you take it.</translation>
    </message>
    <message numerus="yes">
        <source>{placed} of %n passage(s) placed</source>
        <translation>
            <numerusform>{placed} of %n passage placed</numerusform>
            <numerusform>{placed} of %n passages placed</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} of waiting between passages</source>
        <translation>{time} of waiting between passages</translation>
    </message>
    <message>
        <source>each panel hears for {least} to {most}</source>
        <translation>each panel hears for {least} to {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n with other jurors</source>
        <translation>
            <numerusform>%n with other jurors</numerusform>
            <numerusform>%n with other jurors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>The session changed: the proposed timetable was put away.</source>
        <translation>The session changed: the proposed timetable was put away.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Make it again.</translation>
    </message>
    <message>
        <source>The timetable is recorded.</source>
        <translation>The timetable is recorded.</translation>
    </message>
    <message>
        <source>Ctrl+Z goes back to the one before.</source>
        <translation>Ctrl+Z goes back to the one before.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The signed version stays as it is. The correction becomes a new version that names this one and gives your reason. Once begun, it cannot be given up: it is to be signed.</source>
        <translation>The signed version stays as it is. The correction becomes a new version that names this one and gives your reason. Once begun, it cannot be given up: it is to be signed.</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Reason for the correction</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Type the day as 12/06/2026 and the hour as 14:30.</source>
        <translation>Type the day as 12/06/2026 and the hour as 14:30.</translation>
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
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt of the secretariat</source>
        <translation>Receipt of the secretariat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The receipt is being read…</source>
        <translation>The receipt is being read…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) received by the secretariat {when}</source>
        <translation>
            <numerusform>%n sheet received by the secretariat {when}</numerusform>
            <numerusform>%n sheets received by the secretariat {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new since the last receipt.</source>
        <translation>
            <numerusform>%n of them is new since the last receipt.</numerusform>
            <numerusform>%n of them are new since the last receipt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since the last receipt.</source>
        <translation>Nothing new since the last receipt.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not received yet.</source>
        <translation>
            <numerusform>%n sheet is not received yet.</numerusform>
            <numerusform>%n sheets are not received yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of yours is missing there.</source>
        <translation>None of yours is missing there.</translation>
    </message>
    <message numerus="yes">
        <source>The secretariat takes %n key(s) for yours that this computer does not know.</source>
        <translation>
            <numerusform>The secretariat takes %n key for yours that this computer does not know.</numerusform>
            <numerusform>The secretariat takes %n keys for yours that this computer does not know.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you did not sign on another computer, somebody may be signing in your name: telephone the secretariat now and read this to them.</source>
        <translation>If you did not sign on another computer, somebody may be signing in your name: telephone the secretariat now and read this to them.</translation>
    </message>
    <message numerus="yes">
        <source>The receipt names %n signed sheet(s) that are not on this computer.</source>
        <translation>
            <numerusform>The receipt names %n signed sheet that is not on this computer.</numerusform>
            <numerusform>The receipt names %n signed sheets that are not on this computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may come from another computer of yours. If not, tell the secretariat: you did not sign them here.</source>
        <translation>They may come from another computer of yours. If not, tell the secretariat: you did not sign them here.</translation>
    </message>
</context>
<context>
    <name>ReceptionActs</name>
    <message>
        <source>The sheet of {juror} for {candidate} is not waited for any more. It is still taken in if it comes. The reason stands in the journal.</source>
        <translation>The sheet of {juror} for {candidate} is not waited for any more. It is still taken in if it comes. The reason stands in the journal.</translation>
    </message>
    <message>
        <source>Wait no more for this sheet?</source>
        <translation>Wait no more for this sheet?</translation>
    </message>
    <message>
        <source>Wait no more</source>
        <translation>Wait no more</translation>
    </message>
    <message>
        <source>The sheet of {juror} for {candidate} is expected again.</source>
        <translation>The sheet of {juror} for {candidate} is expected again.</translation>
    </message>
    <message>
        <source>Wait for this sheet again?</source>
        <translation>Wait for this sheet again?</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Wait again</translation>
    </message>
    <message>
        <source>What the key {key} of {juror} signed from that moment on does not count. What was signed before stays. For a new laptop, hand out with a new code.</source>
        <translation>What the key {key} of {juror} signed from that moment on does not count. What was signed before stays. For a new laptop, hand out with a new code.</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>Revoke a key</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revoke it</translation>
    </message>
    <message>
        <source>All that the key {key} of {juror} signed counts again.</source>
        <translation>All that the key {key} of {juror} signed counts again.</translation>
    </message>
    <message>
        <source>Let a key count again</source>
        <translation>Let a key count again</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>Let it count again</translation>
    </message>
    <message>
        <source>Where the receipts go</source>
        <translation>Where the receipts go</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written and read back</source>
        <translation>
            <numerusform>%n receipt written and read back</numerusform>
            <numerusform>%n receipts written and read back</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them back with the sticks: only then does a laptop show its sheets as received.</source>
        <translation>Give them back with the sticks: only then does a laptop show its sheets as received.</translation>
    </message>
</context>
<context>
    <name>ReceptionCandidate</name>
    <message>
        <source>Sheets of the candidate</source>
        <translation>Sheets of the candidate</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Compare and choose…</source>
        <translation>Compare and choose…</translation>
    </message>
    <message>
        <source>Show the sheet…</source>
        <translation>Show the sheet…</translation>
    </message>
    <message>
        <source>Wait no more…</source>
        <translation>Wait no more…</translation>
    </message>
    <message>
        <source>Wait again…</source>
        <translation>Wait again…</translation>
    </message>
</context>
<context>
    <name>ReceptionChoice</name>
    <message>
        <source>The version that counts</source>
        <translation>The version that counts</translation>
    </message>
    <message>
        <source>Reason: it stands in the journal beside the choice</source>
        <translation>Reason: it stands in the journal beside the choice</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>ReceptionFoot</name>
    <message>
        <source>Receiving and verifying…</source>
        <translation>Receiving and verifying…</translation>
    </message>
    <message numerus="yes">
        <source>Write %n receipt(s)…</source>
        <translation>
            <numerusform>Write %n receipt…</numerusform>
            <numerusform>Write %n receipts…</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>A folder…</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Receive…</translation>
    </message>
    <message>
        <source>Receive files…</source>
        <translation>Receive files…</translation>
    </message>
    <message>
        <source>Receive from “{name}”</source>
        <translation>Receive from “{name}”</translation>
    </message>
    <message>
        <source>No file has come in yet. Drop files here, or Ctrl+I.</source>
        <translation>No file has come in yet. Drop files here, or Ctrl+I.</translation>
    </message>
    <message>
        <source>digests verified</source>
        <translation>digests verified</translation>
    </message>
    <message>
        <source>Last file received: {time}</source>
        <translation>Last file received: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving and verifying: {done} of {total}</source>
        <translation>Receiving and verifying: {done} of {total}</translation>
    </message>
</context>
<context>
    <name>ReceptionIntake</name>
    <message>
        <source>Write receipts…</source>
        <translation>Write receipts…</translation>
    </message>
    <message>
        <source>From paper…</source>
        <translation>From paper…</translation>
    </message>
    <message>
        <source>Take a sheet back from its print (Ctrl+P)</source>
        <translation>Take a sheet back from its print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Files taken in and refused</source>
        <translation>Files taken in and refused</translation>
    </message>
</context>
<context>
    <name>ReceptionJurors</name>
    <message>
        <source>Jurors</source>
        <translation>Jurors</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keys of the juror</source>
        <translation>Keys of the juror</translation>
    </message>
    <message>
        <source>No key of this juror has come in yet: it is made when the dossier is opened, and comes with the first file.</source>
        <translation>No key of this juror has come in yet: it is made when the dossier is opened, and comes with the first file.</translation>
    </message>
    <message>
        <source>Laptop lost: revoke…</source>
        <translation>Laptop lost: revoke…</translation>
    </message>
    <message>
        <source>Let it count again…</source>
        <translation>Let it count again…</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>sheets expected</source>
        <translation>sheets expected</translation>
    </message>
    <message>
        <source>received and verified sheets</source>
        <translation>received and verified sheets</translation>
    </message>
    <message>
        <source>signed there, last known</source>
        <translation>signed there, last known</translation>
    </message>
    <message>
        <source>missing sheets</source>
        <translation>missing sheets</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>to decide</translation>
    </message>
    <message>
        <source>Files of jurors, mails, archives (*.fiches *.eml *.zip);;All files (*)</source>
        <translation>Files of jurors, mails, archives (*.fiches *.eml *.zip);;All files (*)</translation>
    </message>
    <message>
        <source>Receive files</source>
        <translation>Receive files</translation>
    </message>
    <message>
        <source>Receive all that is in a folder</source>
        <translation>Receive all that is in a folder</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Filter by name, juror or what is missing</source>
        <translation>Filter by name, juror or what is missing</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Name, juror, or what is missing (F)</source>
        <translation>Name, juror, or what is missing (F)</translation>
    </message>
    <message>
        <source>No candidate fits this filter. Esc in the filter shows all again.</source>
        <translation>No candidate fits this filter. Esc in the filter shows all again.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>Back to the wall</source>
        <translation>Back to the wall</translation>
    </message>
    <message>
        <source>Back to the wall (Esc)</source>
        <translation>Back to the wall (Esc)</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Jurors</source>
        <translation>Jurors</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Progress of taking in</source>
        <translation>Progress of taking in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Receive from a stick</source>
        <translation>Receive from a stick</translation>
    </message>
    <message>
        <source>Write receipts…</source>
        <translation>Write receipts…</translation>
    </message>
    <message>
        <source>Write receipts (Ctrl+E)</source>
        <translation>Write receipts (Ctrl+E)</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>A folder…</translation>
    </message>
    <message>
        <source>Receive all that is in a folder (Ctrl+Shift+I)</source>
        <translation>Receive all that is in a folder (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Receive files…</source>
        <translation>Receive files…</translation>
    </message>
    <message>
        <source>Receive files (Ctrl+I)</source>
        <translation>Receive files (Ctrl+I)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>ReceptionReason</name>
    <message>
        <source>What was signed from then on does not count</source>
        <translation>What was signed from then on does not count</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>ReceptionSheet</name>
    <message>
        <source>Levels and texts</source>
        <translation>Levels and texts</translation>
    </message>
</context>
<context>
    <name>ReceptionWords</name>
    <message>
        <source>received and verified</source>
        <translation>received and verified</translation>
    </message>
    <message>
        <source>from its print</source>
        <translation>from its print</translation>
    </message>
    <message>
        <source>signed, not received</source>
        <translation>signed, not received</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>nothing heard yet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>versions that contradict</source>
        <translation>versions that contradict</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>key revoked</translation>
    </message>
    <message>
        <source>key not known yet</source>
        <translation>key not known yet</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>not waited for</translation>
    </message>
    <message>
        <source>candidate absent</source>
        <translation>candidate absent</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>recused</translation>
    </message>
    <message>
        <source>{day} at {hour}</source>
        <translation>{day} at {hour}</translation>
    </message>
    <message>
        <source>hand out to {name}</source>
        <translation>hand out to {name}</translation>
    </message>
    <message>
        <source>call {name}</source>
        <translation>call {name}</translation>
    </message>
    <message>
        <source>wait for {name}</source>
        <translation>wait for {name}</translation>
    </message>
    <message>
        <source>get the file of {name}</source>
        <translation>get the file of {name}</translation>
    </message>
    <message>
        <source>choose a version: {name}</source>
        <translation>choose a version: {name}</translation>
    </message>
    <message>
        <source>have it signed again: {name}</source>
        <translation>have it signed again: {name}</translation>
    </message>
    <message>
        <source>get another file of {name}</source>
        <translation>get another file of {name}</translation>
    </message>
    <message>
        <source>plan it anew: {name}</source>
        <translation>plan it anew: {name}</translation>
    </message>
    <message>
        <source>signed {signed}, here {taken}</source>
        <translation>signed {signed}, here {taken}</translation>
    </message>
    <message>
        <source>last heard {time}</source>
        <translation>last heard {time}</translation>
    </message>
    <message>
        <source>{marked} of {total} criteria have a level</source>
        <translation>{marked} of {total} criteria have a level</translation>
    </message>
    <message>
        <source>Version {number} · signed {signed} · key {key}</source>
        <translation>Version {number} · signed {signed} · key {key}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begun</translation>
    </message>
    <message>
        <source>every level is given</source>
        <translation>every level is given</translation>
    </message>
    <message>
        <source>being written up</source>
        <translation>being written up</translation>
    </message>
    <message>
        <source>complete, not signed</source>
        <translation>complete, not signed</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>signed, file written</source>
        <translation>signed, file written</translation>
    </message>
    <message>
        <source>receipt taken in there</source>
        <translation>receipt taken in there</translation>
    </message>
</context>
<context>
    <name>RecordState</name>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Recorded at {time}</source>
        <translation>Recorded at {time}</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Scans and photographs (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Scans and photographs (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Choose scans</source>
        <translation>Choose scans</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n sheet(s)</source>
        <translation>
            <numerusform>Keep %n sheet</numerusform>
            <numerusform>Keep %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets from paper</source>
        <translation>Sheets from paper</translation>
    </message>
    <message>
        <source>Scan the last page of each printed sheet, or photograph it flat: the code beside the signature holds the levels and proves them. Texts are typed in again from the print; the file itself takes their place when it comes.</source>
        <translation>Scan the last page of each printed sheet, or photograph it flat: the code beside the signature holds the levels and proves them. Texts are typed in again from the print; the file itself takes their place when it comes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose scans…</source>
        <translation>Choose scans…</translation>
    </message>
</context>
<context>
    <name>RecoverSheets</name>
    <message>
        <source>Pages read</source>
        <translation>Pages read</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Sheets found</source>
        <translation>Sheets found</translation>
    </message>
    <message>
        <source>Levels, and texts to be typed in</source>
        <translation>Levels, and texts to be typed in</translation>
    </message>
    <message>
        <source>Text as it is printed</source>
        <translation>Text as it is printed</translation>
    </message>
</context>
<context>
    <name>RecoverWords</name>
    <message numerus="yes">
        <source>%n sheet(s) found</source>
        <translation>
            <numerusform>%n sheet found</numerusform>
            <numerusform>%n sheets found</numerusform>
        </translation>
    </message>
    <message>
        <source>{candidate}, by {juror}</source>
        <translation>{candidate}, by {juror}</translation>
    </message>
    <message>
        <source>version {number}, signed {time}</source>
        <translation>version {number}, signed {time}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, page {page}</translation>
    </message>
    <message>
        <source>Reason of the correction, as it is printed</source>
        <translation>Reason of the correction, as it is printed</translation>
    </message>
    <message>
        <source>Text of {code}, as it is printed</source>
        <translation>Text of {code}, as it is printed</translation>
    </message>
    <message>
        <source>here already, from the laptop</source>
        <translation>here already, from the laptop</translation>
    </message>
    <message>
        <source>kept from paper already</source>
        <translation>kept from paper already</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>Text: to be typed in</source>
        <translation>Text: to be typed in</translation>
    </message>
    <message>
        <source>Text: does not fit yet</source>
        <translation>Text: does not fit yet</translation>
    </message>
    <message>
        <source>Text: ✓ fits</source>
        <translation>Text: ✓ fits</translation>
    </message>
</context>
<context>
    <name>RecuseDialog</name>
    <message>
        <source>Step back from this candidate</source>
        <translation>Step back from this candidate</translation>
    </message>
    <message>
        <source>A juror who has a tie with a candidate does not mark them. The sheet is no longer expected of you, and is only read here. You can take it back.</source>
        <translation>A juror who has a tie with a candidate does not mark them. The sheet is no longer expected of you, and is only read here. You can take it back.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Step back</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message numerus="yes">
        <source>Also in their %n other passage(s) before you</source>
        <translation>
            <numerusform>Also in their %n other passage before you</numerusform>
            <numerusform>Also in their %n other passages before you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Choose the folder or stick first.</source>
        <translation>Choose the folder or stick first.</translation>
    </message>
    <message>
        <source>Return to the secretariat</source>
        <translation>Return to the secretariat</translation>
    </message>
    <message>
        <source>One file with all that you signed, encrypted for the secretariat and signed by you. It may be written as often as you like: nothing counts twice.</source>
        <translation>One file with all that you signed, encrypted for the secretariat and signed by you. It may be written as often as you like: nothing counts twice.</translation>
    </message>
    <message>
        <source>Nothing is signed yet: there is nothing to return.</source>
        <translation>Nothing is signed yet: there is nothing to return.</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>None chosen yet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n signed sheet(s) go, with their history</source>
        <translation>
            <numerusform>%n signed sheet goes, with its history</numerusform>
            <numerusform>%n signed sheets go, with their history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them since the last return</source>
        <translation>
            <numerusform>%n of them since the last return</numerusform>
            <numerusform>%n of them since the last return</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them went before: this is the same once more.</source>
        <translation>All of them went before: this is the same once more.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in progress stay here: the file only tells how far they are.</source>
        <translation>
            <numerusform>%n sheet in progress stays here: the file only tells how far it is.</numerusform>
            <numerusform>%n sheets in progress stay here: the file only tells how far they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your private notes never go.</source>
        <translation>Your private notes never go.</translation>
    </message>
    <message numerus="yes">
        <source>Return written to “{place}” at {hour}: %n sheet(s), read back, the same.</source>
        <translation>
            <numerusform>Return written to “{place}” at {hour}: %n sheet, read back, the same.</numerusform>
            <numerusform>Return written to “{place}” at {hour}: %n sheets, read back, the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not received yet. Hand the stick over, or send the file: the secretariat’s receipt will tell what arrived. Until then nothing here is deleted.</source>
        <translation>Not received yet. Hand the stick over, or send the file: the secretariat’s receipt will tell what arrived. Until then nothing here is deleted.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Writing {done} of {all}…</source>
        <translation>Writing {done} of {all}…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Write the return</source>
        <translation>Write the return</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Folder or stick</translation>
    </message>
</context>
<context>
    <name>ReturnFoot</name>
    <message>
        <source>Return to the secretariat…</source>
        <translation>Return to the secretariat…</translation>
    </message>
    <message>
        <source>Return the signed sheets to the secretariat</source>
        <translation>Return the signed sheets to the secretariat</translation>
    </message>
    <message numerus="yes">
        <source>%n signed sheet(s) to return</source>
        <translation>
            <numerusform>%n signed sheet to return</numerusform>
            <numerusform>%n signed sheets to return</numerusform>
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
    <name>RolesPart</name>
    <message>
        <source>You play a part: you mark afterwards, and the sheet says so.</source>
        <translation>You play a part: you mark afterwards, and the sheet says so.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marks</translation>
    </message>
    <message>
        <source>Hide the part</source>
        <translation>Hide the part</translation>
    </message>
    <message>
        <source>Read the part</source>
        <translation>Read the part</translation>
    </message>
    <message>
        <source>Hide the instructions</source>
        <translation>Hide the instructions</translation>
    </message>
    <message>
        <source>Read the instructions</source>
        <translation>Read the instructions</translation>
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
        <source>neutralised</source>
        <translation>neutralised</translation>
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
    <name>RuleRow</name>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Default: {value}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>RulesCompetencies</name>
    <message>
        <source>An eliminatory competency that is not reached fails its bloc, and is never compensated.</source>
        <translation>An eliminatory competency that is not reached fails its bloc, and is never compensated.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search a code or a word</source>
        <translation>Search a code or a word</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Competencies</translation>
    </message>
    <message>
        <source>No competency holds these words.</source>
        <translation>No competency holds these words.</translation>
    </message>
</context>
<context>
    <name>RulesName</name>
    <message>
        <source>Saved sets are offered in every session. One of the same name is replaced.</source>
        <translation>Saved sets are offered in every session. One of the same name is replaced.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Source: none was given; the values are the program&apos;s defaults.</source>
        <translation>Source: none was given; the values are the program&apos;s defaults.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Rules of this session</source>
        <translation>Rules of this session</translation>
    </message>
    <message>
        <source>The rules were saved as “{label}”.</source>
        <translation>The rules were saved as “{label}”.</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>That is no number.</translation>
    </message>
    <message>
        <source>Write it with digits: 0.5.</source>
        <translation>Write it with digits: 0.5.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>The rules</translation>
    </message>
    <message>
        <source>What would it give?</source>
        <translation>What would it give?</translation>
    </message>
    <message>
        <source>What turns the jurors&apos; levels into a proposal. The jury decides.</source>
        <translation>What turns the jurors&apos; levels into a proposal. The jury decides.</translation>
    </message>
    <message>
        <source>The session is open: its rules stay as they are.</source>
        <translation>The session is open: its rules stay as they are.</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>Set of rules</translation>
    </message>
    <message>
        <source>Save under a name…</source>
        <translation>Save under a name…</translation>
    </message>
    <message>
        <source>Back to the certification&apos;s rules</source>
        <translation>Back to the certification&apos;s rules</translation>
    </message>
</context>
<context>
    <name>RulesTrial</name>
    <message>
        <source>in “{}”</source>
        <translation>in “{}”</translation>
    </message>
    <message>
        <source>in “{}”, {}</source>
        <translation>in “{}”, {}</translation>
    </message>
    <message>
        <source>Criteria without a competency</source>
        <translation>Criteria without a competency</translation>
    </message>
    <message>
        <source>compensated</source>
        <translation>compensated</translation>
    </message>
    <message>
        <source>proposed: reached</source>
        <translation>proposed: reached</translation>
    </message>
    <message>
        <source>proposed: not reached</source>
        <translation>proposed: not reached</translation>
    </message>
    <message>
        <source>the jury decides</source>
        <translation>the jury decides</translation>
    </message>
    <message>
        <source>held already</source>
        <translation>held already</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>not examined</translation>
    </message>
    <message>
        <source>Everything: {level}</source>
        <translation>Everything: {level}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s)</source>
        <translation>
            <numerusform>%n juror</numerusform>
            <numerusform>%n jurors</numerusform>
        </translation>
    </message>
    <message>
        <source>Made-up candidate</source>
        <translation>Made-up candidate</translation>
    </message>
    <message>
        <source>{keys} · Backspace none · N neutralised · on the words: all jurors</source>
        <translation>{keys} · Backspace none · N neutralised · on the words: all jurors</translation>
    </message>
    <message>
        <source>Score at {test}</source>
        <translation>Score at {test}</translation>
    </message>
    <message>
        <source>What would it give?</source>
        <translation>What would it give?</translation>
    </message>
    <message>
        <source>Set its levels: the proposal follows. Nothing of it is kept as a mark.</source>
        <translation>Set its levels: the proposal follows. Nothing of it is kept as a mark.</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Fill in…</translation>
    </message>
    <message>
        <source>Number of jurors</source>
        <translation>Number of jurors</translation>
    </message>
    <message>
        <source>Held already</source>
        <translation>Held already</translation>
    </message>
    <message>
        <source>Levels of the made-up candidate</source>
        <translation>Levels of the made-up candidate</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
</context>
<context>
    <name>RulesWords</name>
    <message>
        <source>When a competency is reached</source>
        <translation>When a competency is reached</translation>
    </message>
    <message>
        <source>Several jurors</source>
        <translation>Several jurors</translation>
    </message>
    <message>
        <source>Blocs and title</source>
        <translation>Blocs and title</translation>
    </message>
    <message>
        <source>What the levels count</source>
        <translation>What the levels count</translation>
    </message>
    <message>
        <source>Weights of assessments and their parts</source>
        <translation>Weights of assessments and their parts</translation>
    </message>
    <message>
        <source>External tests</source>
        <translation>External tests</translation>
    </message>
    <message>
        <source>Threshold of a competency</source>
        <translation>Threshold of a competency</translation>
    </message>
    <message>
        <source>Competency with nothing observed</source>
        <translation>Competency with nothing observed</translation>
    </message>
    <message>
        <source>Eliminatory criterion</source>
        <translation>Eliminatory criterion</translation>
    </message>
    <message>
        <source>Eliminatory competencies</source>
        <translation>Eliminatory competencies</translation>
    </message>
    <message>
        <source>Criterion observed in several assessments</source>
        <translation>Criterion observed in several assessments</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>How jurors are put together</source>
        <translation>How jurors are put together</translation>
    </message>
    <message>
        <source>Tolerance between jurors</source>
        <translation>Tolerance between jurors</translation>
    </message>
    <message>
        <source>What a bloc needs</source>
        <translation>What a bloc needs</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Compensation floor</source>
        <translation>Compensation floor</translation>
    </message>
    <message>
        <source>Threshold of a bloc</source>
        <translation>Threshold of a bloc</translation>
    </message>
    <message>
        <source>What the title needs</source>
        <translation>What the title needs</translation>
    </message>
    <message>
        <source>Threshold of the title</source>
        <translation>Threshold of the title</translation>
    </message>
    <message>
        <source>Second chance</source>
        <translation>Second chance</translation>
    </message>
    <message numerus="yes">
        <source>%n decimal(s)</source>
        <translation>
            <numerusform>%n decimal</numerusform>
            <numerusform>%n decimals</numerusform>
        </translation>
    </message>
    <message>
        <source>no rounding</source>
        <translation>no rounding</translation>
    </message>
    <message>
        <source>the jury decides</source>
        <translation>the jury decides</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>its competency</source>
        <translation>its competency</translation>
    </message>
    <message>
        <source>its whole bloc</source>
        <translation>its whole bloc</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>the mean</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>the best</translation>
    </message>
    <message>
        <source>the worst</source>
        <translation>the worst</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>majority</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
    <message>
        <source>every competency</source>
        <translation>every competency</translation>
    </message>
    <message>
        <source>the mean alone</source>
        <translation>the mean alone</translation>
    </message>
    <message>
        <source>no compensation</source>
        <translation>no compensation</translation>
    </message>
    <message>
        <source>by the bloc&apos;s mean</source>
        <translation>by the bloc&apos;s mean</translation>
    </message>
    <message>
        <source>every bloc</source>
        <translation>every bloc</translation>
    </message>
    <message>
        <source>the mean of the blocs</source>
        <translation>the mean of the blocs</translation>
    </message>
    <message>
        <source>no second chance</source>
        <translation>no second chance</translation>
    </message>
    <message>
        <source>competencies not reached</source>
        <translation>competencies not reached</translation>
    </message>
    <message>
        <source>blocs not reached</source>
        <translation>blocs not reached</translation>
    </message>
    <message>
        <source>assessments not passed</source>
        <translation>assessments not passed</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n competency</numerusform>
            <numerusform>%n competencies</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message numerus="yes">
        <source>A value is rounded to %n decimal(s), half up, before it meets its threshold.</source>
        <translation>
            <numerusform>A value is rounded to %n decimal, half up, before it meets its threshold.</numerusform>
            <numerusform>A value is rounded to %n decimals, half up, before it meets its threshold.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where nothing of a competency was observed, nothing is proposed: the jury decides.</source>
        <translation>Where nothing of a competency was observed, nothing is proposed: the jury decides.</translation>
    </message>
    <message>
        <source>A competency of which nothing was observed is not reached.</source>
        <translation>A competency of which nothing was observed is not reached.</translation>
    </message>
    <message>
        <source>An eliminatory criterion at its lowest level fails its competency.</source>
        <translation>An eliminatory criterion at its lowest level fails its competency.</translation>
    </message>
    <message>
        <source>An eliminatory criterion at its lowest level fails the whole bloc.</source>
        <translation>An eliminatory criterion at its lowest level fails the whole bloc.</translation>
    </message>
    <message>
        <source>A criterion observed in several assessments counts by the mean.</source>
        <translation>A criterion observed in several assessments counts by the mean.</translation>
    </message>
    <message>
        <source>A criterion observed in several assessments counts where it was best.</source>
        <translation>A criterion observed in several assessments counts where it was best.</translation>
    </message>
    <message>
        <source>A criterion observed in several assessments counts where it was worst.</source>
        <translation>A criterion observed in several assessments counts where it was worst.</translation>
    </message>
    <message>
        <source>Values are exact: nothing is rounded.</source>
        <translation>Values are exact: nothing is rounded.</translation>
    </message>
    <message>
        <source>The level that more than half of the jurors gave counts; without one, the jury decides.</source>
        <translation>The level that more than half of the jurors gave counts; without one, the jury decides.</translation>
    </message>
    <message>
        <source>The jurors&apos; median counts; with an even number, the mean of the two in the middle.</source>
        <translation>The jurors&apos; median counts; with an even number, the mean of the two in the middle.</translation>
    </message>
    <message>
        <source>The mean of the jurors&apos; levels counts.</source>
        <translation>The mean of the jurors&apos; levels counts.</translation>
    </message>
    <message>
        <source>A level counts where all jurors gave the same; otherwise the jury decides.</source>
        <translation>A level counts where all jurors gave the same; otherwise the jury decides.</translation>
    </message>
    <message>
        <source>A bloc is reached when every one of its competencies is.</source>
        <translation>A bloc is reached when every one of its competencies is.</translation>
    </message>
    <message>
        <source>A bloc is reached by the mean of its competencies, whatever each one is.</source>
        <translation>A bloc is reached by the mean of its competencies, whatever each one is.</translation>
    </message>
    <message>
        <source>A weak competency is never compensated.</source>
        <translation>A weak competency is never compensated.</translation>
    </message>
    <message>
        <source>A weak competency may be compensated by its bloc&apos;s mean, never an eliminatory one.</source>
        <translation>A weak competency may be compensated by its bloc&apos;s mean, never an eliminatory one.</translation>
    </message>
    <message>
        <source>The title, like a badge, needs every one of its blocs.</source>
        <translation>The title, like a badge, needs every one of its blocs.</translation>
    </message>
    <message>
        <source>The title, like a badge, needs its blocs&apos; mean.</source>
        <translation>The title, like a badge, needs its blocs&apos; mean.</translation>
    </message>
    <message>
        <source>There is no second chance.</source>
        <translation>There is no second chance.</translation>
    </message>
    <message>
        <source>The second chance is for the competencies that were not reached.</source>
        <translation>The second chance is for the competencies that were not reached.</translation>
    </message>
    <message>
        <source>The second chance is for the blocs that were not reached.</source>
        <translation>The second chance is for the blocs that were not reached.</translation>
    </message>
    <message>
        <source>The second chance is for the assessments that were not passed.</source>
        <translation>The second chance is for the assessments that were not passed.</translation>
    </message>
    <message>
        <source>A competency is reached from {value} on.</source>
        <translation>A competency is reached from {value} on.</translation>
    </message>
    <message>
        <source>Jurors further apart than {value} on a criterion disagree.</source>
        <translation>Jurors further apart than {value} on a criterion disagree.</translation>
    </message>
    <message>
        <source>From {value} on a competency below its threshold can be compensated.</source>
        <translation>From {value} on a competency below its threshold can be compensated.</translation>
    </message>
    <message>
        <source>A bloc is reached from a mean of {value} on.</source>
        <translation>A bloc is reached from a mean of {value} on.</translation>
    </message>
    <message>
        <source>It is compensated where the bloc&apos;s mean is at least {value}.</source>
        <translation>It is compensated where the bloc&apos;s mean is at least {value}.</translation>
    </message>
    <message>
        <source>It is reached from a mean of {value} on.</source>
        <translation>It is reached from a mean of {value} on.</translation>
    </message>
    <message>
        <source>“{level}” is left out of the computation.</source>
        <translation>“{level}” is left out of the computation.</translation>
    </message>
    <message>
        <source>“{level}” counts {value}.</source>
        <translation>“{level}” counts {value}.</translation>
    </message>
    <message>
        <source>{bloc}, “{assessment}”: the part “{part}” weighs {value}.</source>
        <translation>{bloc}, “{assessment}”: the part “{part}” weighs {value}.</translation>
    </message>
    <message>
        <source>{bloc}, “{assessment}” weighs {value} beside the bloc&apos;s other assessments.</source>
        <translation>{bloc}, “{assessment}” weighs {value} beside the bloc&apos;s other assessments.</translation>
    </message>
    <message>
        <source>“{test}”: the score it takes is not said yet.</source>
        <translation>“{test}”: the score it takes is not said yet.</translation>
    </message>
    <message>
        <source>“{test}” takes a score of more than {score}.</source>
        <translation>“{test}” takes a score of more than {score}.</translation>
    </message>
    <message>
        <source>“{test}” takes a score of at least {score}.</source>
        <translation>“{test}” takes a score of at least {score}.</translation>
    </message>
    <message>
        <source>No competency is eliminatory.</source>
        <translation>No competency is eliminatory.</translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) fail(s) the bloc when not reached: {names}.</source>
        <translation>
            <numerusform>%n competency(ies) fail the bloc when not reached: {names}.</numerusform>
            <numerusform>%n competency(ies) fails the bloc when not reached: {names}.</numerusform>
        </translation>
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
    <name>SecretariatDesk</name>
    <message>
        <source>Work here again</source>
        <translation>Work here again</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
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
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Go in</translation>
    </message>
    <message>
        <source>“{label}” goes away with its candidates, its panels and its timetable. This cannot be undone.</source>
        <translation>“{label}” goes away with its candidates, its panels and its timetable. This cannot be undone.</translation>
    </message>
    <message>
        <source>Remove this session?</source>
        <translation>Remove this session?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>New session…</translation>
    </message>
    <message>
        <source>Begin a session (Ctrl+N)</source>
        <translation>Begin a session (Ctrl+N)</translation>
    </message>
    <message>
        <source>Evaluation grids</source>
        <translation>Evaluation grids</translation>
    </message>
    <message>
        <source>The grid workshop (Ctrl+G)</source>
        <translation>The grid workshop (Ctrl+G)</translation>
    </message>
    <message>
        <source>People at the secretariat…</source>
        <translation>People at the secretariat…</translation>
    </message>
    <message>
        <source>Who works here, each with a PIN</source>
        <translation>Who works here, each with a PIN</translation>
    </message>
    <message>
        <source>Move to another computer…</source>
        <translation>Move to another computer…</translation>
    </message>
    <message>
        <source>Write everything into one encrypted file</source>
        <translation>Write everything into one encrypted file</translation>
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
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Say who works now</source>
        <translation>Say who works now</translation>
    </message>
    <message>
        <source>Change who works now</source>
        <translation>Change who works now</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the sessions</source>
        <translation>Filter the sessions</translation>
    </message>
    <message>
        <source>Another one like it…</source>
        <translation>Another one like it…</translation>
    </message>
    <message>
        <source>Same certification, rules, rooms, jurors and panels, on other days</source>
        <translation>Same certification, rules, rooms, jurors and panels, on other days</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>No session yet</translation>
    </message>
    <message>
        <source>Begin one: choose the certification and the days. Candidates, juries, rules and the timetable come next, in any order.</source>
        <translation>Begin one: choose the certification and the days. Candidates, juries, rules and the timetable come next, in any order.</translation>
    </message>
</context>
<context>
    <name>SessionOpeningPage</name>
    <message>
        <source>Opening the session</source>
        <translation>Opening the session</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Open the session</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>What is to be looked at</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Revision {number}</source>
        <translation>Revision {number}</translation>
    </message>
    <message>
        <source>no official title: the minutes will need it</source>
        <translation>no official title: the minutes will need it</translation>
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
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message>
        <source>digest {digest}</source>
        <translation>digest {digest}</translation>
    </message>
    <message>
        <source>Full title</source>
        <translation>Full title</translation>
    </message>
    <message>
        <source>Blocs only</source>
        <translation>Blocs only</translation>
    </message>
    <message>
        <source>Validation of experience (VAE)</source>
        <translation>Validation of experience (VAE)</translation>
    </message>
    <message>
        <source>Second chance</source>
        <translation>Second chance</translation>
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
        <source>Add a day</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <source>Add a day: 12/06/2026</source>
        <translation>Add a day: 12/06/2026</translation>
    </message>
    <message>
        <source>Take {value} away</source>
        <translation>Take {value} away</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Add a room</translation>
    </message>
    <message>
        <source>Add a room: B104</source>
        <translation>Add a room: B104</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>The session</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Name of the session</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Kind of session</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Certification and grid</source>
        <translation>Certification and grid</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Who holds it</translation>
    </message>
    <message>
        <source>Certifier or centre, as documents name it</source>
        <translation>Certifier or centre, as documents name it</translation>
    </message>
    <message>
        <source>Certifier or centre</source>
        <translation>Certifier or centre</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>Contact named on convocations</source>
        <translation>Contact named on convocations</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Days and places</source>
        <translation>Days and places</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Regulations of the certification</source>
        <translation>Regulations of the certification</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title of the regulations</source>
        <translation>Title of the regulations</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the regulations</source>
        <translation>Version of the regulations</translation>
    </message>
    <message>
        <source>What candidates must know of them, printed on convocations</source>
        <translation>What candidates must know of them, printed on convocations</translation>
    </message>
    <message>
        <source>Text of the regulations</source>
        <translation>Text of the regulations</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Full title</source>
        <translation>Full title</translation>
    </message>
    <message>
        <source>Blocs only</source>
        <translation>Blocs only</translation>
    </message>
    <message>
        <source>Validation of experience (VAE)</source>
        <translation>Validation of experience (VAE)</translation>
    </message>
    <message>
        <source>Second chance</source>
        <translation>Second chance</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>no candidate yet</source>
        <translation>no candidate yet</translation>
    </message>
</context>
<context>
    <name>SetNameDialog</name>
    <message>
        <source>Give the set a name.</source>
        <translation>Give the set a name.</translation>
    </message>
    <message>
        <source>Save these rules</source>
        <translation>Save these rules</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>{candidate}, by {juror}</source>
        <translation>{candidate}, by {juror}</translation>
    </message>
    <message>
        <source>Version {number}, signed {time}. As it was signed: nothing changes here.</source>
        <translation>Version {number}, signed {time}. As it was signed: nothing changes here.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reason of the correction: {reason}</source>
        <translation>Reason of the correction: {reason}</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Added on the spot</source>
        <translation>Added on the spot</translation>
    </message>
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
        <source>Criterion {number}</source>
        <translation>Criterion {number}</translation>
    </message>
    <message>
        <source>{code}: {level}, {done} of {total}</source>
        <translation>{code}: {level}, {done} of {total}</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>to justify</source>
        <translation>to justify</translation>
    </message>
    <message>
        <source>{code}: {what}</source>
        <translation>{code}: {what}</translation>
    </message>
    <message>
        <source>comment: {text}</source>
        <translation>comment: {text}</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>note: {text}</translation>
    </message>
    <message>
        <source>{done} of {total} criteria</source>
        <translation>{done} of {total} criteria</translation>
    </message>
    <message>
        <source>neutralised: not to be marked</source>
        <translation>neutralised: not to be marked</translation>
    </message>
    <message>
        <source>Enter: comment</source>
        <translation>Enter: comment</translation>
    </message>
</context>
<context>
    <name>SheetOverview</name>
    <message>
        <source>Competencies and criteria of the sheet</source>
        <translation>Competencies and criteria of the sheet</translation>
    </message>
    <message>
        <source>Overview of the sheet</source>
        <translation>Overview of the sheet</translation>
    </message>
    <message>
        <source>Close the overview</source>
        <translation>Close the overview</translation>
    </message>
</context>
<context>
    <name>SheetPlace</name>
    <message>
        <source>Very short justification. The same key again goes on.</source>
        <translation>Very short justification. The same key again goes on.</translation>
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
        <source>All levels given</source>
        <translation>All levels given</translation>
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
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>With another juror</source>
        <translation>With another juror</translation>
    </message>
    <message>
        <source>You stepped back</source>
        <translation>You stepped back</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Fraud suspected</source>
        <translation>Fraud suspected</translation>
    </message>
    <message>
        <source>Technical incident</source>
        <translation>Technical incident</translation>
    </message>
</context>
<context>
    <name>SheetVersions</name>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>The version before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>The version after</translation>
    </message>
    <message>
        <source>Both versions side by side</source>
        <translation>Both versions side by side</translation>
    </message>
</context>
<context>
    <name>SheetsReturn</name>
    <message>
        <source>Folder or stick</source>
        <translation>Folder or stick</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
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
        <translation>Sheet</translation>
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
        <translation>Sign the correction</translation>
    </message>
    <message numerus="yes">
        <source>Sign these %n sheets</source>
        <translation>
            <numerusform>Sign this sheet</numerusform>
            <numerusform>Sign these %n sheets</numerusform>
        </translation>
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
        <source>Signing closes these sheets. A correction is a new version of one, with a reason.</source>
        <translation>Signing closes these sheets. A correction is a new version of one, with a reason.</translation>
    </message>
    <message>
        <source>{phase} is still running: it will be told as “not stopped”.</source>
        <translation>{phase} is still running: it will be told as “not stopped”.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to sort: they stay on this laptop.</source>
        <translation>
            <numerusform>%n note to sort: they stay on this laptop.</numerusform>
            <numerusform>%n notes to sort: they stay on this laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End it now</source>
        <translation>&amp;End it now</translation>
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
    <message numerus="yes">
        <source>%n sheets are signed. Three files of each were written and read back.</source>
        <translation>
            <numerusform>%n sheet is signed. Three files of it were written and read back.</numerusform>
            <numerusform>%n sheets are signed. Three files of each were written and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder</source>
        <translation>
            <numerusform>%n file in the folder</numerusform>
            <numerusform>%n files in the folder</numerusform>
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
        <source>&amp;End it now</source>
        <translation>&amp;End it now</translation>
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
        <source>Practice session: this sheet is worth nothing for the certification; its files go when the program is closed.</source>
        <translation>Practice session: this sheet is worth nothing for the certification; its files go when the program is closed.</translation>
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
    <name>SigningCard</name>
    <message>
        <source>Write the names first, one on each line.</source>
        <translation>Write the names first, one on each line.</translation>
    </message>
    <message>
        <source>Sign a document</source>
        <translation>Sign a document</translation>
    </message>
    <message>
        <source>One name on each line, as it is to be read under the signature.</source>
        <translation>One name on each line, as it is to be read under the signature.</translation>
    </message>
    <message>
        <source>6 characters at least. It signs in your name: nobody but you can know it.</source>
        <translation>6 characters at least. It signs in your name: nobody but you can know it.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>Choose a document…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>This computer is yours: your usual PIN signs.</source>
        <translation>This computer is yours: your usual PIN signs.</translation>
    </message>
    <message>
        <source>The PIN that you chose here for yourself signs.</source>
        <translation>The PIN that you chose here for yourself signs.</translation>
    </message>
    <message>
        <source>You sign here for the first time: choose a PIN of your own.</source>
        <translation>You sign here for the first time: choose a PIN of your own.</translation>
    </message>
    <message>
        <source>{name}, signed on {moment}</source>
        <translation>{name}, signed on {moment}</translation>
    </message>
    <message>
        <source>{name}, on their own computer: pass the file on</source>
        <translation>{name}, on their own computer: pass the file on</translation>
    </message>
    <message>
        <source>{name}, missing</source>
        <translation>{name}, missing</translation>
    </message>
    <message>
        <source>Timestamped on {moment} by {name}</source>
        <translation>Timestamped on {moment} by {name}</translation>
    </message>
    <message>
        <source>Each person signs in turn, here or on their own computer.</source>
        <translation>Each person signs in turn, here or on their own computer.</translation>
    </message>
    <message>
        <source>Choose a PDF or a workbook. The file that you choose stays as it is.</source>
        <translation>Choose a PDF or a workbook. The file that you choose stays as it is.</translation>
    </message>
    <message>
        <source>What is signed in this document does not hold.</source>
        <translation>What is signed in this document does not hold.</translation>
    </message>
    <message>
        <source>Ask for an intact copy.</source>
        <translation>Ask for an intact copy.</translation>
    </message>
    <message>
        <source>Nobody is named in this document yet.</source>
        <translation>Nobody is named in this document yet.</translation>
    </message>
    <message>
        <source>Say who signs it: each gets a place that only they can fill.</source>
        <translation>Say who signs it: each gets a place that only they can fill.</translation>
    </message>
    <message>
        <source>This document waits for no signatures.</source>
        <translation>This document waits for no signatures.</translation>
    </message>
    <message>
        <source>{count} of {all} have signed.</source>
        <translation>{count} of {all} have signed.</translation>
    </message>
    <message>
        <source>The last signature closed it: nobody can change it any more.</source>
        <translation>The last signature closed it: nobody can change it any more.</translation>
    </message>
    <message>
        <source>Signed, in a new file: {file}.</source>
        <translation>Signed, in a new file: {file}.</translation>
    </message>
    <message>
        <source>Prepared, in a new file: {file}.</source>
        <translation>Prepared, in a new file: {file}.</translation>
    </message>
    <message>
        <source>PDF or workbook (*.pdf *.xlsx)</source>
        <translation>PDF or workbook (*.pdf *.xlsx)</translation>
    </message>
    <message>
        <source>The document to sign</source>
        <translation>The document to sign</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Who signs it</source>
        <translation>Who signs it</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>You are</translation>
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
    <name>StaffWords</name>
    <message>
        <source>secretary</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>responsible person</source>
        <translation>responsible person</translation>
    </message>
    <message>
        <source>jury president</source>
        <translation>jury president</translation>
    </message>
    <message>
        <source>{name} · {role}</source>
        <translation>{name} · {role}</translation>
    </message>
    <message>
        <source>Nobody said who works</source>
        <translation>Nobody said who works</translation>
    </message>
    <message>
        <source>The juror of this computer</source>
        <translation>The juror of this computer</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>{role}, {time}</source>
        <translation>{role}, {time}</translation>
    </message>
    <message>
        <source>Made when they first sign.</source>
        <translation>Made when they first sign.</translation>
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
        <source>Read only: nothing is to be done here.</source>
        <translation>Read only: nothing is to be done here.</translation>
    </message>
    <message>
        <source>You play a part: give the levels right after it.</source>
        <translation>You play a part: give the levels right after it.</translation>
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
        <source>Make the copies that can be made</source>
        <translation>Make the copies that can be made</translation>
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
    <name>SwapDialog</name>
    <message>
        <source>Choose the other sheet first.</source>
        <translation>Choose the other sheet first.</translation>
    </message>
    <message>
        <source>Write the reason first: one sentence is enough.</source>
        <translation>Write the reason first: one sentence is enough.</translation>
    </message>
    <message>
        <source>Two sheets were swapped</source>
        <translation>Two sheets were swapped</translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>Put them right</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The measured times, the notes and the incidents change places too.</source>
        <translation>The measured times, the notes and the incidents change places too.</translation>
    </message>
    <message>
        <source>{code} is neutralised for {name}: what stands there does not count.</source>
        <translation>{code} is neutralised for {name}: what stands there does not count.</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nothing is marked</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwapSheets</name>
    <message>
        <source>What was recorded on two sheets changes places. Both journals keep every step; swapping again puts it back.</source>
        <translation>What was recorded on two sheets changes places. Both journals keep every step; swapping again puts it back.</translation>
    </message>
    <message>
        <source>Swap with the sheet of</source>
        <translation>Swap with the sheet of</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Mark it yourself again</source>
        <translation>Mark it yourself again</translation>
    </message>
    <message>
        <source>The sheet is expected of you again, as it stands here.</source>
        <translation>The sheet is expected of you again, as it stands here.</translation>
    </message>
    <message>
        <source>Take the day back</source>
        <translation>Take the day back</translation>
    </message>
    <message>
        <source>Only where the file never arrived, or nobody works on it. If it did arrive, there are two days from now on: what was marked there does not come here, and this computer will refuse a file that was written there.</source>
        <translation>Only where the file never arrived, or nobody works on it. If it did arrive, there are two days from now on: what was marked there does not come here, and this computer will refuse a file that was written there.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Why it comes back</source>
        <translation>Why it comes back</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Continue a day from another computer</source>
        <translation>Continue a day from another computer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>None chosen yet</translation>
    </message>
    <message>
        <source>Take this day in</source>
        <translation>Take this day in</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Taking it in…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Look inside</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Choose the file first.</translation>
    </message>
    <message>
        <source>Type the code that was told you.</source>
        <translation>Type the code that was told you.</translation>
    </message>
    <message>
        <source>Written on {day} at {hour}</source>
        <translation>Written on {day} at {hour}</translation>
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
            <numerusform>%n signed sheet</numerusform>
            <numerusform>%n signed sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished sheet(s)</source>
        <translation>
            <numerusform>%n unfinished sheet</numerusform>
            <numerusform>%n unfinished sheets</numerusform>
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
        <translation>This file was taken in here before: nothing will change.</translation>
    </message>
    <message>
        <source>From then on this day is worked on here. The first signature here asks for a PIN of this computer.</source>
        <translation>From then on this day is worked on here. The first signature here asks for a PIN of this computer.</translation>
    </message>
    <message>
        <source>Days of Jury Desk (*.journee)</source>
        <translation>Days of Jury Desk (*.journee)</translation>
    </message>
    <message>
        <source>The file to open</source>
        <translation>The file to open</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>A team has a name: write it first.</source>
        <translation>A team has a name: write it first.</translation>
    </message>
    <message>
        <source>A team is for one assessment at least.</source>
        <translation>A team is for one assessment at least.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TeamHead</name>
    <message>
        <source>No criterion belongs to “{part}”: a member&apos;s deviation carries it.</source>
        <translation>No criterion belongs to “{part}”: a member&apos;s deviation carries it.</translation>
    </message>
</context>
<context>
    <name>TeamLabel</name>
    <message>
        <source>Name of the team</source>
        <translation>Name of the team</translation>
    </message>
    <message>
        <source>For which assessments</source>
        <translation>For which assessments</translation>
    </message>
</context>
<context>
    <name>TeamMissingModel</name>
    <message>
        <source>to justify</source>
        <translation>to justify</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
</context>
<context>
    <name>TeamSigning</name>
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
</context>
<context>
    <name>TeamStage</name>
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
        <source>team, members</source>
        <translation>team, members</translation>
    </message>
    <message>
        <source>take back, or as the team</source>
        <translation>take back, or as the team</translation>
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
        <source>next passage</source>
        <translation>next passage</translation>
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
        <source>Correct the sheet of {name}</source>
        <translation>Correct the sheet of {name}</translation>
    </message>
    <message>
        <source>Compare the versions of {name}</source>
        <translation>Compare the versions of {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) signed</source>
        <translation>
            <numerusform>%n sheet signed</numerusform>
            <numerusform>%n sheets signed</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} on {day} at {time}.</source>
        <translation>{count} on {day} at {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) were not recorded: {names}</source>
        <translation>
            <numerusform>%n level were not recorded: {names}</numerusform>
            <numerusform>%n levels were not recorded: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · version {number}, corrected by itself: {reason}</source>
        <translation>{name} · version {number}, corrected by itself: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder</source>
        <translation>
            <numerusform>%n file in the folder</numerusform>
            <numerusform>%n files in the folder</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: not found</source>
        <translation>{file}: not found</translation>
    </message>
</context>
<context>
    <name>TeamStagePane</name>
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
        <source>Export again…</source>
        <translation>Export again…</translation>
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
        <source>Compare the versions of</source>
        <translation>Compare the versions of</translation>
    </message>
    <message>
        <source>Correct the sheet of</source>
        <translation>Correct the sheet of</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>By keyboard</translation>
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
    <name>TeamsModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>too small</source>
        <translation>too small</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>too large</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Without a team</translation>
    </message>
</context>
<context>
    <name>TeamsPane</name>
    <message>
        <source>Group work: {titles}. A team has three to five members.</source>
        <translation>Group work: {titles}. A team has three to five members.</translation>
    </message>
    <message>
        <source>No assessment of this certification is group work.</source>
        <translation>No assessment of this certification is group work.</translation>
    </message>
    <message>
        <source>Propose teams…</source>
        <translation>Propose teams…</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>New team</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Name…</translation>
    </message>
    <message>
        <source>Delete the team</source>
        <translation>Delete the team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
</context>
<context>
    <name>TeamsProposal</name>
    <message>
        <source>Members of a team</source>
        <translation>Members of a team</translation>
    </message>
    <message>
        <source>Teams proposed</source>
        <translation>Teams proposed</translation>
    </message>
</context>
<context>
    <name>TieDialog</name>
    <message>
        <source>Choose the candidate first.</source>
        <translation>Choose the candidate first.</translation>
    </message>
    <message>
        <source>Declare a tie</source>
        <translation>Declare a tie</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Declare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TimeLines</name>
    <message>
        <source>Take the last act back</source>
        <translation>Take the last act back</translation>
    </message>
    <message>
        <source>The time is as it was before; both stay in the journal.</source>
        <translation>The time is as it was before; both stay in the journal.</translation>
    </message>
    <message>
        <source>Ctrl ⇧ F9</source>
        <translation>Ctrl ⇧ F9</translation>
    </message>
    <message>
        <source>Ctrl Shift F9</source>
        <translation>Ctrl Shift F9</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>extra time included</source>
        <translation>extra time included</translation>
    </message>
    <message>
        <source>Phases of the passage</source>
        <translation>Phases of the passage</translation>
    </message>
    <message>
        <source>Signed: the time is closed</source>
        <translation>Signed: the time is closed</translation>
    </message>
    <message>
        <source>Absent: withdraw the absence to begin</source>
        <translation>Absent: withdraw the absence to begin</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>The passage is over</source>
        <translation>The passage is over</translation>
    </message>
    <message>
        <source>Between two phases</source>
        <translation>Between two phases</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Shift F9</source>
        <translation>Shift F9</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End the phase</source>
        <translation>End the phase</translation>
    </message>
    <message>
        <source>Ctrl F9</source>
        <translation>Ctrl F9</translation>
    </message>
    <message>
        <source>Phase started: {phase}</source>
        <translation>Phase started: {phase}</translation>
    </message>
    <message>
        <source>Cues: {minutes} min</source>
        <translation>Cues: {minutes} min</translation>
    </message>
    <message>
        <source>Cues: none</source>
        <translation>Cues: none</translation>
    </message>
    <message>
        <source>Minutes before the end of a phase; silent</source>
        <translation>Minutes before the end of a phase; silent</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Time gone</source>
        <translation>Time gone</translation>
    </message>
    <message>
        <source>Time gone or left (F7)</source>
        <translation>Time gone or left (F7)</translation>
    </message>
</context>
<context>
    <name>TimetableAbsence</name>
    <message>
        <source>The absence is recorded. Then the passages that it touches are planned anew, everything else moving as little as possible; nothing changes before you have seen the differences.</source>
        <translation>The absence is recorded. Then the passages that it touches are planned anew, everything else moving as little as possible; nothing changes before you have seen the differences.</translation>
    </message>
    <message>
        <source>Juror</source>
        <translation>Juror</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Absent from</source>
        <translation>Absent from</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Absent until</source>
        <translation>Absent until</translation>
    </message>
</context>
<context>
    <name>TimetableActs</name>
    <message>
        <source>The passage of {who} is locked: it stays where it is.</source>
        <translation>The passage of {who} is locked: it stays where it is.</translation>
    </message>
    <message>
        <source>Ctrl+L unlocks it.</source>
        <translation>Ctrl+L unlocks it.</translation>
    </message>
    <message>
        <source>The passage is back where it was.</source>
        <translation>The passage is back where it was.</translation>
    </message>
</context>
<context>
    <name>TimetableBoard</name>
    <message>
        <source>Timetable of the day</source>
        <translation>Timetable of the day</translation>
    </message>
</context>
<context>
    <name>TimetableDifferences</name>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
</context>
<context>
    <name>TimetableDurations</name>
    <message>
        <source>Durations</source>
        <translation>Durations</translation>
    </message>
    <message>
        <source>How long each passage takes, without extra time: what an accommodation adds is counted for each candidate.</source>
        <translation>How long each passage takes, without extra time: what an accommodation adds is counted for each candidate.</translation>
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
        <translation>{shown} of {all}</translation>
    </message>
    <message>
        <source>Filter the timetable</source>
        <translation>Filter the timetable</translation>
    </message>
    <message>
        <source>Filter: candidate, assessment, panel, room, hour</source>
        <translation>Filter: candidate, assessment, panel, room, hour</translation>
    </message>
    <message>
        <source>Timetable as a list</source>
        <translation>Timetable as a list</translation>
    </message>
</context>
<context>
    <name>TimetableMove</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The candidate begins at</source>
        <translation>The candidate begins at</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation>What it would bring</translation>
    </message>
</context>
<context>
    <name>TimetablePage</name>
    <message>
        <source>Place what waits and mend what cannot hold, moving as little as possible</source>
        <translation>Place what waits and mend what cannot hold, moving as little as possible</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>A juror is absent…</source>
        <translation>A juror is absent…</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durations</translation>
    </message>
    <message>
        <source>Make the timetable</source>
        <translation>Make the timetable</translation>
    </message>
</context>
<context>
    <name>TimetablePhases</name>
    <message>
        <source>Each phase as the jury goes through it. A name and a language change nothing in the timetable.</source>
        <translation>Each phase as the jury goes through it. A name and a language change nothing in the timetable.</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Add a phase</translation>
    </message>
</context>
<context>
    <name>TimetablePlan</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Jurors</source>
        <translation>Jurors</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Lower hours</source>
        <translation>Lower hours</translation>
    </message>
    <message>
        <source>Higher hours</source>
        <translation>Higher hours</translation>
    </message>
    <message>
        <source>Show what is beside the board</source>
        <translation>Show what is beside the board</translation>
    </message>
    <message>
        <source>Make the timetable</source>
        <translation>Make the timetable</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Add a room</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Name of the room</translation>
    </message>
</context>
<context>
    <name>TimetableProposal</name>
    <message>
        <source>Stop and keep the best</source>
        <translation>Stop and keep the best</translation>
    </message>
    <message>
        <source>Differences…</source>
        <translation>Differences…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Take this timetable</source>
        <translation>Take this timetable</translation>
    </message>
    <message>
        <source>Planning under way</source>
        <translation>Planning under way</translation>
    </message>
    <message>
        <source>Why there is no timetable</source>
        <translation>Why there is no timetable</translation>
    </message>
</context>
<context>
    <name>TimetableSide</name>
    <message>
        <source>In hand: Enter puts it down, Esc puts it back</source>
        <translation>In hand: Enter puts it down, Esc puts it back</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Extra time</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>president</source>
        <translation>president</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observer</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) not placed yet</source>
        <translation>
            <numerusform>%n passage not placed yet</numerusform>
            <numerusform>%n passages not placed yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is placed</source>
        <translation>Everything is placed</translation>
    </message>
    <message>
        <source>Drag onto the board, or press Enter</source>
        <translation>Drag onto the board, or press Enter</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Choose a passage to read all about it.</source>
        <translation>Choose a passage to read all about it.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>What is found about the passage</source>
        <translation>What is found about the passage</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Who sits</source>
        <translation>Who sits</translation>
    </message>
    <message>
        <source>Who does not sit, and why</source>
        <translation>Who does not sit, and why</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Accommodations</translation>
    </message>
</context>
<context>
    <name>TimetableTiming</name>
    <message>
        <source>In the timetable</source>
        <translation>In the timetable</translation>
    </message>
    <message>
        <source>Passed as a team</source>
        <translation>Passed as a team</translation>
    </message>
    <message>
        <source>Name the phases…</source>
        <translation>Name the phases…</translation>
    </message>
    <message>
        <source>Any panel</source>
        <translation>Any panel</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Any room</translation>
    </message>
</context>
<context>
    <name>TimetableWishes</name>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Hours of each day</source>
        <translation>Hours of each day</translation>
    </message>
    <message>
        <source>What is outside is refused.</source>
        <translation>What is outside is refused.</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Each juror&apos;s free time within the window; 0 min for none.</source>
        <translation>Each juror&apos;s free time within the window; 0 min for none.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Meal from</source>
        <translation>Meal from</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Meal until</source>
        <translation>Meal until</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Free time</translation>
    </message>
    <message>
        <source>Minutes for the meal</source>
        <translation>Minutes for the meal</translation>
    </message>
    <message>
        <source>Pace of the panels</source>
        <translation>Pace of the panels</translation>
    </message>
    <message>
        <source>Passages begin every</source>
        <translation>Passages begin every</translation>
    </message>
    <message>
        <source>Between two passages</source>
        <translation>Between two passages</translation>
    </message>
    <message>
        <source>Between two passages of a panel</source>
        <translation>Between two passages of a panel</translation>
    </message>
    <message>
        <source>Pause after at most</source>
        <translation>Pause after at most</translation>
    </message>
    <message>
        <source>Length of a pause</source>
        <translation>Length of a pause</translation>
    </message>
    <message>
        <source>A candidate prepares while the panel hears the one before</source>
        <translation>A candidate prepares while the panel hears the one before</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Between two passages of a candidate</source>
        <translation>Between two passages of a candidate</translation>
    </message>
    <message>
        <source>Passages a day at most (0: no limit)</source>
        <translation>Passages a day at most (0: no limit)</translation>
    </message>
    <message>
        <source>Passages a day at most</source>
        <translation>Passages a day at most</translation>
    </message>
</context>
<context>
    <name>TimetableWords</name>
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
        <source>business game</source>
        <translation>business game</translation>
    </message>
    <message>
        <source>external test</source>
        <translation>external test</translation>
    </message>
    <message>
        <source>assessment {number}</source>
        <translation>assessment {number}</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>not placed</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>extra time</source>
        <translation>extra time</translation>
    </message>
    <message>
        <source>{tie}, to be looked at</source>
        <translation>{tie}, to be looked at</translation>
    </message>
    <message>
        <source>plays the client</source>
        <translation>plays the client</translation>
    </message>
    <message>
        <source>plays the partner</source>
        <translation>plays the partner</translation>
    </message>
    <message>
        <source>plays a team member</source>
        <translation>plays a team member</translation>
    </message>
    <message>
        <source>observes</source>
        <translation>observes</translation>
    </message>
    <message>
        <source>plays: {part}</source>
        <translation>plays: {part}</translation>
    </message>
    <message>
        <source>Cannot hold</source>
        <translation>Cannot hold</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>No panel</source>
        <translation>No panel</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>No room</translation>
    </message>
    <message>
        <source>No juror</source>
        <translation>No juror</translation>
    </message>
    <message>
        <source>Absent: {name}</source>
        <translation>Absent: {name}</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Meal</translation>
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
        <translation>Several phases: change each of them by their names, below.</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>{time} in all</translation>
    </message>
    <message>
        <source>{time} and {each} for each member</source>
        <translation>{time} and {each} for each member</translation>
    </message>
    <message>
        <source>Takes place elsewhere</source>
        <translation>Takes place elsewhere</translation>
    </message>
    <message>
        <source>Panels for this assessment</source>
        <translation>Panels for this assessment</translation>
    </message>
    <message>
        <source>Rooms for this assessment</source>
        <translation>Rooms for this assessment</translation>
    </message>
    <message>
        <source>None ticked: any of them.</source>
        <translation>None ticked: any of them.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Name the phases…</source>
        <translation>Name the phases…</translation>
    </message>
    <message>
        <source>Any panel</source>
        <translation>Any panel</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Any room</translation>
    </message>
    <message>
        <source>Questions to each</source>
        <translation>Questions to each</translation>
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
    <message>
        <source>Practice: nothing is kept</source>
        <translation>Practice: nothing is kept</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not received by the secretary</source>
        <translation>
            <numerusform>%n sheet not received by the secretary</numerusform>
            <numerusform>%n sheets not received by the secretary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not received</source>
        <translation>
            <numerusform>%n not received</numerusform>
            <numerusform>%n not received</numerusform>
        </translation>
    </message>
    <message>
        <source>Jury Desk</source>
        <translation>Jury Desk</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home (Alt+Home)</source>
        <translation>Home (Alt+Home)</translation>
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
        <translation>neutralised</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Juror {number}</source>
        <translation>Juror {number}</translation>
    </message>
    <message>
        <source>several levels</source>
        <translation>several levels</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>Criteria without a competency</source>
        <translation>Criteria without a competency</translation>
    </message>
</context>
<context>
    <name>UnforeseenAct</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also in their other passages</source>
        <translation>Also in their other passages</translation>
    </message>
</context>
<context>
    <name>UnforeseenButton</name>
    <message>
        <source>Unforeseen…</source>
        <translation>Unforeseen…</translation>
    </message>
</context>
<context>
    <name>UnforeseenMenu</name>
    <message>
        <source>Mark it yourself again…</source>
        <translation>Mark it yourself again…</translation>
    </message>
    <message>
        <source>Unforeseen</source>
        <translation>Unforeseen</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Withdraw what was recorded…</source>
        <translation>Withdraw what was recorded…</translation>
    </message>
    <message>
        <source>Hear it earlier</source>
        <translation>Hear it earlier</translation>
    </message>
    <message>
        <source>Hear it later</source>
        <translation>Hear it later</translation>
    </message>
    <message>
        <source>Two sheets were swapped…</source>
        <translation>Two sheets were swapped…</translation>
    </message>
    <message>
        <source>Copied from paper…</source>
        <translation>Copied from paper…</translation>
    </message>
    <message>
        <source>Another juror marks it…</source>
        <translation>Another juror marks it…</translation>
    </message>
    <message>
        <source>Step back from this candidate…</source>
        <translation>Step back from this candidate…</translation>
    </message>
    <message>
        <source>Add somebody on the spot…</source>
        <translation>Add somebody on the spot…</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>What is on this computer is locked. Choose your name, type your PIN.</source>
        <translation>What is on this computer is locked. Choose your name, type your PIN.</translation>
    </message>
    <message>
        <source>The juror of this computer</source>
        <translation>The juror of this computer</translation>
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
        <source>Who opens the data</source>
        <translation>Who opens the data</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>PIN &amp;forgotten?</source>
        <translation>PIN &amp;forgotten?</translation>
    </message>
</context>
<context>
    <name>UnplacedModel</name>
    <message>
        <source>extra time</source>
        <translation>extra time</translation>
    </message>
</context>
<context>
    <name>UnplacedView</name>
    <message>
        <source>Not placed yet</source>
        <translation>Not placed yet</translation>
    </message>
</context>
<context>
    <name>VersionCounts</name>
    <message numerus="yes">
        <source>Show the %n unchanged too</source>
        <translation>
            <numerusform>Show the %n unchanged too</numerusform>
            <numerusform>Show the %n unchanged too</numerusform>
        </translation>
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
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>The versions side by side</source>
        <translation>The versions side by side</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show the changed ones alone</source>
        <translation>Show the changed ones alone</translation>
    </message>
    <message>
        <source>No level and no text differs.</source>
        <translation>No level and no text differs.</translation>
    </message>
    <message>
        <source>{levels} and {texts} differ</source>
        <translation>{levels} and {texts} differ</translation>
    </message>
    <message>
        <source>Version {number} · correction in progress</source>
        <translation>Version {number} · correction in progress</translation>
    </message>
    <message>
        <source>Version {number} · signed on {day} at {time}</source>
        <translation>Version {number} · signed on {day} at {time}</translation>
    </message>
    <message>
        <source>Criterion {number}</source>
        <translation>Criterion {number}</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>no comment</translation>
    </message>
</context>
<context>
    <name>VolumesLine</name>
    <message>
        <source>Stick “{name}”</source>
        <translation>Stick “{name}”</translation>
    </message>
</context>
<context>
    <name>WaiverDialog</name>
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
    <message>
        <source>Lift a doubt with a reason</source>
        <translation>Lift a doubt with a reason</translation>
    </message>
    <message numerus="yes">
        <source>The same reason for the %n candidate(s) concerned</source>
        <translation>
            <numerusform>The same reason for the %n candidate concerned</numerusform>
            <numerusform>The same reason for the %n candidates concerned</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift the doubt</source>
        <translation>Lift the doubt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WallDelegate</name>
    <message>
        <source>held already</source>
        <translation>held already</translation>
    </message>
</context>
<context>
    <name>WallModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>held already</source>
        <translation>held already</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Wall of sheets: candidates and assessments</source>
        <translation>Wall of sheets: candidates and assessments</translation>
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
    <name>WishesPane</name>
    <message>
        <source>{day} begins at</source>
        <translation>{day} begins at</translation>
    </message>
    <message>
        <source>{day} ends at</source>
        <translation>{day} ends at</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Withdraw what was recorded</source>
        <translation>Withdraw what was recorded</translation>
    </message>
    <message>
        <source>It is no longer told of the passage. The journal keeps both: that it was recorded, and that you withdrew it.</source>
        <translation>It is no longer told of the passage. The journal keeps both: that it was recorded, and that you withdrew it.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
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
<context>
    <name>_ArchiveDialog</name>
    <message>
        <source>The two pass phrases differ: type the same one twice.</source>
        <translation>The two pass phrases differ: type the same one twice.</translation>
    </message>
    <message>
        <source>Type the pass phrase.</source>
        <translation>Type the pass phrase.</translation>
    </message>
    <message>
        <source>Choose the archive.</source>
        <translation>Choose the archive.</translation>
    </message>
    <message>
        <source>Show the pass phrase</source>
        <translation>Show the pass phrase</translation>
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
        <translation>opens with the code given before</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the code of {name}</source>
        <translation>Copy the code of {name}</translation>
    </message>
    <message>
        <source>Code of {name}: {code}</source>
        <translation>Code of {name}: {code}</translation>
    </message>
</context>
<context>
    <name>_MeasureLine</name>
    <message>
        <source>Practical measure</source>
        <translation>Practical measure</translation>
    </message>
    <message>
        <source>Separate room, assistant, screen reader…</source>
        <translation>Separate room, assistant, screen reader…</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Extra time</translation>
    </message>
    <message>
        <source>No extra time</source>
        <translation>No extra time</translation>
    </message>
    <message>
        <source>A third more time</source>
        <translation>A third more time</translation>
    </message>
    <message>
        <source>Another share of time</source>
        <translation>Another share of time</translation>
    </message>
    <message>
        <source>Share of extra time</source>
        <translation>Share of extra time</translation>
    </message>
    <message>
        <source>1/4 or 25 %</source>
        <translation>1/4 or 25 %</translation>
    </message>
    <message>
        <source>Take the measure away</source>
        <translation>Take the measure away</translation>
    </message>
</context>
</TS>
