"""What a juror is given on paper with their dossier."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Slip:
    """A juror's page: their name, the name of the dossier's file, the code in groups."""

    juror: str
    file: str
    code: str = field(repr=False)
