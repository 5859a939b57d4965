"""Compact bytes, written and read strictly: whole numbers, texts, moments. For the code on a print,
where every byte costs millimetres.
"""

from __future__ import annotations

import datetime as dt
import re

_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789._-"
_BASE = len(_ALPHABET) + 1
"""Ids are made of these signs; 0 stands for none, so that no first sign is lost."""

_HEX = re.compile(r"(?:[0-9a-f]{2})+\Z")
_AS_ID, _AS_HEX, _AS_TEXT = 0, 1, 2
_LONGEST_TEXT = 320
"""Bytes: an id has 80 signs, a name in a certificate 64."""

_LONGEST_NUMBER = 10
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MICRO = 1_000_000


class Packed:
    """Bytes under construction."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def __bytes__(self) -> bytes:
        return bytes(self._bytes)

    def raw(self, value: bytes) -> None:
        """Bytes whose number is known."""
        self._bytes += value

    def number(self, value: int) -> None:
        """A whole number from 0, seven bits a byte."""
        while value > 127:
            self._bytes.append(value & 127 | 128)
            value >>= 7
        self._bytes.append(value)

    def blob(self, value: bytes) -> None:
        """Bytes with their number."""
        self.number(len(value))
        self.raw(value)

    def large(self, value: int) -> None:
        """A whole number from 0 of any size."""
        self.blob(value.to_bytes((value.bit_length() + 7) // 8, "big"))

    def text(self, value: str) -> None:
        """A text, as short as can be: ids take two thirds of a byte a sign, hexadecimals half."""
        kind, packed = _AS_TEXT, value.encode()
        if _HEX.match(value):
            kind, packed = _AS_HEX, bytes.fromhex(value)
        elif value and all(sign in _ALPHABET for sign in value):
            total = 0
            for sign in value:
                total = total * _BASE + _ALPHABET.index(sign) + 1
            kind, packed = _AS_ID, total.to_bytes((total.bit_length() + 7) // 8, "big")
        self.number(len(packed) * 3 + kind)
        self.raw(packed)

    def moment(self, value: dt.datetime) -> None:
        """An aware moment of the years from 1970, to the microsecond. ValueError outside UTC: its
        canonical form would be another one.
        """
        if value.utcoffset() != dt.timedelta():
            raise ValueError("not in UTC")
        since = value - _EPOCH
        seconds, micros = since.days * 86_400 + since.seconds, since.microseconds
        if seconds < 0:
            raise ValueError("before 1970")
        self.number(seconds * 2 + bool(micros))
        if micros:
            self.number(micros)


class Unpacked:
    """Bytes being read. Every method raises ValueError where they end too early or say nothing that
    `Packed` could have written.
    """

    def __init__(self, content: bytes) -> None:
        self._bytes, self._at = content, 0

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return self._at == len(self._bytes)

    def raw(self, size: int) -> bytes:
        """That many bytes."""
        found = self._bytes[self._at : self._at + size]
        if len(found) != size:
            raise ValueError("cut short")
        self._at += size
        return found

    def number(self) -> int:
        """A whole number."""
        value = 0
        for place in range(_LONGEST_NUMBER):
            one = self.raw(1)[0]
            value |= (one & 127) << 7 * place
            if one < 128:
                return value
        raise ValueError("too large a number")

    def blob(self, most: int) -> bytes:
        """Bytes, `most` at most."""
        size = self.number()
        if size > most:
            raise ValueError("too long")
        return self.raw(size)

    def large(self, most: int) -> int:
        """A whole number of at most that many bytes."""
        return int.from_bytes(self.blob(most), "big")

    def text(self) -> str:
        """A text."""
        size, kind = divmod(self.number(), 3)
        if size > _LONGEST_TEXT:
            raise ValueError("too long")
        packed = self.raw(size)
        if kind == _AS_TEXT:
            return packed.decode()
        if kind == _AS_HEX:
            return packed.hex()
        total, signs = int.from_bytes(packed, "big"), []
        while total:
            total, place = divmod(total, _BASE)
            if not place:
                raise ValueError("no sign")
            signs.append(_ALPHABET[place - 1])
        return "".join(reversed(signs))

    def moment(self) -> dt.datetime:
        """An aware moment in UTC."""
        seconds, has_micros = divmod(self.number(), 2)
        micros = self.number() if has_micros else 0
        if micros >= _MICRO:
            raise ValueError("too many microseconds")
        try:
            return _EPOCH + dt.timedelta(seconds=seconds, microseconds=micros)
        except OverflowError:
            raise ValueError("beyond the calendar") from None
