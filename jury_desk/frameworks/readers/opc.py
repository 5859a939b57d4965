"""How the parts of an Office file hang together."""

import posixpath

from jury_desk.frameworks.bounds import Package


def main_part(package: Package, usual: str) -> str:
    """The part that holds the document or the workbook."""
    for kind, target in links_of(package, "").values():
        if kind.endswith("/officeDocument") and target in package.names:
            return target
    return usual


def links_of(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """What a part is linked to inside the file: kind and part, by the link's id. Raises
    FrameworkError.
    """
    folder, _, name = part.rpartition("/")
    of_links = posixpath.join(folder, "_rels", f"{name}.rels")
    if of_links not in package.names:
        return {}
    return {
        link.get("Id", ""): (link.get("Type", ""), _path(folder, link.get("Target", "")))
        for link in package.xml(of_links)
        if link.get("TargetMode") != "External"
    }


def _path(folder: str, target: str) -> str:
    if target.startswith("/"):
        return posixpath.normpath(target).lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target))
