"""How the screens speak of the people at the secretariat."""

from PySide6.QtCore import QObject

from jury_desk.domain.staff import OWNER, Role, StaffMember
from jury_desk.gui.kit.language import language
from jury_desk.services.staff import NamedPerson
from jury_desk.words import of


class StaffWords(QObject):
    """Words in the language of the moment."""

    def role(self, role: Role) -> str:
        """What somebody is here."""
        return {
            "secretary": self.tr("secretary"),
            "responsible": self.tr("responsible person"),
            "president": self.tr("jury president"),
        }[role]

    def person(self, member: StaffMember) -> str:
        """A name with what they are here."""
        told = self.tr("{name} · {role}")
        return told.format(name=member.name, role=self.role(member.role))

    def nobody(self) -> str:
        """Nobody said that they work now."""
        return self.tr("Nobody said who works")

    def name(self, person: str, name: str) -> str:
        """A name in a list of those whose PIN opens; the owner has none there."""
        return name or self.tr("The juror of this computer") if person == OWNER else name

    def time(self, member: StaffMember) -> str:
        """Since when, and until when."""
        spoken = of(language())
        since = str(spoken.date(member.since.astimezone().date()))
        if member.until is None:
            return self.tr("since {day}").format(day=since)
        until = str(spoken.date(member.until.astimezone().date()))
        return self.tr("from {first} to {last}").format(first=since, last=until)

    def about(self, person: NamedPerson) -> str:
        """The second line of a person in the list."""
        told = self.tr("{role}, {time}")
        return told.format(role=self.role(person.member.role), time=self.time(person.member))

    def fingerprint(self, person: NamedPerson) -> str:
        """The fingerprint as it is read out: groups of four, in two lines."""
        found = person.fingerprint
        if not found:
            return self.tr("Made when they first sign.")
        groups = [found[at : at + 4] for at in range(0, len(found), 4)]
        return f"{' '.join(groups[:8])}\n{' '.join(groups[8:])}"
