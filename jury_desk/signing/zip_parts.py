"""The zip layer of a package, read and written byte by byte.

A package that says one thing in its directory and another in its members shows different readers
different workbooks. So what is read must be laid out in the one plain way in which packages are
written here: members one after the other from the first byte, each as the directory says, the
directory, the end record, nothing between and nothing besides.
"""

import re
import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

LARGEST_FILE = 50 * 1024 * 1024
LARGEST_CONTENT = 100 * 1024 * 1024
"""Bytes, compressed and unpacked; a signed workbook has 100 kB."""

_MOST_PARTS = 2000
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_STORED, _DEFLATED = 0, 8
_FIRST_OF_1980 = (0, 0x0021)
"""Time and date of every member: a workbook tells its time in its signature."""

_NEWEST_VERSION = 45
"""Of the format, times ten: readers refuse members that say they need a newer one."""

_PART_NAME = re.compile(r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*|\[Content_Types\]\.xml")


@dataclass(frozen=True)
class Member:
    """A member as it lies in the file: its compressed bytes with what is said of them."""

    name: str
    method: int
    crc: int
    size: int
    packed: bytes

    def content(self) -> bytes | None:
        """The unpacked bytes; None where they are not what is said of them."""
        if self.method == _STORED:
            plain = self.packed
        elif self.method == _DEFLATED:
            stream = zlib.decompressobj(-zlib.MAX_WBITS)
            try:
                plain = stream.decompress(self.packed, self.size + 1)
            except zlib.error:
                return None
            if not stream.eof or stream.unused_data:
                return None
        else:
            return None
        return plain if len(plain) == self.size and zlib.crc32(plain) == self.crc else None


@dataclass(frozen=True)
class ReadZip:
    """The members in the directory's order; `plain` where the layout is the one that is written
    here.
    """

    members: tuple[Member, ...]
    plain: bool


def member_of(name: str, content: bytes) -> Member:
    """A member to be written, compressed."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(content) + packer.flush()
    return Member(name, _DEFLATED, zlib.crc32(content), len(content), packed)


def is_part_name(name: str) -> bool:
    """Whether a name needs no escaping, climbs nowhere, and reads the same everywhere."""
    return bool(_PART_NAME.fullmatch(name)) and not any(
        segment.endswith(".") for segment in name.split("/")
    )


def read_zip(content: bytes) -> ReadZip:
    """The members of a zip file. Raises ValueError: not a zip, too large, ZIP64, cut off."""
    if len(content) > LARGEST_FILE:
        raise ValueError("too large")
    end = content.rfind(b"PK\5\6", max(0, len(content) - _END.size - 0xFFFF))
    if end < 0 or end + _END.size > len(content):
        raise ValueError("no directory")
    _, disk, start_disk, here, count, length, start, comment = _END.unpack_from(content, end)
    if count > _MOST_PARTS or count != here or start + length > end:
        raise ValueError("directory")
    plain = (disk, start_disk, comment) == (0, 0, 0)
    plain &= start + length == end and end + _END.size == len(content)
    members, spans, at = [], [], start
    for _ in range(count):
        member, span, regular, at = _read_member(content, at, start)
        members.append(member)
        spans.append(span)
        plain &= regular
    plain &= at == start + length
    ends = [0, *(stop for _, stop in sorted(spans))]
    starts = [*(first for first, _ in sorted(spans)), start]
    plain &= ends == starts
    if sum(member.size for member in members) > LARGEST_CONTENT:
        raise ValueError("a zip bomb")
    return ReadZip(tuple(members), plain)


def _read_member(content: bytes, at: int, stop: int) -> tuple[Member, tuple[int, int], bool, int]:
    """The member whose entry is at `at`, its span, whether it is regular, the next entry."""
    try:
        fields = _CENTRAL.unpack_from(content, at)
    except struct.error:
        raise ValueError("directory") from None
    mark, _, needed, flags, method, _, _, crc, packed_size, size = fields[:10]
    name_size, extra, comment, disk, _, _, offset = fields[10:]
    if mark != b"PK\1\2" or 0xFFFFFFFF in (packed_size, size, offset):
        raise ValueError("directory")
    next_at = at + _CENTRAL.size + name_size + extra + comment
    raw_name = content[at + _CENTRAL.size :][:name_size]
    if offset + _LOCAL.size > stop:
        raise ValueError("a member outside the file")
    local = _LOCAL.unpack_from(content, offset)
    local_name_size, local_extra = local[9:]
    data = offset + _LOCAL.size + local_name_size + local_extra
    if data + packed_size > stop:
        raise ValueError("a member outside the file")
    regular = (
        local[0] == b"PK\3\4"
        and (local[2], local[3], *local[6:9]) == (flags, method, crc, packed_size, size)
        and max(needed, local[1]) <= _NEWEST_VERSION
        and (flags & ~0x806, extra, comment, disk, local_extra) == (0, 0, 0, 0, 0)
        and content[offset + _LOCAL.size :][:local_name_size] == raw_name
    )
    member = Member(
        name=raw_name.decode("utf-8" if flags & 0x800 else "cp437", "replace"),
        method=method,
        crc=crc,
        size=size,
        packed=content[data : data + packed_size],
    )
    return member, (offset, data + packed_size), regular, next_at


def write_zip(members: Iterable[Member]) -> bytes:
    """A zip file of members with part names, in the plain layout, the same bytes every time."""
    body, directory, count = bytearray(), bytearray(), 0
    for member in members:
        name = member.name.encode("ascii")
        common = (member.method, *_FIRST_OF_1980, member.crc, len(member.packed), member.size)
        directory += _CENTRAL.pack(
            b"PK\1\2", 20, 20, 0, *common, len(name), 0, 0, 0, 0, 0, len(body)
        )
        directory += name
        body += _LOCAL.pack(b"PK\3\4", 20, 0, *common, len(name), 0)
        body += name + member.packed
        count += 1
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), len(body), 0)
    return bytes(body + directory + end)
