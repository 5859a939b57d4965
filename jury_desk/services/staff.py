"""Who is at the secretariat: named people, and who of them works now."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain.staff import (
    LONGEST_NAME,
    OWNER,
    StaffMember,
    normal_name,
    refused,
    same_name,
)

if TYPE_CHECKING:
    from jury_desk.domain.ports import Clock, Signer
    from jury_desk.domain.staff import Role, StaffKeys, StaffStore, StaffVault

Sponsor = tuple[str, str]
"""Someone who has a PIN here, by id (`OWNER` for the owner of the computer), and that PIN."""


@dataclass(frozen=True)
class NamedPerson:
    """A person with the fingerprint of their certificate (64 hexadecimal digits), which they read
    out where somebody wants to know that a signature is theirs; "" before their key is made.
    """

    member: StaffMember
    fingerprint: str


class Staff:
    """The use cases on the people of a data directory. Blocking: a PIN takes a moment to look at.

    The vault and the data file are two files: what a crash left half done between them is put right
    before the people are first asked for, and whenever all are listed. All raise StorageError where
    the data cannot be read or written, StaffError where the people named there do not allow the
    act.
    """

    def __init__(
        self,
        store: StaffStore,
        vault: StaffVault,
        keys: StaffKeys,
        clock: Clock,
        working: str = OWNER,
    ) -> None:
        """`working` is who opened the data. Everything stays the caller's to close."""
        self._store = store
        self._vault = vault
        self._keys = keys
        self._clock = clock
        self._working = working
        self._is_mended = False

    # --- who is here ----------------------------------------------------------------------------

    def people(self) -> tuple[NamedPerson, ...]:
        """Everyone, in the order in which they came; those too whose access ended."""
        self._mend()
        return tuple(NamedPerson(one, self._fingerprint(one.id)) for one in self._store.people())

    @property
    def active(self) -> tuple[StaffMember, ...]:
        """Those who have access."""
        if not self._is_mended:
            self._mend()
        return tuple(one for one in self._store.people() if one.until is None)

    @property
    def working(self) -> StaffMember | None:
        """Who works now; None where nobody is named, or nobody said so."""
        return next((one for one in self.active if one.id == self._working), None)

    def by(self) -> str:
        """The id of who works now, as journals name them; "" for nobody."""
        return self.working.id if self.working is not None else ""

    def sponsors(self) -> tuple[tuple[str, str], ...]:
        """Who can let another person in, by id and name: everyone with a PIN, the owner first under
        an empty name. None: the next person's PIN is the first of these data.
        """
        owner = ((OWNER, ""),) if self._vault.has_pin else ()
        return owner + tuple((one.id, one.name) for one in self.active)

    def wait_seconds(self) -> int:
        """Seconds before the next PIN is looked at; 0 for none."""
        return self._vault.wait_seconds()

    # --- coming and going -----------------------------------------------------------------------

    def add(self, name: str, role: Role, pin: str, sponsor: Sponsor | None = None) -> StaffMember:
        """Name a person with a PIN that they typed themselves; their signing key is made.

        `sponsor` lets them in, wherever a PIN guards the data. Whoever comes first works from now
        on. Raises StaffError (no name, too long, taken), PinTooShortError, and the sponsor's
        WrongPinError or PinTooSoonError; then nobody came.
        """
        named = self._free_name(name)
        if self._vault.is_guarded:
            if sponsor is None:
                raise refused("staff-no-sponsor")
            self._vault.data_key(sponsor[1], sponsor[0])
        member = StaffMember(
            id=f"staff-{secrets.token_hex(8)}", name=named, role=role, since=self._clock.now()
        )
        first = not self.active
        self._store.add(member)
        try:
            self._vault.add_person(member.id, member.name, pin, sponsor)
        except BaseException:
            self._store.withdraw(member.id)
            raise
        self._signer(member, pin)
        if first:
            self._working = member.id
        return member

    def identify(self, person: str, pin: str) -> StaffMember:
        """Who works from now on. Raises PinError and its children."""
        member = self._active(person)
        self._vault.data_key(pin, person)
        self._working = person
        return member

    def leave(self) -> None:
        """Nobody works now."""
        self._working = OWNER

    def change_pin(self, person: str, old: str, new: str) -> None:
        """Replace a person's PIN; their key stays. Raises PinError and its children."""
        self._vault.change_pin(old, new, self._active(person).id)

    def end(self, person: str, sponsor: Sponsor) -> None:
        """End a person's access; what they signed stays theirs. `sponsor` is anyone with a PIN,
        themselves too.

        Raises StaffError for the last one who can open the data, PinError and its children.
        """
        member = self._active(person)
        if [one for one, _ in self.sponsors()] == [member.id]:
            raise refused("staff-last")
        self._vault.data_key(sponsor[1], sponsor[0])
        self._vault.remove_person(member.id)
        self._store.end(member.id, max(self._clock.now(), member.since))

    # --- signing --------------------------------------------------------------------------------

    def sign(self, person: str, pin: str, content: bytes) -> bytes:
        """A CMS SignedData (DER) that holds `content` under the person's own key, at this second:
        what says that they confirmed it. Raises PinError and its children.
        """
        signer = self._signer(self._active(person), pin)
        return signer.envelope(content, self._clock.now().replace(microsecond=0))

    def _signer(self, member: StaffMember, pin: str) -> Signer:
        secret = self._vault.signing_secret(pin, member.id)
        key = self._store.key(member.id)
        if key is None:
            key = self._keys.create(member.id, member.name, secret, self._clock.now())
            self._store.add_key(key)
        return self._keys.open(key, secret)

    def _fingerprint(self, person: str) -> str:
        key = self._store.key(person)
        return self._keys.identity(key).fingerprint if key is not None else ""

    def _active(self, person: str) -> StaffMember:
        found = next((one for one in self.active if one.id == person), None)
        if found is None:
            raise refused("staff-unknown")
        return found

    def _free_name(self, name: str) -> str:
        named = normal_name(name)
        if not named:
            raise refused("staff-no-name")
        if len(named) > LONGEST_NAME:
            raise refused("staff-long-name", count=str(LONGEST_NAME))
        if any(same_name(named, one.name) for one in self.active):
            raise refused("staff-name-taken", name=named)
        return named

    def _mend(self) -> None:
        """Where the program was killed between the two files, or one of them is an older copy: who
        got no PIN never came, who lost it is gone, whose end is recorded has none, and whoever can
        open the data is listed.
        """
        names = dict(self._vault.people())
        known = self._store.people()
        for member in known:
            if member.until is None and member.id not in names:
                if self._store.key(member.id) is None:
                    self._store.withdraw(member.id)
                else:
                    self._store.end(member.id, max(self._clock.now(), member.since))
        for id_ in names.keys() - {one.id for one in known}:
            self._store.add(self._unlisted(id_, names[id_]))
        for member in known:
            if member.until is not None and member.id in names:
                self._vault.remove_person(member.id)
        self._is_mended = True

    def _unlisted(self, person: str, name: str) -> StaffMember:
        """Who has a PIN and is in no list: their role went with the list."""
        return StaffMember(id=person, name=name, role="secretary", since=self._clock.now())
