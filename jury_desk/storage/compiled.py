"""The statements as SQL. Written by `compile_statements`: do not edit."""

DEVICE = """
SELECT data_file.device FROM data_file
"""

ADD_DOCUMENT = """
INSERT INTO document (digest, content) VALUES (:digest, :content) ON CONFLICT DO NOTHING
"""

DOCUMENT = """
SELECT document.content FROM document WHERE document.digest = :digest
"""

ADD_SESSION = """
INSERT INTO session (id, plan_digest, grid_digest, date, position) VALUES (:id,
:plan_digest, :grid_digest, :date, ((SELECT coalesce(max(session.position), 0) AS
coalesce_1 FROM session) + 1))
"""

SESSION = """
SELECT session.plan_digest FROM session WHERE session.id = :id
"""

SESSIONS = """
SELECT document.digest, document.content FROM session JOIN document ON
session.plan_digest = document.digest ORDER BY session.date DESC, session.position
"""

SUMMARIES = """
SELECT sheet.id, sheet.version, sheet.phase, sheet.started_at, sheet.signed_at,
count(mark.level) AS marked FROM sheet LEFT OUTER JOIN mark ON mark.sheet = sheet.id
WHERE sheet.session = :session GROUP BY sheet.id, sheet.version, sheet.phase,
sheet.started_at, sheet.signed_at
"""

SHEET = """
SELECT sheet.version, sheet.parent, text.content, sheet.phase FROM sheet LEFT OUTER JOIN
text ON sheet.reason = text.digest WHERE sheet.id = :id
"""

MARKS = """
SELECT mark.criterion, mark.level, text.content FROM mark LEFT OUTER JOIN text ON
mark.comment = text.digest WHERE mark.sheet = :sheet
"""

JOURNAL = """
SELECT journal.sheet, journal.device, journal.seq, journal.at, journal.elapsed_ms,
journal.act, journal.criterion, journal.old, journal.new, journal.undoes,
journal.previous, journal.turn FROM journal WHERE journal.sheet = :sheet AND
journal.device = :device ORDER BY journal.seq
"""

CHAINS = """
SELECT journal.sheet, journal.device, journal.seq, journal.at, journal.elapsed_ms,
journal.act, journal.criterion, journal.old, journal.new, journal.undoes,
journal.previous, journal.turn FROM journal WHERE journal.sheet = :sheet ORDER BY
journal.device, journal.seq
"""

TEXTS_OF_SHEET = """
SELECT text.digest, text.content FROM text WHERE text.digest IN (SELECT journal.old FROM
journal WHERE journal.sheet = :sheet UNION SELECT journal.new FROM journal WHERE
journal.sheet = :sheet)
"""

ADD_TEXT = """
INSERT INTO text (digest, content) VALUES (:digest, :content) ON CONFLICT DO NOTHING
"""

BEGIN_SHEET = """
INSERT INTO sheet (id, session, passage, juror, subject, part, version, parent, reason,
phase, started_at, signed_at) VALUES (:id, :session, :passage, :juror, :subject, :part,
:version, :parent, :reason, :phase, :started_at, :signed_at) ON CONFLICT DO NOTHING
"""

APPEND_ENTRY = """
INSERT INTO journal (sheet, device, seq, at, elapsed_ms, act, criterion, old, new,
undoes, previous, digest, turn) VALUES (:sheet, :device, :seq, :at, :elapsed_ms, :act,
:criterion, :old, :new, :undoes, :previous, :digest, :turn)
"""

PUT_MARK = """
INSERT INTO mark (sheet, criterion, level, comment) VALUES (:sheet, :criterion, :level,
:comment) ON CONFLICT (sheet, criterion) DO UPDATE SET level = excluded.level, comment =
excluded.comment
"""

ADD_SEALED = """
INSERT INTO sealed_version (header, sheet, version, content) VALUES (:header, :sheet,
:version, :content)
"""

MOVE_HEAD = """
UPDATE sheet SET version=:version, parent=:parent, reason=:reason, phase=:phase,
signed_at=:signed_at WHERE sheet.id = :id
"""

SEALED_VERSIONS = """
SELECT sealed_version.content FROM sealed_version WHERE sealed_version.sheet = :sheet
ORDER BY sealed_version.version
"""

SIGNING_KEY = """
SELECT signing_key.certificate_pem, signing_key.wrapped_key FROM signing_key WHERE
signing_key.juror = :juror
"""

ADD_SIGNING_KEY = """
INSERT INTO signing_key (juror, certificate_pem, wrapped_key) VALUES (:juror,
:certificate_pem, :wrapped_key) ON CONFLICT DO NOTHING
"""

SETTING = """
SELECT setting.value FROM setting WHERE setting.name = :name
"""

PUT_SETTING = """
INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE
SET value = excluded.value
"""

ADD_DATA_FILE = """
INSERT INTO data_file (id, device) VALUES (:id, :device)
"""

ADD_DRAFT_CONTENT = """
INSERT INTO draft_content (digest, content) VALUES (:digest, :content) ON CONFLICT DO
NOTHING
"""

DRAFT_CONTENT = """
SELECT draft_content.content FROM draft_content WHERE draft_content.digest = :digest
"""

ADD_DRAFT = """
INSERT INTO draft (id, label, source_name, file, source, first, started_at) VALUES (:id,
:label, :source_name, :file, :source, :first, :started_at)
"""

DRAFTS = """
SELECT draft.id, coalesce(draft_step.label, draft.label) AS label, draft.source_name,
draft.started_at, coalesce(draft_step.at, draft.started_at) AS changed_at,
coalesce(last.acts, 0) AS acts, (SELECT max(grid_revision.digest) AS max_1 FROM
grid_revision WHERE grid_revision.draft = draft.id AND grid_revision.steps =
coalesce(last.steps, 0)) AS accepted FROM draft LEFT OUTER JOIN (SELECT draft_step.draft
AS draft, count(*) AS steps, max(draft_step.seq) AS seq, sum(CASE WHEN (draft_step.kind
= 'undo') THEN -1 ELSE 1 END) AS acts FROM draft_step GROUP BY draft_step.draft) AS last
ON last.draft = draft.id LEFT OUTER JOIN draft_step ON draft_step.draft = draft.id AND
draft_step.seq = last.seq ORDER BY coalesce(draft_step.at, draft.started_at) DESC,
draft.id
"""

DRAFT = """
SELECT draft.first, draft.source FROM draft WHERE draft.id = :id
"""

DRAFT_STEPS = """
SELECT draft_step.seq, draft_step.kind, draft_step.act FROM draft_step WHERE
draft_step.draft = :draft ORDER BY draft_step.seq
"""

ADD_STEP = """
INSERT INTO draft_step (draft, seq, at, kind, act, label) VALUES (:draft, :seq, :at,
:kind, :act, :label)
"""

REMOVE_DRAFT = """
DELETE FROM draft WHERE draft.id = :id
"""

REMOVE_DRAFT_CONTENTS = """
DELETE FROM draft_content WHERE NOT (EXISTS (SELECT * FROM draft WHERE draft.file =
draft_content.digest)) AND NOT (EXISTS (SELECT * FROM draft WHERE draft.source =
draft_content.digest)) AND NOT (EXISTS (SELECT * FROM draft WHERE draft.first =
draft_content.digest))
"""

ADD_REVISION = """
INSERT INTO grid_revision (digest, grid, revision, label, note, added_at, draft, steps)
VALUES (:digest, :grid, :revision, :label, :note, :added_at, :draft, :steps)
"""

REVISION_OF_NAME = """
SELECT grid_revision.digest FROM grid_revision WHERE grid_revision.grid = :grid AND
grid_revision.revision = :revision
"""

REVISION = """
SELECT document.content FROM grid_revision JOIN document ON grid_revision.digest =
document.digest WHERE grid_revision.digest = :digest
"""

REVISIONS = """
SELECT grid_revision.digest, grid_revision.grid, grid_revision.revision,
grid_revision.label, grid_revision.added_at, grid_revision.note, draft.id FROM
grid_revision LEFT OUTER JOIN draft ON draft.id = grid_revision.draft ORDER BY
grid_revision.added_at, grid_revision.digest
"""

GRID_USES = """
SELECT used.grid_digest, count(*) AS count_1 FROM (SELECT session.grid_digest AS
grid_digest, session.id AS id FROM session UNION SELECT prepared_session.grid_digest AS
grid_digest, prepared_session.id AS id FROM prepared_session) AS used GROUP BY
used.grid_digest
"""

REMOVE_REVISION = """
DELETE FROM grid_revision WHERE grid_revision.digest = :digest
"""

ADD_PREPARED = """
INSERT INTO prepared_session (id, grid_digest, grid, certification, label, kind, state,
practice, first_day, last_day, positions, changed_at) VALUES (:id, :grid_digest, :grid,
:certification, :label, :kind, :state, :practice, :first_day, :last_day, :positions,
:changed_at)
"""

PREPARED = """
SELECT prepared_session.id, prepared_session.positions, prepared_session.grid_digest
FROM prepared_session WHERE prepared_session.id = :id
"""

PREPARED_SESSIONS = """
SELECT prepared_session.id, prepared_session.grid_digest, prepared_session.grid,
prepared_session.certification, prepared_session.label, prepared_session.kind,
prepared_session.state, prepared_session.practice, prepared_session.first_day,
prepared_session.last_day, prepared_session.changed_at, (SELECT count(*) AS count_1 FROM
prepared_item WHERE prepared_item.session = prepared_session.id AND prepared_item.kind =
'candidate') AS candidates FROM prepared_session
"""

MOVE_PREPARED = """
UPDATE prepared_session SET grid_digest=:grid_digest, grid=:grid,
certification=:certification, label=:label, kind=:kind, state=:state,
practice=:practice, first_day=:first_day, last_day=:last_day, positions=:positions,
changed_at=:changed_at WHERE prepared_session.id = :id
"""

TOUCH_PREPARED = """
UPDATE prepared_session SET positions=:positions, changed_at=:changed_at WHERE
prepared_session.id = :id
"""

REMOVE_PREPARED = """
DELETE FROM prepared_session WHERE prepared_session.id = :id
"""

ADD_ITEM = """
INSERT INTO prepared_item (session, kind, id, position, content) VALUES (:session,
:kind, :id, :position, :content)
"""

ITEM = """
SELECT prepared_item.content FROM prepared_item WHERE prepared_item.session = :session
AND prepared_item.kind = :kind AND prepared_item.id = :id
"""

ITEMS = """
SELECT prepared_item.kind, prepared_item.id, prepared_item.position,
prepared_item.content FROM prepared_item WHERE prepared_item.session = :session
"""

CHANGE_ITEM = """
UPDATE prepared_item SET content=:content WHERE prepared_item.session = :session AND
prepared_item.kind = :kind AND prepared_item.id = :id
"""

REMOVE_ITEM = """
DELETE FROM prepared_item WHERE prepared_item.session = :session AND prepared_item.kind
= :kind AND prepared_item.id = :id
"""

ADD_PREPARED_STEP = """
INSERT INTO prepared_step (session, seq, at, act, "by", undoes, changes, previous,
digest) VALUES (:session, :seq, :at, :act, :by, :undoes, :changes, :previous, :digest)
"""

LAST_PREPARED_STEP = """
SELECT prepared_step.seq, prepared_step.digest FROM prepared_step WHERE
prepared_step.session = :session AND prepared_step.seq = (SELECT max(prepared_step.seq)
AS max_1 FROM prepared_step WHERE prepared_step.session = :session)
"""

PREPARED_STEPS = """
SELECT prepared_step.session, prepared_step.seq, prepared_step.at, prepared_step.act,
prepared_step."by", prepared_step.undoes, prepared_step.changes, prepared_step.previous,
prepared_step.digest FROM prepared_step WHERE prepared_step.session = :session AND
prepared_step.seq >= :first ORDER BY prepared_step.seq
"""

PREPARED_STEP = """
SELECT prepared_step.session, prepared_step.seq, prepared_step.at, prepared_step.act,
prepared_step."by", prepared_step.undoes, prepared_step.changes, prepared_step.previous,
prepared_step.digest FROM prepared_step WHERE prepared_step.session = :session AND
prepared_step.seq = :seq
"""

PREPARED_TURNS = """
SELECT prepared_step.seq, prepared_step.act, prepared_step.undoes FROM prepared_step
WHERE prepared_step.session = :session ORDER BY prepared_step.seq
"""

ADD_PREPARED_CONTENT = """
INSERT INTO prepared_content (digest, content) VALUES (:digest, :content) ON CONFLICT DO
NOTHING
"""

PREPARED_CONTENT = """
SELECT prepared_content.content FROM prepared_content WHERE prepared_content.digest =
:digest
"""

ADD_PREPARED_FILE = """
INSERT INTO prepared_file (session, digest) VALUES (:session, :digest) ON CONFLICT DO
NOTHING
"""

REMOVE_PREPARED_CONTENTS = """
DELETE FROM prepared_content WHERE prepared_content.digest IN (SELECT
prepared_file.digest FROM prepared_file WHERE prepared_file.session = :session) AND NOT
(EXISTS (SELECT * FROM prepared_file WHERE prepared_file.digest =
prepared_content.digest AND prepared_file.session != :session))
"""

PUT_RULES = """
INSERT INTO saved_rules (kind, id, content) VALUES (:kind, :id, :content) ON CONFLICT
(kind, id) DO UPDATE SET content = excluded.content
"""

RULES = """
SELECT saved_rules.id, saved_rules.content FROM saved_rules WHERE saved_rules.kind =
:kind
"""

ADD_STAFF = """
INSERT INTO staff_member (id, name, role, since, until, position) VALUES (:id, :name,
:role, :since, :until, ((SELECT coalesce(max(staff_member.position), 0) AS coalesce_1
FROM staff_member) + 1))
"""

STAFF = """
SELECT staff_member.id, staff_member.name, staff_member.role, staff_member.since,
staff_member.until FROM staff_member ORDER BY staff_member.position
"""

END_STAFF = """
UPDATE staff_member SET until=:until WHERE staff_member.id = :id AND staff_member.until
IS NULL
"""

REMOVE_STAFF = """
DELETE FROM staff_member WHERE staff_member.id = :id
"""

TEXT = """
SELECT text.content FROM text WHERE text.digest = :digest UNION ALL SELECT
note_text.content FROM note_text WHERE note_text.digest = :digest
"""

APPEND_DAY_ENTRY = """
INSERT INTO day_entry (session, juror, device, seq, at, elapsed_ms, epoch, act,
previous, digest) VALUES (:session, :juror, :device, :seq, :at, :elapsed_ms, :epoch,
:act, :previous, :digest)
"""

DAY_ENTRIES = """
SELECT day_entry.session, day_entry.juror, day_entry.device, day_entry.seq,
day_entry.at, day_entry.elapsed_ms, day_entry.epoch, day_entry.act, day_entry.previous
FROM day_entry WHERE day_entry.session = :session AND day_entry.juror = :juror AND
day_entry.device = :device ORDER BY day_entry.seq
"""

DAY_CHAINS = """
SELECT day_entry.session, day_entry.juror, day_entry.device, day_entry.seq,
day_entry.at, day_entry.elapsed_ms, day_entry.epoch, day_entry.act, day_entry.previous
FROM day_entry WHERE day_entry.session = :session AND day_entry.juror = :juror ORDER BY
day_entry.device, day_entry.seq
"""

ADD_NOTE_TEXT = """
INSERT INTO note_text (digest, content) VALUES (:digest, :content) ON CONFLICT DO
NOTHING
"""

REMOVE_NOTE_TEXT = """
DELETE FROM note_text WHERE note_text.digest = :digest
"""

PUT_DRAFT_TEXT = """
INSERT INTO draft_text (about, content) VALUES (:about, :content) ON CONFLICT (about) DO
UPDATE SET content = excluded.content
"""

REMOVE_DRAFT_TEXT = """
DELETE FROM draft_text WHERE draft_text.about = :about
"""

DRAFT_TEXTS = """
SELECT draft_text.about, draft_text.content FROM draft_text ORDER BY draft_text.about
"""

ENROLLED = """
SELECT enrolled.content FROM enrolled WHERE enrolled.session = :session
"""

PUT_ENROLLED = """
INSERT INTO enrolled (session, content) VALUES (:session, :content) ON CONFLICT
(session) DO UPDATE SET content = excluded.content
"""

CHANGE_SESSION = """
UPDATE session SET plan_digest=:plan_digest, date=:date WHERE session.id = :id
"""

KEYS = """
SELECT session_secret.keys, session_secret.signing_key, session_secret.seal_key FROM
session_secret WHERE session_secret.session = :session
"""

PUBLIC_KEYS = """
SELECT session_secret.keys FROM session_secret ORDER BY session_secret.session
"""

ADD_KEYS = """
INSERT INTO session_secret (session, keys, signing_key, seal_key) VALUES (:session,
:keys, :signing_key, :seal_key)
"""

ADD_ACTIVATION = """
INSERT INTO activation (id, session, juror, kdf, secret, made_at, position) VALUES (:id,
:session, :juror, :kdf, :secret, :made_at, ((SELECT coalesce(max(activation.position),
0) AS coalesce_1 FROM activation) + 1))
"""

ACTIVATIONS = """
SELECT activation.id, activation.session, activation.juror, activation.kdf,
activation.secret, activation.made_at FROM activation WHERE activation.session =
:session ORDER BY activation.position
"""

ADD_RECEPTION = """
INSERT INTO reception_entry (session, seq, previous, digest, content) VALUES (:session,
:seq, :previous, :digest, :content)
"""

RECEPTION = """
SELECT reception_entry.digest, reception_entry.content FROM reception_entry WHERE
reception_entry.session = :session ORDER BY reception_entry.seq
"""

PUT_TAKEN_FILE = """
INSERT INTO taken_file (session, juror, file, device, taken_at, sheets, refused) VALUES
(:session, :juror, :file, :device, :taken_at, :sheets, :refused) ON CONFLICT (session,
juror, file) DO UPDATE SET sheets = max(taken_file.sheets, excluded.sheets), refused =
min(taken_file.refused, excluded.refused)
"""

TAKEN_FILES = """
SELECT taken_file.juror, taken_file.file, taken_file.device, taken_file.taken_at,
taken_file.sheets, taken_file.refused FROM taken_file WHERE taken_file.session =
:session ORDER BY taken_file.taken_at DESC, taken_file.file, taken_file.juror
"""

ADD_TAKEN_ENROLMENT = """
INSERT INTO taken_enrolment (digest, session, content) VALUES (:digest, :session,
:content) ON CONFLICT DO NOTHING
"""

TAKEN_ENROLMENTS = """
SELECT taken_enrolment.digest, taken_enrolment.content FROM taken_enrolment WHERE
taken_enrolment.session = :session ORDER BY taken_enrolment.digest
"""

PUT_HEARD = """
INSERT INTO last_heard (session, juror, device, made_at, digest, content) VALUES
(:session, :juror, :device, :made_at, :digest, :content) ON CONFLICT (session, juror,
device) DO UPDATE SET made_at = excluded.made_at, digest = excluded.digest, content =
excluded.content WHERE (excluded.made_at, excluded.digest) > (last_heard.made_at,
last_heard.digest)
"""

HEARD = """
SELECT last_heard.juror, last_heard.device, last_heard.digest, last_heard.content FROM
last_heard WHERE last_heard.session = :session ORDER BY last_heard.juror,
last_heard.device
"""

ADD_TAKEN_CONTENT = """
INSERT INTO taken_content (digest, content) VALUES (:digest, :content) ON CONFLICT DO
NOTHING
"""

ADD_TAKEN_SHEET = """
INSERT INTO taken_sheet (session, sheet, version, header, from_paper, digest, size,
parent, passage, juror, subject, signer, signed_at, taken_at) VALUES (:session, :sheet,
:version, :header, :from_paper, :digest, :size, :parent, :passage, :juror, :subject,
:signer, :signed_at, :taken_at) ON CONFLICT DO NOTHING
"""

TAKEN_OF_HEADER = """
SELECT taken_sheet.digest, taken_sheet.from_paper FROM taken_sheet WHERE
taken_sheet.header = :header
"""

TAKEN_SHEETS = """
SELECT taken_sheet.header, taken_sheet.sheet, taken_sheet.version, taken_sheet.parent,
taken_sheet.passage, taken_sheet.juror, taken_sheet.subject, taken_sheet.signer,
taken_sheet.signed_at, taken_sheet.taken_at, taken_sheet.from_paper FROM taken_sheet
WHERE taken_sheet.session = :session ORDER BY taken_sheet.sheet, taken_sheet.version,
taken_sheet.header, taken_sheet.from_paper, taken_sheet.size DESC, taken_sheet.digest
"""

TAKEN_HEADERS = """
SELECT taken_sheet.header FROM taken_sheet WHERE taken_sheet.session = :session AND
taken_sheet.from_paper = 0
"""

TAKEN_SHEET = """
SELECT taken_content.digest, taken_content.content, taken_sheet.signer FROM taken_sheet
JOIN taken_content ON taken_sheet.digest = taken_content.digest WHERE taken_sheet.header
= :header ORDER BY taken_sheet.sheet, taken_sheet.version, taken_sheet.header,
taken_sheet.from_paper, taken_sheet.size DESC, taken_sheet.digest
"""

ADD_TAKEN_JOURNAL = """
INSERT INTO taken_journal (session, sheet, device, head, length, content) VALUES
(:session, :sheet, :device, :head, :length, :content)
"""

TAKEN_CHAINS = """
SELECT taken_journal.head, taken_journal.length FROM taken_journal WHERE
taken_journal.sheet = :sheet AND taken_journal.device = :device
"""

TAKEN_JOURNAL = """
SELECT taken_journal.content FROM taken_journal WHERE taken_journal.sheet = :sheet AND
taken_journal.device = :device AND taken_journal.head = :head
"""

TAKEN_JOURNALS = """
SELECT taken_journal.device, taken_journal.head, taken_journal.content FROM
taken_journal WHERE taken_journal.sheet = :sheet ORDER BY taken_journal.device,
taken_journal.head
"""

REMOVE_TAKEN_JOURNAL = """
DELETE FROM taken_journal WHERE taken_journal.sheet = :sheet AND taken_journal.device =
:device AND taken_journal.head = :head
"""

ADD_TAKEN_DAY = """
INSERT INTO taken_day (session, juror, device, digest, length, content) VALUES
(:session, :juror, :device, :digest, :length, :content)
"""

TAKEN_DAYS_OF = """
SELECT taken_day.digest, taken_day.content FROM taken_day WHERE taken_day.session =
:session AND taken_day.juror = :juror AND taken_day.device = :device
"""

TAKEN_DAYS = """
SELECT taken_day.digest, taken_day.content FROM taken_day WHERE taken_day.session =
:session ORDER BY taken_day.juror, taken_day.device, taken_day.digest
"""

REMOVE_TAKEN_DAY = """
DELETE FROM taken_day WHERE taken_day.session = :session AND taken_day.juror = :juror
AND taken_day.device = :device AND taken_day.digest = :digest
"""
