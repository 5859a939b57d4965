"""`jury-desk sign` and `jury-desk journal`, and `verify` of what they write."""

from pathlib import Path

from tests.program.conftest import Command
from tests.scenarios.travelling import SESSION, secretariat
from tests.services.laptops import PLAN, busy
from tests.signing.samples import draft


def _noted(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(f"{text}\n", encoding="utf-8")
    return path


def test_paper_is_closed_when_two_people_sign_it_by_commands(
    jury_desk: Command, tmp_path: Path
) -> None:
    there = ("--data-dir", tmp_path / "data")
    paper = tmp_path / "pv.pdf"
    paper.write_bytes(draft().content)
    prepared = jury_desk(*there, "sign", paper, "--for", "a=Anne Élan", "--for", "b=Bo Đặng")
    assert prepared.code == 0, prepared.err
    first = tmp_path / "pv-signatures-0-2.pdf"
    assert str(first) in prepared.out
    # Two could sign: who it is must be said.
    unsaid = jury_desk(*there, "sign", first)
    assert unsaid.code == 1
    assert "--as" in unsaid.out
    pin = _noted(tmp_path, "a.txt", "anne-1")
    signed = jury_desk(*there, "sign", first, "--as", "a", "--pin-file", pin)
    assert signed.code == 0, signed.err
    second = tmp_path / "pv-signatures-1-2.pdf"
    told = jury_desk("verify", second)
    assert told.code == 0
    assert "1. Anne Élan" in told.out
    assert "manque        Bo Đặng (b)" in told.out
    other = _noted(tmp_path, "b.txt", "bo-bo-bo")
    assert jury_desk(*there, "sign", second, "--pin-file", other).code == 0
    last = jury_desk("verify", "--json", tmp_path / "pv-signatures-2-2.pdf").json[0]
    assert (last["verdict"], last["locked"], last["missing"]) == ("intact", True, [])
    assert [one["id"] for one in last["signers"]] == ["a", "b"]
    asked = jury_desk(
        "verify", "--signer", last["signers"][1]["fingerprint"], tmp_path / "pv-signatures-2-2.pdf"
    )
    assert asked.code == 0
    refused = jury_desk(*there, "sign", tmp_path / "pv-signatures-2-2.pdf", "--as", "a")
    assert refused.code == 2
    assert "déjà signé" in refused.err


def test_jurors_of_a_session_are_declared_when_its_paper_is_prepared(
    jury_desk: Command, tmp_path: Path
) -> None:
    secretariat(tmp_path / "office", passages=1).close()
    paper = tmp_path / "pv.pdf"
    paper.write_bytes(draft().content)
    done = jury_desk("--data-dir", tmp_path / "office", "sign", paper, "--session", SESSION)
    assert done.code == 0, done.err
    told = jury_desk("verify", "--json", tmp_path / "pv-signatures-0-3.pdf")
    assert told.code == 1
    assert [one["id"] for one in told.json[0]["missing"]] == ["j1", "j2", "j3"]


def test_journal_is_written_and_holds_when_asked_for(jury_desk: Command, tmp_path: Path) -> None:
    laptop = busy(tmp_path / "data")
    laptop.store.close()
    out, book = tmp_path / "journal.json", tmp_path / "journal.xlsx"
    pin = _noted(tmp_path, "pin.txt", "123456")
    there = ("--data-dir", tmp_path / "data", "journal")
    written = jury_desk(*there, PLAN.id, "--out", out, "--xlsx", book, "--pin-file", pin)
    assert written.code == 0, written.err
    assert book.stat().st_size > 1000
    told = jury_desk("verify", out)
    assert (told.code, "ne suit pas" in told.out) == (0, False)
    assert "sans sceau" in told.out
    again = jury_desk(*there, PLAN.id, "--out", out, "--pin-file", pin)
    assert again.code == 2
    out.write_bytes(out.read_bytes().replace(b'"seq":2', b'"seq":9', 1))
    altered = jury_desk("verify", "--json", out)
    assert altered.code == 1
    assert altered.json[0]["breaks"][0]["kind"] == "entry"
    missing = jury_desk(*there, "elsewhere", "--out", tmp_path / "x.json", "--pin-file", pin)
    assert missing.code == 2
    assert "Cette session" in missing.err
