"""What is printed and exported: the score sheet as PDF and as a workbook.

reportlab, openpyxl, pikepdf, Pillow and lxml are imported when the first sheet is printed or read,
and not before: the program's first screen needs none of them.
"""

from jury_desk.domain.ports import PdfDraft
from jury_desk.domain.sealing import SealedSheet
from jury_desk.domain.travel.paper import PaperCodes


class ScoreSheetDocuments:
    """Prints sealed sheets and reads back what was printed (`ports.ScoreSheets`)."""

    def __init__(self, codes: PaperCodes | None = None) -> None:
        """`codes` make the code beside the signature; without them there is none, and a file that
        has one is told as changed.
        """
        self._codes = codes
        self._last: tuple[SealedSheet, bytes] | None = None

    def pdf(self, sealed: SealedSheet) -> PdfDraft:
        """The PDF/A-3b, with the sealed bytes attached as `sealed-sheet.json`."""
        from jury_desk.documents.score_pdf import score_pdf

        code = self._codes.printed(sealed) if self._codes else None
        return score_pdf(sealed, self._bytes_of(sealed), code)

    def workbook(self, sealed: SealedSheet) -> bytes:
        """The workbook, with the sealed bytes in a sheet of its own."""
        from jury_desk.documents.workbook import score_workbook

        return score_workbook(sealed, self._bytes_of(sealed))

    def sealed_in_pdf(self, content: bytes) -> bytes | None:
        """The attached sealed bytes, or None. Raises UnreadableFileError."""
        from jury_desk.documents.pdf_reading import sealed_in_pdf

        return sealed_in_pdf(content)

    def sealed_in_workbook(self, content: bytes) -> bytes | None:
        """The sealed bytes of the workbook, or None. Raises UnreadableFileError."""
        from jury_desk.documents.workbook_reading import sealed_in_workbook

        return sealed_in_workbook(content)

    def changed_in_pdf(self, content: bytes, sealed: SealedSheet) -> tuple[str, ...]:
        """The pages that are not what the sealed record prints. Raises UnreadableFileError."""
        from jury_desk.documents.pdf_reading import changed_in_pdf

        return changed_in_pdf(content, sealed, self._codes)

    def changed_in_workbook(self, content: bytes, sealed: SealedSheet) -> tuple[str, ...]:
        """The cells that are not what the record prints. Raises UnreadableFileError."""
        from jury_desk.documents.workbook_reading import changed_in_workbook

        return changed_in_workbook(content, sealed)

    def _bytes_of(self, sealed: SealedSheet) -> bytes:
        """The canonical bytes: a sheet is printed twice in a row, and making them takes as long."""
        last = self._last
        if last is None or last[0] is not sealed:
            last = self._last = (sealed, sealed.to_bytes())
        return last[1]
