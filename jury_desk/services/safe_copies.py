"""Every signed version lies three times: in the data file, in the recovery folder, on the stick.

A copy outside the data file is a return of that one version, encrypted for the secretariat alone.
It counts only where its bytes were read back from the medium and are those that were written.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from jury_desk.domain.canonical import canonical_bytes, parse_json
from jury_desk.domain.travel.copies import Copies, CopyError, CopyPlace, Volume
from jury_desk.domain.travel.sheets_return import returned
from jury_desk.errors import JuryDeskError, TravelError
from jury_desk.services.sign_sheet import name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from jury_desk.domain.ports import Clock, Signer
    from jury_desk.domain.sealing import SealedSheet
    from jury_desk.domain.session import SessionPlan
    from jury_desk.domain.travel.copies import CopyDisk, CopyFault, CopyKind
    from jury_desk.domain.travel.kept import LaptopStore
    from jury_desk.domain.travel.sheets_return import ReturnedSheet
    from jury_desk.services.juror_keys import JurorKeys
    from jury_desk.services.return_parts import ReturnWriter

__all__ = ["Copies", "CopyPlace", "SafeCopies", "Volume"]

_STICK, _VOLUME, _WRITTEN = "copies/stick", "copies/volume", "copies/of/"
"""Settings: the folder on the stick, the medium that it lies on, the copies of a version."""

_FAILED: CopyFault = "copy-failed"
_HINDERS: tuple[CopyFault, ...] = ("copy-full", "copy-read-only", _FAILED)
"""What a place says when it is written to, and not when it is read."""


def _silent(done: int, total: int) -> None:  # noqa: ARG001  nobody asked to be told
    return


@dataclass(frozen=True)
class _Place:
    """Where copies go."""

    kind: CopyKind
    folder: str
    under: str = ""

    @property
    def name(self) -> str:
        """The folder's own name; that of its medium where it is one."""
        return Path(self.folder).name or Path(self.folder).drive or "/"


@dataclass(frozen=True)
class _Asked:
    """What was looked at: these versions, at these places."""

    places: tuple[_Place, ...]
    versions: frozenset[str]

    @classmethod
    def of(cls, places: tuple[_Place, ...], versions: Iterable[ReturnedSheet]) -> _Asked:
        return cls(places, frozenset(one.header.digest for one in versions))


class SafeCopies:
    """Writes copies, reads them back, tells which are there. Blocking."""

    def __init__(
        self,
        store: LaptopStore,
        keys: JurorKeys,
        returns: ReturnWriter,
        disk: CopyDisk,
        clock: Clock,
        recovery: Path,
        own: Sequence[Path],
    ) -> None:
        """`recovery` is the recovery folder, made when first needed; `own` are this laptop's own
        folders, where no stick can be. All stay the caller's.
        """
        self._store = store
        self._keys = keys
        self._returns = returns
        self._disk = disk
        self._clock = clock
        self._recovery = _Place("recovery", str(recovery))
        self._own = (recovery, *own)
        self._found: dict[str, tuple[_Asked, Copies]] = {}
        self._hindered: dict[_Place, CopyFault] = {}

    # --- at each signature ------------------------------------------------------------------------

    def make(self, plan: SessionPlan, sealed: SealedSheet, signer: Signer) -> Copies:
        """Copy a version that was just signed; what was read back. Raises nothing: a copy that
        could not be made is told in `places`, the signature stands.
        """
        found, version = [self._in_database(sealed)], returned(sealed)
        places: tuple[_Place, ...] = (self._recovery,)
        try:
            places = self._places(plan)
            content = self._content(plan, version, signer) if places else b""
            found += [self._put(place, version, content) for place in places]
            self._remember(places, version, found)
        except JuryDeskError:
            self._found.pop(sealed.header.sheet, None)
            lacking = places[len(found) - 1 :]
            found += [CopyPlace(one.kind, one.name, ok=False, reason=_FAILED) for one in lacking]
        return self._told(found)

    def _remember(
        self, places: tuple[_Place, ...], sealed: ReturnedSheet, found: Sequence[CopyPlace]
    ) -> None:
        """Keep what was just read back, with what earlier versions of the sheet have."""
        versions = self._returns.versions_of(sealed.header.sheet)
        earlier = [one for one in versions if one.header.digest != sealed.header.digest]
        every = [self._looked_at_all(places, one) for one in earlier]
        known = self._told(_all_of([*every, found]))
        self._found[sealed.header.sheet] = _Asked.of(places, versions), known

    def _in_database(self, sealed: SealedSheet) -> CopyPlace:
        """The data file's copy, read again and compared."""
        try:
            ok = sealed.to_bytes() in self._store.sealed_bytes(sealed.header.sheet)
        except JuryDeskError:
            ok = False
        return CopyPlace("database", "", ok=ok, reason="" if ok else "copy-unlike")

    def _content(self, plan: SessionPlan, sealed: ReturnedSheet, signer: Signer) -> bytes:
        enrolled = self._keys.enrolled(plan)
        if enrolled is None:
            raise AssertionError("copies of a session that came in no dossier")
        return self._returns.packed(plan, enrolled, self._returns.of_version(sealed), signer)

    def _put(self, place: _Place, sealed: ReturnedSheet, content: bytes) -> CopyPlace:
        name = f"{name_of(sealed.context)}-{sealed.header.digest[:8]}{self._returns.suffix}"
        private = place.kind == "recovery"
        self._hindered.pop(place, None)
        try:
            lies = self._disk.write(place.folder, name, content, under=place.under, private=private)
            self._note(sealed.header.digest, lies, content)
        except CopyError as failure:
            if failure.fault in _HINDERS:
                self._hindered[place] = failure.fault
            return CopyPlace(place.kind, place.name, ok=False, reason=failure.fault)
        except JuryDeskError:  # it lies there, and could never be told from another again
            return CopyPlace(place.kind, place.name, ok=False, reason=_FAILED)
        return CopyPlace(place.kind, place.name, ok=True)

    # --- looking, and completing ------------------------------------------------------------------

    def state(self, session: str) -> Mapping[str, Copies]:
        """The copies of every signed sheet, by sheet id, all of them read now: a place counts where
        it holds every version of the sheet. Practice and sessions that came in no dossier have the
        data file alone. Raises StorageError, KeyError where the session is not kept.
        """
        places = self._places(self._plan(session))
        by_sheet: dict[str, list[ReturnedSheet]] = {}
        for sealed in self._returns.versions(session):
            by_sheet.setdefault(sealed.header.sheet, []).append(sealed)
        return {sheet: self._read_all(places, found) for sheet, found in by_sheet.items()}

    def are_made(self, session: str) -> bool:
        """Whether copies are made of what is signed in a session: it came in a dossier. Raises as
        `state` does.
        """
        return bool(self._places(self._plan(session)))

    def known(self, session: str, sheets: Collection[str]) -> Mapping[str, Copies]:
        """The copies of these sheets as they were last read back: where they were signed, or where
        `state` read them. Only a sheet of which nothing is known yet, or no more (another stick,
        another version), is read now. A sheet that is not signed is left out. Raises as `state`.
        """
        places = self._places(self._plan(session))
        found: dict[str, Copies] = {}
        for sheet in sheets:
            versions = self._returns.versions_of(sheet)
            asked, known = self._found.get(sheet, (None, None))
            if known is not None and asked == _Asked.of(places, versions):
                found[sheet] = known
            elif versions:
                found[sheet] = self._read_all(places, versions)
        return found

    def _read_all(self, places: tuple[_Place, ...], versions: Sequence[ReturnedSheet]) -> Copies:
        """Of every version of a sheet, read now."""
        told = self._told(_all_of([self._looked_at_all(places, one) for one in versions]))
        self._found[versions[0].header.sheet] = _Asked.of(places, versions), told
        return told

    def _looked_at_all(self, places: tuple[_Place, ...], sealed: ReturnedSheet) -> list[CopyPlace]:
        """The data file was read just now, and is borne out."""
        here = CopyPlace("database", "", ok=True)
        return [here, *(self._looked_at(place, sealed) for place in places)]

    def needs_pin(self, session: str) -> bool:
        """Whether `complete` must sign: some version has no copy that could be copied on. Raises as
        `state` does.
        """
        places = self._places(self._plan(session))
        return bool(places) and any(
            self._good(places, sealed) is None for sealed in self._returns.versions(session)
        )

    def complete(
        self,
        session: str,
        pin: str | None = None,
        progress: Callable[[int, int], None] = _silent,
    ) -> Mapping[str, Copies]:
        """Write every copy that is missing of every signed version, where its place is there; what
        `state` says then. `progress` is told how many versions of how many are seen to.

        Raises TravelError where the PIN is needed (`needs_pin`) and was not given, PinError,
        StorageError.
        """
        plan = self._plan(session)
        places = self._places(plan)
        writable = list(places)
        lacking = [
            sealed
            for sealed in self._returns.versions(session)
            if not all(self._looked_at(place, sealed).ok for place in places)
        ]
        signer: Signer | None = None
        for done, sealed in enumerate(lacking):
            progress(done, len(lacking))
            content = self._good(places, sealed)
            if content is None:
                signer = signer or self._keys.signer(plan, _given(pin))
                content = self._content(plan, sealed, signer)
            for place in tuple(writable):
                if self._looked_at(place, sealed).ok:
                    continue
                if not self._put(place, sealed, content).ok:
                    writable.remove(place)  # away, full: it would refuse the next one too
        progress(len(lacking), len(lacking))
        return self.state(session)

    def _looked_at(self, place: _Place, sealed: ReturnedSheet) -> CopyPlace:
        """Whether a place holds a version: its bytes are read and are those that were written."""
        reason: CopyFault = "copy-missing"
        try:
            for name, digest in self._written(sealed.header.digest):
                found = self._read(place, name)
                if found is None:
                    continue
                if hashlib.sha256(found).hexdigest() == digest:
                    return CopyPlace(place.kind, place.name, ok=True)
                reason = "copy-unlike"
        except CopyError as failure:
            reason = failure.fault
            if place.kind == "recovery" and reason == "copy-away":
                reason = "copy-missing"  # the folder is made with its first copy
        if reason == "copy-missing":
            reason = self._hindered.get(place, reason)
        return CopyPlace(place.kind, place.name, ok=False, reason=reason)

    def _good(self, places: Iterable[_Place], sealed: ReturnedSheet) -> bytes | None:
        """The bytes of a copy that lies somewhere as it was written."""
        for place in places:
            for name, digest in self._written(sealed.header.digest):
                try:
                    found = self._read(place, name)
                except CopyError:
                    break
                if found is not None and hashlib.sha256(found).hexdigest() == digest:
                    return found
        return None

    def _read(self, place: _Place, name: str) -> bytes | None:
        return self._disk.read(place.folder, name, self._returns.largest, under=place.under)

    # --- the stick --------------------------------------------------------------------------------

    @property
    def stick(self) -> str | None:
        """The folder on the stick that the juror chose; None where none was."""
        return self._store.setting(_STICK) or None

    def set_stick(self, folder: str | None) -> None:
        """Choose it, or none. Raises TravelError where it is not there, or lies among this laptop's
        own folders.
        """
        if folder is not None:
            place = Path(folder)
            if not place.is_dir():
                raise _refused("stick-away", "This folder is not there.")
            must_be_elsewhere(place, self._own)
        volume = self._disk.volume_of(folder) if folder is not None else None
        self._hindered.clear()
        self._store.set_setting(_VOLUME, volume.path if volume else "")
        self._store.set_setting(_STICK, folder or "")

    def volumes(self) -> tuple[Volume, ...]:
        """The sticks that are plugged in, by name."""
        return self._disk.volumes()

    def _places(self, plan: SessionPlan) -> tuple[_Place, ...]:
        """Where copies of a session go, besides the data file."""
        if self._keys.enrolled(plan) is None:
            return ()
        stick = self.stick
        if stick is None:
            return (self._recovery,)
        return self._recovery, _Place("stick", stick, self._store.setting(_VOLUME) or "")

    # --- what was written -------------------------------------------------------------------------

    def _written(self, header: str) -> tuple[tuple[str, str], ...]:
        """The copies of a version that were written so far: their names and digests."""
        kept = self._store.setting(f"{_WRITTEN}{header}")
        return tuple((name, digest) for name, digest in parse_json(kept.encode())) if kept else ()

    def _note(self, header: str, name: str, content: bytes) -> None:
        known, new = self._written(header), (name, hashlib.sha256(content).hexdigest())
        if new not in known:
            listed = canonical_bytes([list(one) for one in (*known, new)])
            self._store.set_setting(f"{_WRITTEN}{header}", listed.decode())

    def _told(self, found: Sequence[CopyPlace]) -> Copies:
        good = {place.kind for place in found if place.ok}
        return Copies(
            database="database" in good,
            recovery="recovery" in good,
            stick="stick" in good,
            places=tuple(found),
            verified_at=self._clock.now() if good else None,
        )

    def _plan(self, session: str) -> SessionPlan:
        for plan in self._store.sessions():
            if plan.id == session:
                return plan
        raise KeyError(session)


def must_be_elsewhere(folder: Path, own: Iterable[Path]) -> None:
    """Raise TravelError where a folder lies among this laptop's own: nothing would leave it."""
    wanted = folder.resolve()
    for home in own:
        if wanted == home.resolve() or home.resolve() in wanted.parents:
            raise _refused("folder-own", "This folder is one of this program's own.")


def _all_of(versions: Sequence[Sequence[CopyPlace]]) -> list[CopyPlace]:
    """Per place what holds of every version: the first fault stands."""
    return [
        replace(
            places[0],
            ok=all(one.ok for one in places),
            reason=next((one.reason for one in places if one.reason), ""),
        )
        for places in zip(*versions, strict=True)
    ]


def _given(pin: str | None) -> str:
    if pin is None:
        raise _refused("copies-pin", "The PIN is needed to write these copies anew.")
    return pin


def _refused(reason: str, what: str) -> TravelError:
    return TravelError(what, "Nothing was changed.", reason=reason)
