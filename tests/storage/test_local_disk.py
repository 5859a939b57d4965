"""A data directory on another computer's disk is refused."""

from pathlib import Path

import pytest

from jury_desk.errors import NetworkDriveError
from jury_desk.storage import open_store, opening
from jury_desk.storage.local_disk import NETWORK_KINDS, is_on_network, is_share, kind_of_mount

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:26 / /tmp rw - tmpfs tmpfs rw
41 22 0:40 / /srv/secretariat rw - cifs //serveur/examens rw
42 41 0:41 / /srv/secretariat/local rw - ext4 /dev/sdb1 rw
43 22 0:42 / /mnt/with\\040space rw shared:9 master:2 - nfs4 nas:/exams rw
44 22 0:43 / /host rw - 9p host rw
broken line
45 22 0:44 / /mnt/twice rw - nfs nas:/old rw
46 22 0:45 / /mnt/twice rw - ext4 /dev/sdc1 rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/tmp/data", "tmpfs"),
        ("/tmpfile", "ext4"),
        ("/srv/secretariat/jury-desk", "cifs"),
        ("/srv/secretariat", "cifs"),
        ("/srv/secretariat/local/data", "ext4"),
        ("/mnt/with space/data", "nfs4"),
        ("/host/data", "9p"),
        ("/mnt/twice", "ext4"),
    ],
)
def test_kind_of_mount_is_the_nearest_one_s_when_several_hold_the_path(
    path: str, kind: str
) -> None:
    assert kind_of_mount(MOUNTS, path) == kind


def test_kind_is_unknown_when_nothing_holds_the_path() -> None:
    assert kind_of_mount("", "/data") == ""


def test_machine_s_own_shares_are_no_network_when_a_virtual_machine_has_them() -> None:
    assert not NETWORK_KINDS & {"9p", "virtiofs", "vboxsf", "overlay", "ext4", "btrfs", "zfs"}


@pytest.mark.parametrize(
    ("path", "share"),
    [
        (r"\\serveur\examens\data", True),
        ("//serveur/examens", True),
        (r"\\?\UNC\serveur\examens", True),
        (r"C:\data", False),
        (r"\\?\C:\data", False),
        (r"\\.\C:", False),
    ],
)
def test_path_is_a_share_when_it_names_another_computer(path: str, share: bool) -> None:
    assert is_share(path) is share


def test_folder_is_local_when_it_is_not_made_yet(tmp_path: Path) -> None:
    assert not is_on_network(tmp_path / "not" / "there")


def test_data_are_refused_and_nothing_is_made_when_they_lie_on_a_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "is_on_network", lambda _: True)
    with pytest.raises(NetworkDriveError):
        open_store(tmp_path / "jury-desk.db", None)
    assert list(tmp_path.iterdir()) == []
