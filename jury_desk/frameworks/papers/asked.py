"""What is said between the program and the process that reads a candidate's document."""

import msgspec


class Open(msgspec.Struct, frozen=True, tag="open"):
    """Read a file: a PDF, or where `pictures` a PNG, JPEG or TIFF file too."""

    path: str
    pictures: bool = False


class Draw(msgspec.Struct, frozen=True, tag="draw"):
    """Draw a page, counted from 1."""

    page: int
    width: int


class Opened(msgspec.Struct, frozen=True, tag="opened"):
    """The file is read: its digest, and its pages' sizes in tenths of a point; of a picture, in
    pixels.
    """

    sha256: str
    sizes: tuple[tuple[int, int], ...]


class Drawn(msgspec.Struct, frozen=True, tag="drawn"):
    """The page is drawn; its pixels follow as one frame."""

    width: int
    height: int


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """Why not: the `code` of a PaperError."""

    code: str


Question = Open | Draw
Answer = Opened | Drawn | Refused
