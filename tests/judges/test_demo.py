"""The outside judges and our own verification agree on every file of `demo --played`."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.judges.test_signatures import _ask_libreoffice


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("joué")
    command = [sys.executable, "-m", "jury_desk", "demo", "--played", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def test_all_five_certifications_leave_three_files_a_sheet_when_played(played: Path) -> None:
    for certification in played.iterdir():
        kinds = [file.name.split(".", 1)[1] for file in certification.iterdir()]
        assert kinds.count("pdf") == kinds.count("xlsx") == kinds.count("fiche.json") > 0
    assert len(list(played.iterdir())) == 5


def test_our_verification_says_intact_when_asked_of_every_file(played: Path) -> None:
    command = [sys.executable, "-m", "jury_desk", "verify", *map(str, played.rglob("fiche-*"))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout


def test_pdfsig_says_valid_when_asked_of_every_pdf(played: Path) -> None:
    for file in played.rglob("*.pdf"):
        done = subprocess.run(
            ["pdfsig", str(file)], capture_output=True, text=True, timeout=60, check=False
        )
        assert "Signature Validation: Signature is Valid." in done.stdout, file
        assert "Total document signed" in done.stdout, file


def test_qpdf_finds_no_fault_when_asked_of_every_pdf(played: Path) -> None:
    for file in played.rglob("*.pdf"):
        done = subprocess.run(
            ["qpdf", "--check", str(file)], capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_libreoffice_says_valid_when_asked_of_every_workbook(played: Path) -> None:
    files = sorted(played.rglob("*.xlsx"))
    for file, told in zip(files, _ask_libreoffice(*files), strict=True):
        assert [valid for valid, _ in told] == [True], file
