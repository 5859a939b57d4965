"""What `jury-desk session export` says."""

from collections.abc import Mapping
from dataclasses import dataclass

from jury_desk.words.typography import all_french


@dataclass(frozen=True)
class ExportWords:
    """Its sentences. Names in braces are filled in by `str.format`."""

    written: str
    nothing: str
    other_format: str


EXPORT_WORDS: Mapping[str, ExportWords] = {
    "fr": all_french(
        ExportWords(
            written="{kind} : {files} fichier(s) écrit(s) et relu(s) dans {folder}",
            nothing="{kind} : rien à écrire, aucun passage",
            other_format="{kind} n'existe pas au format {format} ; formats possibles : {formats}",
        )
    ),
    "en": ExportWords(
        written="{kind}: {files} file(s) written and read back in {folder}",
        nothing="{kind}: nothing to write, no passage",
        other_format="{kind} does not come as {format}; it comes as {formats}",
    ),
}
