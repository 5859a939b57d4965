"""The one form in which a CMS structure is written here, byte by byte (DER, X.690; RFC 5652).

A reader takes the few values out of a structure by their place, writes the structure again with
them, and demands the same bytes: whatever else a structure could say is then ruled out. `cms` makes
the structures with a library, and reads those of other forms with it.
"""

import datetime as dt
import hashlib
from dataclasses import dataclass

from jury_desk.signing.certificates import CertificateName

_INTEGER, _OCTETS, _SEQUENCE, _SET = 0x02, 0x04, 0x30, 0x31
_UTC_TIME, _GENERALIZED_TIME = 0x17, 0x18
_FIRST, _DIRECTORY_NAME = 0xA0, 0xA4
"""Tags: [0] of an optional field, [4] of a GeneralName."""

# Object identifiers as they stand, with tag and length.
_DATA = bytes.fromhex("06092a864886f70d010701")
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_CONTENT_TYPE = bytes.fromhex("06092a864886f70d010903")
_MESSAGE_DIGEST = bytes.fromhex("06092a864886f70d010904")
_SIGNING_TIME = bytes.fromhex("06092a864886f70d010905")
_SIGNING_CERTIFICATE_V2 = bytes.fromhex("060b2a864886f70d010910022f")
_SHA256 = bytes.fromhex("300d06096086480165030402010500")
_ECDSA_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")
_VERSION_1 = bytes.fromhex("020101")


@dataclass(frozen=True)
class CmsValues:
    """What differs from one structure to another; `certificate` and `signature` in DER."""

    content: bytes | None
    certificate: bytes
    digest: bytes
    signed_at: dt.datetime | None
    signature: bytes


def structure(said: CmsValues, name: CertificateName, attributes: bytes) -> bytes:
    """The structure (DER); `name` is the certificate's, `attributes` as `attributes_set` gives."""
    content = b"" if said.content is None else _wrapped(_FIRST, _wrapped(_OCTETS, said.content))
    signer = _wrapped(
        _SEQUENCE,
        _VERSION_1,
        _wrapped(_SEQUENCE, name.issuer, _number(name.serial)),
        _SHA256,
        bytes([_FIRST]),
        attributes[1:],  # RFC 5652, 5.4: [0] IMPLICIT here, a SET OF where it is signed
        _ECDSA_SHA256,
        _wrapped(_OCTETS, said.signature),
    )
    signed = _wrapped(
        _SEQUENCE,
        _VERSION_1,
        _wrapped(_SET, _SHA256),
        _wrapped(_SEQUENCE, _DATA, content),
        _wrapped(_FIRST, said.certificate),
        _wrapped(_SET, signer),
    )
    return _wrapped(_SEQUENCE, _SIGNED_DATA, _wrapped(_FIRST, signed))


def attributes_set(said: CmsValues, name: CertificateName) -> bytes:
    """The signed attributes as a SET OF (DER): what the signature is over."""
    issuer = _wrapped(_SEQUENCE, _wrapped(_DIRECTORY_NAME, name.issuer))
    bound = _wrapped(
        _SEQUENCE,
        _wrapped(_OCTETS, hashlib.sha256(said.certificate).digest()),
        _wrapped(_SEQUENCE, issuer, _number(name.serial)),
    )
    attributes = [
        _attribute(_CONTENT_TYPE, _DATA),
        _attribute(_MESSAGE_DIGEST, _wrapped(_OCTETS, said.digest)),
        _attribute(_SIGNING_CERTIFICATE_V2, _wrapped(_SEQUENCE, _wrapped(_SEQUENCE, bound))),
    ]
    if said.signed_at is not None:
        attributes.append(_attribute(_SIGNING_TIME, _time(said.signed_at)))
    return _wrapped(_SET, *sorted(attributes))


def values_of(der: bytes) -> CmsValues | None:
    """The values at their places in a structure of this form; None where they are not there.

    What stands between is not looked at: only `structure` of the values tells whether it is of this
    form.
    """
    try:
        return _values(der)
    except (_OtherFormError, ValueError):
        return None


def _values(der: bytes) -> CmsValues:
    outer = _Walk(der, 0, len(der)).enter(_SEQUENCE)
    outer.skip()
    signed = outer.enter(_FIRST).enter(_SEQUENCE)
    signed.skip(2)
    held = signed.enter(_SEQUENCE)
    held.skip()
    content = held.enter(_FIRST).value(_OCTETS) if held.more else None
    certificate = signed.enter(_FIRST).whole()
    signer = signed.enter(_SET).enter(_SEQUENCE)
    signer.skip(3)
    attributes = signer.enter(_FIRST)
    digest, signed_at = b"", None
    while attributes.more:
        attribute = attributes.enter(_SEQUENCE)
        kind, values = attribute.whole(), attribute.enter(_SET)
        if kind == _MESSAGE_DIGEST:
            digest = values.value(_OCTETS)
        elif kind == _SIGNING_TIME:
            signed_at = _moment(values)
    signer.skip()
    return CmsValues(content, certificate, digest, signed_at, signer.value(_OCTETS))


class _OtherFormError(Exception):
    """Something else stands where a value should."""


class _Walk:
    """A walk over the elements in a span of DER; raises _OtherFormError where one is not there."""

    def __init__(self, der: bytes, at: int, end: int) -> None:
        self._der, self._at, self._end = der, at, end

    @property
    def more(self) -> bool:
        """Whether an element is left."""
        return self._at < self._end

    def enter(self, tag: int) -> "_Walk":
        """A walk over the next element's own elements."""
        start, end = self._next(tag)
        return _Walk(self._der, start, end)

    def value(self, tag: int) -> bytes:
        """The next element's value."""
        start, end = self._next(tag)
        return self._der[start:end]

    def whole(self) -> bytes:
        """The next element, with its tag and length."""
        begin = self._at
        return self._der[begin : self._next(None)[1]]

    def skip(self, count: int = 1) -> None:
        """Leave elements out."""
        for _ in range(count):
            self._next(None)

    @property
    def tag(self) -> int:
        """The next element's tag."""
        if not self.more:
            raise _OtherFormError
        return self._der[self._at]

    def _next(self, tag: int | None) -> tuple[int, int]:
        if self._at + 2 > self._end or tag not in (None, self._der[self._at]):
            raise _OtherFormError
        length, start = self._der[self._at + 1], self._at + 2
        if length >= 0x80:
            count = length - 0x80
            length = int.from_bytes(self._der[start : start + count], "big")
            start += count
        if start + length > self._end:
            raise _OtherFormError
        self._at = start + length
        return start, self._at


def _moment(values: _Walk) -> dt.datetime:
    """The time of a signing-time. Raises ValueError where it is none."""
    if values.tag == _UTC_TIME:
        text = values.value(_UTC_TIME).decode("ascii")
        # RFC 5652, 11.3: two digits mean a year from 1950 to 2049.
        text = ("19" if text[:2] >= "50" else "20") + text
    else:
        text = values.value(_GENERALIZED_TIME).decode("ascii")
    month, day, hour, minute, second = (int(text[at : at + 2]) for at in range(4, 14, 2))
    return dt.datetime(int(text[:4]), month, day, hour, minute, second, tzinfo=dt.UTC)


def _time(moment: dt.datetime) -> bytes:
    # RFC 5652, 11.3: UTCTime through 2049, GeneralizedTime afterwards.
    full = (
        f"{moment.year:04}{moment.month:02}{moment.day:02}"
        f"{moment.hour:02}{moment.minute:02}{moment.second:02}Z"
    ).encode("ascii")
    early = 1950 <= moment.year < 2050
    return _wrapped(_UTC_TIME, full[2:]) if early else _wrapped(_GENERALIZED_TIME, full)


def _attribute(kind: bytes, value: bytes) -> bytes:
    return _wrapped(_SEQUENCE, kind, _wrapped(_SET, value))


def _number(number: int) -> bytes:
    """A positive number."""
    return _wrapped(_INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def _wrapped(tag: int, *parts: bytes) -> bytes:
    value = b"".join(parts)
    length = len(value)
    if length < 0x80:
        return bytes((tag, length)) + value
    size = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(size))) + size + value
