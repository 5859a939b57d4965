"""The one family of expected failures. Whatever is not a JuryDeskError is a bug."""


class JuryDeskError(Exception):
    """An expected failure.

    `code` is a stable name that the screens translate (see `gui.kit.failures`); `what` and `advice`
    are the English sentences that the command line prints: what happened, and what to do.
    `details` holds values for the sentence; never marks, names of people or texts of jurors.
    """

    code = "failure"

    def __init__(self, what: str, advice: str, **details: str) -> None:
        super().__init__(what)
        self.what = what
        self.advice = advice
        self.details = details

    def __str__(self) -> str:
        return f"{self.what} {self.advice}".strip()


class GridError(JuryDeskError):
    """A grid file that cannot be used: damaged, unknown keys, ids given twice, dangling
    references.
    """

    code = "grid"


class UnknownGridError(GridError):
    """No grid of that id is in the library."""

    code = "grid-unknown"


class StorageError(JuryDeskError):
    """The data file cannot be opened or written."""

    code = "storage"


class NotADatabaseError(StorageError):
    """The file is not a Jury Desk data file, is damaged, or the key does not open it."""

    code = "storage-not-a-database"


class NewerDatabaseError(StorageError):
    """The data file was written by a newer program."""

    code = "storage-newer"


class ReadOnlyStorageError(StorageError):
    """The data directory or file cannot be written to."""

    code = "storage-read-only"


class DiskFullError(StorageError):
    """No room is left on the disk."""

    code = "storage-disk-full"


class InUseError(StorageError):
    """Another program works on the same data."""

    code = "storage-in-use"


class NetworkDriveError(StorageError):
    """The data directory lies on another computer's disk."""

    code = "storage-network-drive"


class DataMissingError(StorageError):
    """The vault was in use and the data file it belongs to is gone."""

    code = "storage-data-missing"


class KeyMissingError(StorageError):
    """The data file is there and its key is not."""

    code = "storage-key-missing"


class PinError(JuryDeskError):
    """A PIN was refused. `details["wait"]` is the number of seconds before the next try."""

    code = "pin"


class WrongPinError(PinError):
    """Not the PIN."""

    code = "pin-wrong"


class PinTooSoonError(PinError):
    """The waiting time after wrong PINs is not over."""

    code = "pin-too-soon"


class PinTooShortError(PinError):
    """A PIN has at least six characters."""

    code = "pin-too-short"


class SheetError(JuryDeskError):
    """An act that the sheet's state does not allow."""

    code = "sheet"


class NotUntouchedError(JuryDeskError):
    """Data that hold a person's work, or a PIN, where untouched practice sessions were needed."""

    code = "not-untouched"


class HoldsWorkError(NotUntouchedError):
    """Data that hold work, or that a PIN guards, where an archive was to be opened."""

    code = "holds-work"


class ExportError(JuryDeskError):
    """A document could not be written, or was read back different from what is recorded."""

    code = "export"


class FileTakenError(ExportError):
    """Another file of that name is there, and is none that may be replaced."""

    code = "file-taken"


class UnreadableFileError(JuryDeskError):
    """A file to verify that is none of ours or is damaged beyond reading."""

    code = "unreadable"


class MissingFileError(UnreadableFileError):
    """A file to verify that is not there, or that may not be read."""

    code = "file-missing"


class TravellingFileError(UnreadableFileError):
    """A file to verify that is ours, and is verified where it goes."""

    code = "file-travels"


class FrameworkError(JuryDeskError):
    """A framework document that cannot be read; nothing was made of it."""

    code = "framework"


class FrameworkKindError(FrameworkError):
    """A kind of file that is not read, or that is not what its name says."""

    code = "framework-kind"


class FrameworkLockedError(FrameworkError):
    """The file is encrypted or asks for a password."""

    code = "framework-locked"


class FrameworkScannedError(FrameworkError):
    """The pages are pictures: there is no text to read."""

    code = "framework-scanned"


class FrameworkTooLargeError(FrameworkError):
    """The file is, or unpacks to, more than any framework document is."""

    code = "framework-too-large"


class FrameworkEncodingError(FrameworkError):
    """A text file whose encoding cannot be told."""

    code = "framework-encoding"


class FrameworkEmptyError(FrameworkError):
    """The file was read and holds no evaluation table."""

    code = "framework-empty"


class FrameworkCancelledError(FrameworkError):
    """The person cancelled the reading."""

    code = "framework-cancelled"


class DraftError(JuryDeskError):
    """An act that the draft as it stands does not allow. `details["reason"]` is a stable name."""

    code = "draft"


class DraftUnfinishedError(DraftError):
    """Warnings stand open: the draft cannot be accepted yet. `details["count"]` tells how many."""

    code = "draft-unfinished"


class RevisionTakenError(GridError):
    """The grid's id and revision are in the library with another content."""

    code = "revision-taken"


class RevisionFrozenError(GridError):
    """A session uses the revision: it stays as it is."""

    code = "revision-frozen"


class RevisionShippedError(RevisionFrozenError):
    """The program brings the revision along: it cannot be taken away."""

    code = "revision-shipped"


class PracticeImpossibleError(GridError):
    """No assessment of the grid can be practised: none has criteria, or all are external tests."""

    code = "practice-impossible"


class PreparationError(JuryDeskError):
    """An act that the session being prepared does not allow. `details["reason"]` is the code of
    the finding that tells why, in `words.preparation`.
    """

    code = "preparation"


class SessionStateError(PreparationError):
    """A session that cannot take its next state yet: `details["count"]` tells what lacks."""

    code = "session-state"


class UnknownSessionError(PreparationError):
    """No session of that id is being prepared here."""

    code = "session-unknown"


class ListError(JuryDeskError):
    """A list of people that cannot be read; nothing was taken in. `details["reason"]` is the code
    of why, in `words.preparation`.
    """

    code = "list"


class PlanningError(JuryDeskError):
    """No timetable was found in time, though nothing contradicts."""

    code = "planning"


class ArchiveError(JuryDeskError):
    """An archive of a data directory that cannot be read: damaged, or none of ours."""

    code = "archive"


class PassphraseError(ArchiveError):
    """Not the archive's pass phrase, or one too short for a new archive."""

    code = "archive-passphrase"


class StaffError(JuryDeskError):
    """An act at the secretariat that the people named there do not allow. `details["reason"]` is
    the code of why, in `words.preparation`.
    """

    code = "staff"


class DayError(JuryDeskError):
    """An act of the exam day that cannot be done now. `details["reason"]` is the code of why, in
    `words.day`.
    """

    code = "day"


class TravelError(JuryDeskError):
    """A dossier, return or receipt that cannot be written or taken in. `details["reason"]` is the
    code of why, in `words.travel`.
    """

    code = "travel"


class PaperError(JuryDeskError):
    """A candidate's document whose pages cannot be shown."""

    code = "paper"


class PaperMissingError(PaperError):
    """The document is no longer where it was: its stick was taken out, or it was moved."""

    code = "paper-missing"


class PaperKindError(PaperError):
    """No PDF, or a damaged one."""

    code = "paper-kind"


class PaperLockedError(PaperError):
    """A PDF that asks for a password."""

    code = "paper-locked"


class PaperTooLargeError(PaperError):
    """A PDF with more bytes or pages than any candidate's document has."""

    code = "paper-too-large"


class CalibrationError(JuryDeskError):
    """A calibration code that tells nothing here: it was mistyped."""

    code = "calibration"


class OtherExampleError(CalibrationError):
    """A calibration code of another example."""

    code = "calibration-example"


class OtherGridError(CalibrationError):
    """A calibration code of the same example on another revision of its grid."""

    code = "calibration-grid"
