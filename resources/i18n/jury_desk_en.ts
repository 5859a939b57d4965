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
</TS>
