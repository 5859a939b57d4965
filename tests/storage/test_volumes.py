"""The sticks that are mounted, as the systems tell."""

from pathlib import Path

from jury_desk.domain.travel.copies import Volume
from jury_desk.storage.volumes import mounted_volumes, volume_of, volumes_in

MOUNTS = r"""
/dev/nvme0n1p2 / ext4 rw,relatime 0 0
tmpfs /run/media tmpfs rw 0 0
/dev/sdb1 /media/dominique/JURY\0402027 vfat rw,nosuid,nodev 0 0
/dev/sdc1 /run/media/dominique/CLE exfat rw 0 0
/dev/sr0 /media/dominique/CDROM iso9660 ro 0 0
//server/share /mnt/share cifs rw 0 0
/dev/sdd1 /mnt/usb fuseblk rw 0 0
short line
"""


def test_sticks_are_known_when_linux_mounted_them() -> None:
    assert volumes_in(MOUNTS) == [
        Volume("JURY 2027", "/media/dominique/JURY 2027"),
        Volume("CLE", "/run/media/dominique/CLE"),
        Volume("usb", "/mnt/usb"),
    ]


def test_later_mount_hides_a_stick_when_it_is_at_the_same_place() -> None:
    assert volumes_in(MOUNTS + "//server/other /mnt/usb cifs rw 0 0\n")[-1].name == "CLE"


def test_folder_lies_on_the_deepest_volume_when_one_is_mounted_in_another(tmp_path: Path) -> None:
    outer, inner = tmp_path / "STICK", tmp_path / "STICK" / "in"
    inner.mkdir(parents=True)
    volumes = (Volume("STICK", str(outer)), Volume("in", str(inner)))
    assert volume_of(str(inner / "x"), volumes) == volumes[1]
    assert volume_of(str(outer), volumes) == volumes[0]
    assert volume_of(f"{outer}2", volumes) is None


def test_mounted_volumes_are_places_that_are_there_when_the_system_is_asked() -> None:
    assert all(Path(one.path).exists() for one in mounted_volumes())
