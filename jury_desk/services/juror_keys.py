"""A juror's signing keys: one of this laptop alone, and for each session that came in a dossier one
that the secretariat can tell is theirs.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Protocol

from msgspec import structs

from jury_desk.domain.travel.keys import Enrolment
from jury_desk.words import of as words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jury_desk.domain.ports import Clock, KeyMaker, Signer, Store, StoredKey, Vault
    from jury_desk.domain.session import Juror, SessionPlan
    from jury_desk.domain.travel.files import TravelKeys
    from jury_desk.domain.travel.keys import Enrolled
    from jury_desk.domain.travel.ports import TravelStore


class Escrow(Protocol):
    """Keeps a laptop's data key for the secretariats of its sessions (signing.FileVault)."""

    def data_key_opened(self) -> bytes | None:
        """The data key, where this vault opened it."""
        ...

    def escrow(self) -> Mapping[str, bytes]:
        """The data key as sealed to each session."""
        ...

    def add_escrow(self, session: str, sealed: bytes) -> None:
        """Keep it as sealed to a session."""
        ...


class JurorKeys:
    """Makes and opens keys. Blocking: a PIN takes its time."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        vault: Vault,
        keys: KeyMaker,
        travel: TravelStore | None = None,
        seals: TravelKeys | None = None,
        escrow: Escrow | None = None,
    ) -> None:
        """`travel` is what `store` knows of sessions that came in dossiers, `seals` binds keys to
        their activations, `escrow` keeps the data key for their secretariats, who can open it when
        the PIN is forgotten; without them there are no such sessions, as in practice. All stay the
        caller's.
        """
        self._escrow = escrow
        self._store = store
        self._clock = clock
        self._vault = vault
        self._keys = keys
        self._travel = travel
        self._seals = seals

    def unlock(self, pin: str) -> bytes:
        """What opens the signing keys. Without a PIN so far, `pin` becomes it. Raises PinError and
        its children, StorageError.
        """
        if not self._vault.has_pin:
            self._vault.set_pin(pin)
        return self._vault.signing_secret(pin)

    def signer(self, plan: SessionPlan, pin: str) -> Signer:
        """The juror's signer in a session. Without a PIN so far, `pin` becomes it; a key that is
        missing is made and, where the session came in a dossier, bound to its activation.

        Raises PinError and its children, StorageError.
        """
        return self.signer_with(plan, self.unlock(pin))

    def signer_with(self, plan: SessionPlan, secret: bytes) -> Signer:
        """The same, with what `unlock` gave."""
        enrolled = self.enrolled(plan)
        name = _name(plan, enrolled)
        key = self._store.signing_key(name)
        if key is None:
            shown = signer_name(plan, plan.juror_of(plan.juror))
            key = self._keys.create(name, shown, secret, self._clock.now())
            self._store.add_signing_key(key)
        signer = self._keys.open(key, secret)
        self._settle(plan, enrolled, key)
        return signer

    def settle(self, plan: SessionPlan) -> None:
        """Have this laptop's key in a session bound to the activation, where the key is made: it
        takes no PIN. Raises StorageError.
        """
        enrolled = self.enrolled(plan)
        key = self._store.signing_key(_name(plan, enrolled))
        if key is not None:
            self._settle(plan, enrolled, key)

    def _settle(self, plan: SessionPlan, enrolled: Enrolled | None, key: StoredKey) -> None:
        if enrolled is None:
            return
        mine = (_fingerprint(key), enrolled.activation)
        bound = {
            (one.enrolment.fingerprint, one.enrolment.activation) for one in enrolled.enrolments
        }
        # Under each activation: a secretariat whose old copy was put back knows the last one alone.
        if mine not in bound:
            self._enrol(plan, enrolled, key)
        self._deposit(enrolled)

    def enrolled(self, plan: SessionPlan) -> Enrolled | None:
        """What is known of a session's keys; None for practice, and for a session that came in no
        dossier. Raises StorageError.
        """
        if plan.practice or self._travel is None:
            return None
        return self._travel.enrolled(plan.id)

    def fingerprint(self, session: str) -> str | None:
        """The fingerprint of this laptop's own key in a session that came in a dossier; None where
        there is none. Raises StorageError.
        """
        enrolled = self._travel.enrolled(session) if self._travel is not None else None
        if enrolled is None:
            return None
        key = self._store.signing_key(f"{session}/{enrolled.juror}")
        return _fingerprint(key) if key else None

    def _enrol(self, plan: SessionPlan, enrolled: Enrolled, key: StoredKey) -> None:
        """Bind a key to the activation, and keep the binding for every return."""
        if self._travel is None or self._seals is None:
            raise AssertionError("a session that came in a dossier, without what binds keys")
        enrolment = Enrolment(
            session=plan.id,
            juror=plan.juror,
            activation=enrolled.activation,
            device=self._store.device,
            certificate=_certificate(key),
            fingerprint=_fingerprint(key),
            made_at=self._clock.now(),
        )
        bound = self._seals.bind(enrolment, base64.b64decode(enrolled.secret))
        self._travel.put_enrolled(
            structs.replace(enrolled, enrolments=(*enrolled.enrolments, bound))
        )

    def _deposit(self, enrolled: Enrolled) -> None:
        """Leave the data key with the session's secretariat, where it is not there yet."""
        session = enrolled.keys.session
        if self._escrow is None or self._seals is None or session in self._escrow.escrow():
            return
        data_key = self._escrow.data_key_opened()
        if data_key is not None:
            sealed = self._seals.seal_data_key(data_key, enrolled.keys)
            self._escrow.add_escrow(session, sealed)


def fingerprints(enrolled: Enrolled) -> frozenset[str]:
    """The fingerprints of the juror's keys that a laptop knows of."""
    return frozenset(one.enrolment.fingerprint for one in enrolled.enrolments)


def signer_name(plan: SessionPlan, juror: Juror) -> str:
    """The name that the juror's certificate carries. That of practice says first that it is
    practice, so that no signature made with it can pass for one that counts.
    """
    return (
        f"{words_of(plan.language).documents.practice} · {juror.name}"
        if plan.practice
        else juror.name
    )


def _name(plan: SessionPlan, enrolled: Enrolled | None) -> str:
    """What a key is kept under: a session that came in a dossier has one of its own."""
    return plan.juror if enrolled is None else f"{plan.id}/{plan.juror}"


def _certificate(key: StoredKey) -> str:
    """The certificate (DER) in base64: what stands between the lines of its PEM."""
    lines = key.certificate_pem.decode("ascii").splitlines()
    return "".join(line for line in lines if not line.startswith("-"))


def _fingerprint(key: StoredKey) -> str:
    return hashlib.sha256(base64.b64decode(_certificate(key))).hexdigest()
