"""The composition rules: a named profile, each of its rules, and what it gives for each panel."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import msgspec
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.finding import Finding
from jury_desk.domain.preparation.panel import CompositionProfile
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.errors import JuryDeskError
from jury_desk.gui.forms.ui_panels_page import Ui_PanelsPage
from jury_desk.gui.kit.check_list import Check
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import TypedField
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.panels.panels_dialogs import ProfileNameDialog
from jury_desk.gui.preparation.panels.panels_words import PanelsWords
from jury_desk.services.rule_sets import RuleSets

_MOST = 50
_LARGEST_PART = 9999
_SHARE = re.compile(r"\d{1,4}/[1-9]\d{0,3}|\d{1,3}(\.\d{1,2})?%?")
_UNCHANGED = ("id", "label", "source")


class ProfileCard(QObject):
    """Shows the session's composition profile, and changes it."""

    def __init__(self, ui: Ui_PanelsPage, desk: PreparationDesk, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._desk, self._page = ui, desk, page
        self._words = PanelsWords(self)
        self._named: tuple[CompositionProfile, ...] = ()
        self._numbers: dict[str, TypedField] = {
            "members_at_least": ui.members_edit,
            "quorum": ui.quorum_edit,
            "external_at_least": ui.external_edit,
            "professionals_at_least": ui.professionals_edit,
            "academics_at_least": ui.academics_edit,
        }
        self._shares: dict[str, TypedField] = {
            "external_share": ui.share_edit,
            "professional_share": ui.professional_share_edit,
        }
        self._choices = {"external": ui.external_choice, "both_sexes": ui.sexes_choice}
        self._connect()
        self.retranslate()
        theme().changed.connect(self._fit)
        self._fit()
        self._list_named()

    # --- what is shown --------------------------------------------------------------------------

    def show_profile(self) -> None:
        """Show the rules of the desk's state."""
        ui, profile, editable = self._ui, self._desk.state.profile, self._desk.editable
        for name, field in {**self._numbers, **self._shares}.items():
            field.set_value(getattr(profile, name))
            field.setReadOnly(not editable)
        for name, choice in self._choices.items():
            choice.set_value(getattr(profile, name))
            choice.setEnabled(editable)
        ui.ticks_list.show_checks(
            [Check(name, text, getattr(profile, name)) for name, text in self._asked()]
        )
        ui.ticks_list.setEnabled(editable)
        by_share = profile.external == "share"
        ui.share_widget.setVisible(by_share)
        if (
            not ui.source_edit.document().isModified()
            and ui.source_edit.toPlainText() != profile.source
        ):
            ui.source_edit.setPlainText(profile.source)
        ui.source_edit.setReadOnly(not editable)
        self._show_named(profile)
        rows = self._words.panels(self._desk.state, self._desk.findings)
        ui.check_view.show_rows(rows)
        ui.check_text.setText("" if rows else self.tr("No panel yet: its check will stand here."))
        ui.check_text.setVisible(not rows)
        found = self._desk.of_item(Kind.PROFILE, "")
        ui.profile_findings_list.show_findings(found)
        ui.profile_findings_list.setVisible(bool(found))

    def flush(self) -> None:
        """Hand over what is typed."""
        for field in (*self._numbers.values(), *self._shares.values()):
            field.flush()
        self._flush_source()

    def place_of(self, finding: Finding) -> QWidget:  # noqa: ARG002  all of them are of the kind
        """Where a finding is mended."""
        return self._ui.profile_choice

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        ui = self._ui
        ui.external_choice.offer(
            [
                ("none", self.tr("Not asked")),
                ("majority", self.tr("More than half")),
                ("share", self.tr("At least a share")),
            ]
        )
        ui.sexes_choice.offer(
            [
                ("not-asked", self.tr("Not asked")),
                ("wished", self.tr("Both wished for")),
                ("asked", self.tr("Both asked for")),
            ]
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ui.source_edit and isinstance(event, QFocusEvent) and event.lostFocus():
            self._flush_source()
        return False

    def _show_named(self, profile: CompositionProfile) -> None:
        ui = self._ui
        offered = {one.id: one for one in self._named}
        ui.profile_choice.offer(
            [(one.id, one.label) for one in ({profile.id: profile} | offered).values()]
        )
        ui.profile_choice.set_value(profile.id)
        ui.profile_choice.setEnabled(self._desk.editable)
        named = offered.get(profile.id)
        changed = named is not None and rules_of(named) != rules_of(profile)
        ui.profile_text.setText(
            self.tr("Changed for this session. Choose the profile again to bring its rules back.")
            if changed
            else self.tr("Its rules as they stand; each can be changed for this session.")
        )
        ui.save_button.setVisible(self._rules is not None)

    def _asked(self) -> list[tuple[str, str]]:
        return [
            ("president", self.tr("A president is named among the members")),
            ("president_external", self.tr("The president is external")),
            ("casting_vote", self.tr("The president has the casting vote")),
            ("declaration", self.tr("Each member signs the declaration")),
            ("habilitation", self.tr("Each member's habilitation covers the session's days")),
            ("vae", self.tr("Made for the validation of experience (VAE)")),
        ]

    def _fit(self) -> None:
        self._ui.source_edit.setFixedHeight(theme().tokens.unit * 13)

    # --- named profiles -------------------------------------------------------------------------

    @property
    def _rules(self) -> RuleSets | None:
        return self._desk.crafts.rules if self._desk.has_crafts else None

    def _list_named(self) -> None:
        rules = self._rules
        if rules is not None:
            self._desk.worker.submit(rules.profiles, self._take_named, self._failed)

    def _take_named(self, named: tuple[CompositionProfile, ...]) -> None:
        self._named = named
        self.show_profile()

    def _take(self, profile: str) -> None:
        named = next((one for one in self._named if one.id == profile), None)
        if named is not None:
            self._desk.put(named)

    def _ask_name(self) -> None:
        dialog = ProfileNameDialog(self._desk.state.profile.label, self._page)
        dialog.chosen.connect(self._save)
        dialog.open()

    def _save(self, label: str) -> None:
        rules, service = self._rules, self._desk.service
        if rules is None:
            return

        def act() -> None:
            service.put(rules.save_profile(label, service.state.profile))

        def done() -> None:
            self._list_named()
            self._desk.told.emit(
                lambda: (
                    self.tr("The profile is saved."),
                    self.tr("Other sessions can take it by its name."),
                )
            )

        self._desk.act(act, done)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self._desk.failure.emit(error)

    # --- what the person does -------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        for name, field in self._numbers.items():
            field.take(read_count, str)
            field.entered.connect(lambda value, name=name: self._change(name, value))
        for name, field in self._shares.items():
            field.take(read_share, str)
            field.entered.connect(lambda value, name=name: self._change(name, value))
        for name, choice in self._choices.items():
            choice.chosen.connect(lambda value, name=name: self._change(name, value))
        ui.ticks_list.toggled.connect(self._change)
        ui.profile_choice.chosen.connect(self._take)
        ui.save_button.clicked.connect(lambda _=False: self._ask_name())
        ui.source_edit.installEventFilter(self)

    def _change(self, name: str, value: Any) -> None:
        self._on_profile(lambda held: msgspec.structs.replace(held, **{name: value}))

    def _on_profile(self, changed: Callable[[CompositionProfile], CompositionProfile]) -> None:
        """Change the rules as they will then stand: an act before may still be on its way."""
        service = self._desk.service
        self._desk.act(lambda: service.put(changed(service.state.profile)))

    def _flush_source(self) -> None:
        edit = self._ui.source_edit
        if edit.document().isModified():
            edit.document().setModified(False)
            self._change("source", " ".join(edit.toPlainText().split()))


def rules_of(profile: CompositionProfile) -> tuple[Any, ...]:
    """What a profile asks for, its name and source apart."""
    fields = profile.__struct_fields__
    return tuple(getattr(profile, name) for name in fields if name not in _UNCHANGED)


def read_count(text: str) -> int:
    """A number of people, 0 to 50. Raises ValueError."""
    count = int(text.strip() or 0)
    if not 0 <= count <= _MOST:
        raise ValueError(text)
    return count


def read_share(text: str) -> str:
    """A share as an exact fraction: "1/2", "50 %", "0,25". Raises ValueError."""
    plain = re.sub(r"\s", "", text).replace(",", ".")
    if not _SHARE.fullmatch(plain):
        raise ValueError(text)
    share = Fraction(plain.rstrip("%")) / (100 if plain.endswith("%") else 1)
    if share > 1 or share.denominator > _LARGEST_PART:
        raise ValueError(text)
    return str(share)
