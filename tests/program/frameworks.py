"""A made-up framework document, whole and with faults."""

from pathlib import Path

WHOLE = """<html><head><meta charset="utf-8"></head><body>
<h1>Certification : Conseiller en jardins</h1>
<table>
<tr><th>Référentiel d'activités</th><th>Référentiel de compétences</th>
<th>Modalités d'évaluation</th><th>Critères d'évaluation</th></tr>
<tr><td colspan="4">Bloc 1 : Accueillir le client</td></tr>
<tr><td>A1.1 Accueil</td><td>C1.1 Écouter la demande du client</td>
<td rowspan="2">Mise en situation individuelle orale de 30 minutes</td>
<td>CE1.1.1 La demande est reformulée.<br>CE1.1.2 Les besoins sont notés.</td></tr>
<tr><td>A1.2 Conseil</td><td>C1.2 Conseiller une plante</td>
<td>CE1.2.1 La plante convient au sol.<br>CE1.2.2 Le prix est annoncé.</td></tr>
</table></body></html>
"""
WITH_A_GAP = WHOLE.replace("CE1.2.2", "CE1.2.4")


def framework(folder: Path, text: str = WITH_A_GAP) -> Path:
    """The document as a file."""
    path = folder / "référentiel.html"
    path.write_text(text, encoding="utf-8")
    return path
