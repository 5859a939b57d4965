"""Names sorted as people count."""

import pytest

from jury_desk.domain.natural_order import natural_key


@pytest.mark.parametrize(
    "names",
    [
        ["p2.t1.r9c0.1", "p2.t1.r10c0.1", "p10.1"],
        ["1", "2", "10", "10-bis", "brouillon"],
        ["", "7", f"{10**30}"],
    ],
)
def test_names_are_in_order_when_their_numbers_are(names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(backwards, key=natural_key) == names
