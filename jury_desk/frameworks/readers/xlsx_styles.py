"""How the cells of an Excel workbook look, and in which format they show numbers."""

from dataclasses import dataclass, field

from lxml import etree

from jury_desk.frameworks.bounds import Package
from jury_desk.frameworks.readers.numbers import GENERAL, built_in
from jury_desk.frameworks.readers.runs import Look


@dataclass(frozen=True)
class CellStyle:
    """A cell's number format and look."""

    code: str = GENERAL
    look: Look = field(default_factory=Look)


_PLAIN = CellStyle()


@dataclass(frozen=True)
class Styles:
    """The styles that cells name by number."""

    cells: tuple[CellStyle, ...] = ()

    @classmethod
    def of(cls, package: Package, name: str | None) -> "Styles":
        """The styles of a workbook's part; none where it has none. Raises FrameworkError."""
        if name is None:
            return cls()
        root = package.xml(name)
        codes = {
            item.get("numFmtId", ""): item.get("formatCode", GENERAL)
            for item in root.iterfind("{*}numFmts/{*}numFmt")
        }
        fonts = [_look(font) for font in root.iterfind("{*}fonts/{*}font")]
        return cls(
            tuple(
                CellStyle(_code(item, codes), _of(fonts, item.get("fontId")))
                for item in root.iterfind("{*}cellXfs/{*}xf")
            )
        )

    def of_cell(self, number: str | None) -> CellStyle:
        """The style of a cell; the plain one where it names none there is."""
        if number is None or not number.isdecimal() or int(number) >= len(self.cells):
            return _PLAIN
        return self.cells[int(number)]


def look_of_run(run: etree._Element) -> Look:
    """How a run of rich text looks."""
    found = run.find("{*}rPr")
    return Look() if found is None else _look(found)


def _code(item: etree._Element, codes: dict[str, str]) -> str:
    number = item.get("numFmtId", "0")
    if number in codes:
        return codes[number]
    return built_in(int(number)) if number.isdecimal() else GENERAL


def _of(fonts: list[Look], number: str | None) -> Look:
    if number is None or not number.isdecimal() or int(number) >= len(fonts):
        return Look()
    return fonts[int(number)]


def _look(font: etree._Element) -> Look:
    return Look(bold=_is_on(font, "b"), italic=_is_on(font, "i"), underlined=_is_on(font, "u"))


def _is_on(font: etree._Element, name: str) -> bool:
    found = font.find(f"{{*}}{name}")
    return found is not None and found.get("val", "1") not in ("0", "false", "none")
