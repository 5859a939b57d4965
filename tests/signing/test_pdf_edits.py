"""Signed PDFs with an update appended: found, and the place named."""

from collections.abc import Callable
from typing import Any

import pytest
from pyhanko.pdf_utils import generic as pyhanko_generic

from tests.signing.pdf_hands import drop_form, overwrite_page, updated, verdict_of
from tests.signing.samples import signed_pdf, signer

generic: Any = pyhanko_generic  # its classes have no types


def _lay_a_note(writer: Any) -> None:
    note = {"/Type": "/Annot", "/Subtype": "/FreeText"}
    page = writer.find_page_for_modification(0)[0].get_object()
    names = {generic.NameObject(key): generic.NameObject(value) for key, value in note.items()}
    annotation = generic.DictionaryObject(names)
    annotation["/Rect"] = generic.ArrayObject(map(generic.NumberObject, (0, 0, 600, 800)))
    page["/Annots"] = generic.ArrayObject([writer.add_object(annotation)])
    writer.update_container(page)


def _swap_attachment(writer: Any) -> None:
    files = writer.root["/Names"]["/EmbeddedFiles"]
    names = files["/Names"] if "/Names" in files else files["/Kids"][0]["/Names"]
    stream = names[1]["/EF"]["/F"]
    stream._data = b'{"format":"jury-desk/sealed-sheet/1","level":"A"}'
    stream._encoded_data = None
    for name in ("/Filter", "/DecodeParms"):
        stream.pop(name, None)
    writer.update_container(stream)


def _add_attachment(writer: Any) -> None:
    from pyhanko.pdf_utils import embed

    held = embed.EmbeddedFileObject.from_file_data(writer, data=b"more")
    embed.embed_file(writer, embed.FileSpec("more.json", embedded_data=held))


def _turn_page(writer: Any) -> None:
    page = writer.find_page_for_modification(2)[0].get_object()
    page["/Rotate"] = generic.NumberObject(180)
    writer.update_container(page)


def _replace_a_font(writer: Any) -> None:
    """A shadow attack: the page itself is untouched, an object that it uses is not."""
    fonts = writer.find_page_for_modification(0)[1]["/Font"]
    font = fonts[next(iter(fonts))]
    font["/BaseFont"] = generic.NameObject("/ZapfDingbats")
    writer.update_container(font)


def _remove_page(writer: Any) -> None:
    pages = writer.root["/Pages"]
    pages["/Kids"] = generic.ArrayObject(list(pages.raw_get("/Kids"))[:2])
    pages["/Count"] = generic.NumberObject(2)
    writer.update_container(pages)


def _add_page(writer: Any) -> None:
    pages = writer.root["/Pages"]
    page = {"/Type": generic.NameObject("/Page"), "/Parent": writer.root.raw_get("/Pages")}
    added = writer.add_object(generic.DictionaryObject(page))
    pages["/Kids"] = generic.ArrayObject([*pages.raw_get("/Kids"), added])
    pages["/Count"] = generic.NumberObject(4)
    writer.update_container(pages)


def _run_a_script(writer: Any) -> None:
    names = {"/S": generic.NameObject("/JavaScript"), "/JS": generic.pdf_string("app.alert(1)")}
    writer.root["/OpenAction"] = generic.DictionaryObject(names)
    writer.update_root()


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    ("change", "fault", "place"),
    [
        (overwrite_page, "part-changed", "page 2"),
        (_lay_a_note, "part-changed", "page 1"),
        (_swap_attachment, "part-changed", "attachment sealed-sheet.json"),
        (_add_attachment, "part-added", "attachment more.json"),
        (_turn_page, "part-changed", "page 3"),
        (_replace_a_font, "part-changed", "page 1"),
        (_remove_page, "part-removed", "page 3"),
        (_add_page, "part-added", "page 4"),
        (_run_a_script, "part-changed", "document"),
    ],
)
def test_place_is_named_when_an_update_changes_it(
    change: Callable[[Any], None], fault: str, place: str, packed: bool
) -> None:
    verdict = verdict_of(updated(change, signed_pdf(packed)))
    assert "edited-after-signing" in verdict.faults
    assert fault in verdict.faults
    assert place in verdict.changed
    assert verdict.signer == signer().identity


def test_other_pages_are_not_named_when_one_is_changed() -> None:
    changed = verdict_of(updated(overwrite_page)).changed
    assert [place for place in changed if place.startswith("page")] == ["page 2"]
    assert not [place for place in changed if place.startswith("attachment")]


def test_signature_is_found_when_an_update_hides_it() -> None:
    verdict = verdict_of(updated(drop_form))
    assert "edited-after-signing" in verdict.faults
    assert "form" in verdict.changed
    assert verdict.signer == signer().identity


def _going_round(writer: Any) -> None:
    pages = writer.root.raw_get("/Pages")
    node = pages.get_object()
    node["/Kids"] = generic.ArrayObject([*node.raw_get("/Kids"), pages])
    writer.update_container(node)


def _fields_going_round(writer: Any) -> None:
    fields = writer.root["/AcroForm"]["/Fields"]
    field = fields[0]
    field["/Kids"] = generic.ArrayObject([fields.raw_get(0)])
    writer.update_container(field)


@pytest.mark.parametrize("change", [_going_round, _fields_going_round])
def test_document_counts_as_changed_when_it_goes_round(change: Callable[[Any], None]) -> None:
    verdict = verdict_of(updated(change))
    assert "edited-after-signing" in verdict.faults
    assert verdict.changed
