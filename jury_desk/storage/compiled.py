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
journal.previous FROM journal WHERE journal.sheet = :sheet AND journal.device = :device
ORDER BY journal.seq
"""

TEXTS_OF_JOURNAL = """
SELECT text.digest, text.content FROM text WHERE text.digest IN (SELECT journal.old FROM
journal WHERE journal.sheet = :sheet AND journal.device = :device UNION SELECT
journal.new FROM journal WHERE journal.sheet = :sheet AND journal.device = :device)
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
undoes, previous, digest) VALUES (:sheet, :device, :seq, :at, :elapsed_ms, :act,
:criterion, :old, :new, :undoes, :previous, :digest)
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
