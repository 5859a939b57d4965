"""The heavy libraries wait for the first paper."""

import subprocess
import sys


def test_no_heavy_library_is_loaded_when_documents_and_words_are_imported() -> None:
    code = (
        "import sys, jury_desk.documents, jury_desk.documents.session_papers, jury_desk.words; "
        "heavy = {'reportlab', 'openpyxl', 'pikepdf', 'PIL', 'lxml'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
