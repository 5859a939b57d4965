"""Papers that several people sign, at one computer and on laptops of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain.travel.common import DeclaredSigner, SignerList
from jury_desk.errors import ExportError, PinTooShortError, TravelError, WrongPinError
from jury_desk.services.common_signing import CommonSigning, SignsBy, signer_list
from jury_desk.services.juror_keys import JurorKeys
from jury_desk.signing.common_papers import CommonPapers
from jury_desk.signing.keys import KeyMaker
from jury_desk.signing.person_keys import PersonKeys
from jury_desk.storage.files import FilePrinter
from jury_desk.storage.incoming import read_travelling
from tests.services.laptops import GRID, PIN, PLAN, Laptop
from tests.signing.samples import draft, workbook

ANNE = DeclaredSigner(id="a", name="Anne Élan")
BO = DeclaredSigner(id="b", name="Bo Đặng")
PINS = {"a": "anne-1", "b": "bo-đặng"}


def service_of(laptop: Laptop) -> CommonSigning:
    keys = JurorKeys(laptop.store, laptop.clock, laptop.vault, KeyMaker())
    return CommonSigning(
        laptop.store,
        laptop.clock,
        laptop.vault,
        keys,
        PersonKeys(),
        CommonPapers(),
        FilePrinter(),
        read_travelling,
    )


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "laptop")
    yield made
    made.store.close()


@pytest.fixture
def service(laptop: Laptop) -> CommonSigning:
    return service_of(laptop)


@pytest.fixture
def paper(tmp_path: Path) -> str:
    path = tmp_path / "procès-verbal.pdf"
    path.write_bytes(draft().content)
    return str(path)


def reason(failure: pytest.ExceptionInfo[TravelError]) -> str:
    return str(failure.value.details["reason"])


def test_paper_is_closed_when_everybody_signed_at_one_computer(
    service: CommonSigning, paper: str, tmp_path: Path
) -> None:
    assert service.look(paper).can_be_prepared
    path = service.prepare(paper, signer_list("", [ANNE, BO]), "fr")
    assert Path(path).name == "procès-verbal-signatures-0-2.pdf"
    assert [one.by for one in service.look(path).waiting] == [SignsBy.NEW_PIN, SignsBy.NEW_PIN]
    first = service.sign(path, PINS["b"], "b")
    assert Path(first).name == "procès-verbal-signatures-1-2.pdf"
    assert [one.signer for one in service.look(first).waiting] == [ANNE]
    last = service.sign(first, PINS["a"], "a")
    found = service.look(last)
    assert (found.verdict.faults, found.waiting) == ((), ())
    assert found.verdict.common is not None
    assert found.verdict.common.locked
    assert [one.signer for one in found.verdict.common.given] == ["b", "a"]
    # Every copy is still there: none was written over.
    assert len(list(tmp_path.glob("*.pdf"))) == 4


def test_each_has_a_pin_of_their_own_when_they_sign_again(
    service: CommonSigning, paper: str
) -> None:
    path = service.prepare(paper, signer_list("", [ANNE, BO]), "fr")
    service.sign(path, PINS["a"], "a")
    assert [one.by for one in service.look(path).waiting] == [SignsBy.OWN_PIN, SignsBy.NEW_PIN]
    with pytest.raises(WrongPinError):
        service.sign(path, PINS["b"], "a")
    with pytest.raises(PinTooShortError):
        service.sign(path, "12345", "b")
    assert service.look(path).waiting[1].by is SignsBy.NEW_PIN


def test_laptops_own_key_signs_when_the_paper_is_of_its_session(
    laptop: Laptop, service: CommonSigning, paper: str
) -> None:
    laptop.prepare(PLAN, GRID)
    juror = PLAN.juror_of(PLAN.juror)
    signers = SignerList(
        session=PLAN.id, signers=(DeclaredSigner(id=juror.id, name=juror.name), ANNE)
    )
    path = service.prepare(paper, signers, "fr")
    assert [one.by for one in service.look(path).waiting] == [SignsBy.LAPTOP, SignsBy.NEW_PIN]
    signed = service.sign(path, PIN, juror.id)
    state = service.look(signed).verdict.common
    assert state is not None
    key = laptop.store.signing_key(juror.id)
    assert key is not None
    assert state.given[0].identity == KeyMaker().identity(key)
    with pytest.raises(WrongPinError):
        service.sign(path, "another pin", juror.id)


def test_paper_goes_to_another_laptop_when_it_names_its_key(
    service: CommonSigning, paper: str
) -> None:
    known = structs.replace(BO, fingerprints=("ab" * 32,))
    path = service.prepare(paper, signer_list("", [ANNE, known]), "fr")
    assert service.look(path).waiting[1].by is SignsBy.ELSEWHERE
    with pytest.raises(TravelError) as failure:
        service.sign(path, PINS["b"], "b")
    assert reason(failure) == "sign-elsewhere"


def test_workbook_is_signed_when_two_people_sign_it(service: CommonSigning, tmp_path: Path) -> None:
    path = tmp_path / "fiche.xlsx"
    path.write_bytes(workbook())
    prepared = service.prepare(str(path), signer_list("", [ANNE, BO]), "fr")
    done = service.sign(service.sign(prepared, PINS["a"], "a"), PINS["b"], "b")
    assert Path(done).name == "fiche-signatures-2-2.xlsx"
    assert service.look(done).verdict.faults == ()


@pytest.mark.parametrize(
    ("signer", "expected"), [("c", "sign-unknown"), ("a", "sign-done"), ("b", "sign-altered")]
)
def test_signing_is_refused_when_it_cannot_be(
    service: CommonSigning, paper: str, signer: str, expected: str
) -> None:
    path = service.sign(service.prepare(paper, signer_list("", [ANNE, BO]), "fr"), PINS["a"], "a")
    if expected == "sign-altered":
        Path(path).write_bytes(Path(path).read_bytes() + b"\n%")
    with pytest.raises(TravelError) as failure:
        service.sign(path, PINS["b"], signer)
    assert reason(failure) == expected


def test_refusal_is_told_when_there_is_nothing_to_sign(
    service: CommonSigning, paper: str, tmp_path: Path
) -> None:
    with pytest.raises(TravelError) as failure:
        service.sign(paper, PINS["a"], "a")
    assert reason(failure) == "sign-not-prepared"
    with pytest.raises(TravelError):
        service.look(str(tmp_path / "nothing.pdf"))


@pytest.mark.parametrize(
    "people", [[], [ANNE, ANNE], [structs.replace(ANNE, name=" ")], [ANNE] * 65]
)
def test_list_is_refused_when_it_names_nobody_or_somebody_twice(
    people: list[DeclaredSigner],
) -> None:
    with pytest.raises(TravelError) as failure:
        signer_list("", people)
    assert reason(failure) == "sign-signers"


def test_nothing_is_lost_when_the_folder_cannot_be_written(
    service: CommonSigning, paper: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = service.prepare(paper, signer_list("", [ANNE]), "fr")
    before = Path(path).read_bytes()

    def full(self: Path, *_: object, **__: object) -> None:
        raise OSError(28, "No space left")

    monkeypatch.setattr(Path, "mkdir", full)
    with pytest.raises(ExportError):
        service.sign(path, PINS["a"], "a")
    assert Path(path).read_bytes() == before
