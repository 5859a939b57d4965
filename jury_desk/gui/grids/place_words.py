"""Where something stands in the source, in words."""

from PySide6.QtCore import QObject

from jury_desk.gui.grids.places import Spot


class PlaceWords(QObject):
    """Asked at each use: the language may have changed since."""

    def where(self, spot: Spot, *, paged: bool) -> str:
        """The page, table and row, or a workbook's sheet and cell; nothing where there is nothing
        to tell. `paged` says whether the source has pages.
        """
        parts = []
        if spot.sheet:
            parts.append(self.tr("sheet “{sheet}”").format(sheet=spot.sheet))
        elif paged:
            parts.append(self.tr("page {page}").format(page=spot.page))
        if spot.ref:
            parts.append(self.tr("cell {cell}").format(cell=spot.ref))
        elif spot.table is not None:
            parts.append(self.tr("table {table}").format(table=spot.table))
            parts.append(self.tr("row {row}").format(row=spot.row))
        return ", ".join(parts)
