"""The reviewed grids laid out as documents, the way certifiers print them, in every format."""

from collections.abc import Callable
from dataclasses import dataclass

from jury_desk.domain.grid import Grid
from tests.frameworks.layouts import docx, html, pdf_bare, pdf_ruled, pdf_turned, sheets, text
from tests.frameworks.layouts.plan import printed as shown


@dataclass(frozen=True)
class Layout:
    """A way to print a grid."""

    suffix: str
    document: Callable[[Grid], bytes]

    def printed(self, grid: Grid) -> Grid:
        """What of a grid this layout shows: the wanted reading."""
        return shown(grid)


LAYOUTS = {
    "pdf-ruled": Layout(".pdf", pdf_ruled.document),
    "pdf-bare": Layout(".pdf", pdf_bare.document),
    "pdf-turned": Layout(".pdf", pdf_turned.document),
    "docx": Layout(".docx", docx.document),
    "xlsx-blocs": Layout(".xlsx", sheets.workbook_by_bloc),
    "xlsx-single": Layout(".xlsx", sheets.workbook),
    "ods": Layout(".ods", sheets.open_document),
    "html": Layout(".html", html.document),
    "markdown": Layout(".md", text.markdown),
    "tabbed": Layout(".txt", text.tabbed),
}
"""Every layout by its name."""
