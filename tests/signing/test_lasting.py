"""What earlier programs signed verifies for ever; and what is not needed is not loaded."""

import subprocess
import sys
from pathlib import Path

from jury_desk.domain.ports import SignatureVerdict, SignerIdentity
from jury_desk.signing.verify import Verifier
from tests.signing.samples import NAME, SEALED, SIGNED_AT

_DATA = Path(__file__).parent / "data"
_INTACT = SignatureVerdict(
    SignerIdentity(NAME, "fd4980be0094e266d4069cee2620b79aa76dc02afb628d5a12796cd7a9acd95f"),
    SIGNED_AT,
)


def test_pdf_is_intact_when_version_0_1_signed_it() -> None:
    assert Verifier().pdf((_DATA / "signed.pdf").read_bytes()) == _INTACT


def test_workbook_is_intact_when_version_0_1_signed_it() -> None:
    assert Verifier().workbook((_DATA / "signed.xlsx").read_bytes()) == _INTACT


def test_envelope_is_intact_when_version_0_1_signed_it() -> None:
    assert Verifier().envelope((_DATA / "envelope.der").read_bytes(), SEALED) == _INTACT


def _loaded_by(code: str) -> set[str]:
    told = f"{code}; import sys; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run(
        [sys.executable, "-c", told], capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stdout.split())


def test_nothing_heavy_is_loaded_when_signing_is_imported(tmp_path: Path) -> None:
    modules = "import jury_desk.signing.keys, jury_desk.signing.vault, jury_desk.signing.verify"
    heavy = {"pyhanko", "lxml", "asn1crypto", "cryptography", "reportlab", "pikepdf"}
    assert not _loaded_by(modules) & heavy
    opened = (
        "from jury_desk.signing.vault import FileVault; from pathlib import Path;"
        f" FileVault(Path({str(tmp_path)!r}), None).data_key()"
    )
    assert not _loaded_by(opened) & heavy


def test_pyhanko_is_not_loaded_when_a_seal_is_signed() -> None:
    sealing = (
        "import datetime as dt; t = dt.datetime(2025, 1, 1, tzinfo=dt.UTC);"
        " from jury_desk.signing.keys import KeyMaker;"
        " k = KeyMaker().create('J', 'N', bytes(32), t);"
        " KeyMaker().open(k, bytes(32)).envelope(b'x', t)"
    )
    loaded = _loaded_by(sealing)
    assert "cryptography" in loaded
    assert not loaded & {"pyhanko", "lxml", "reportlab"}
