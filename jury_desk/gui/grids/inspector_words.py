"""What the inspector says of an element's origin and of how an assessment is held."""

from PySide6.QtCore import QObject

from jury_desk.domain.draft import Draft
from jury_desk.domain.grid import Assessment
from jury_desk.gui.grids.elements import Element
from jury_desk.gui.grids.grid_words import GridWords, decimal
from jury_desk.gui.grids.selection import Selection


class InspectorWords(QObject):
    """Asked at each use: the language may have changed since."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = GridWords(self)

    def sureness(self, draft: Draft, element: Element | None) -> str:
        """How surely an element was read; "" for several."""
        if element is None or draft.source is None:
            return ""
        origin = draft.origins.get(element.id)
        if origin is None:
            return self.tr("typed by hand")
        if origin.confidence >= 100:
            return self.tr("read surely")
        return self.tr("read with {percent} % confidence").format(percent=origin.confidence)

    def reasons(self, reasons: tuple[str, ...]) -> str:
        """Why an element was not read surely, in words."""
        from jury_desk.gui.grids.review_words import reason_words

        return " · ".join(reason_words(reason) for reason in reasons)

    def parts_of(self, selection: Selection) -> dict[str, str]:
        """The parts that selected criteria can belong to, by their ids."""
        bloc = selection.bloc
        if bloc is None or selection.linked_kind != "criterion":
            return {}
        linked = {name for one in selection.criteria for name in one.assessments}
        return {
            part.id: part.label
            for assessment in bloc.assessments
            if not linked or assessment.id in linked
            for part in assessment.parts
        }

    def sitting(self, assessment: Assessment) -> str:
        """How an assessment is held, a line a matter."""
        words, lines = self._words, []
        held = [words.setting(assessment.setting)] if assessment.setting else []
        held += [words.form(form) for form in assessment.forms]
        lines.append(", ".join(held) or self.tr("Nothing is said of how it is held."))
        if assessment.languages:
            names = ", ".join(words.language(code) for code in assessment.languages)
            lines.append(self.tr("Languages: {names}").format(names=names))
        for part in assessment.parts:
            told = self.tr("{part}: weight {weight}")
            lines.append(told.format(part=part.label, weight=decimal(part.weight)))
        for phase in assessment.phases:
            name = phase.label or words.phase(phase.kind)
            if phase.minutes is not None:
                name = self.tr("{phase}: {minutes} min").format(phase=name, minutes=phase.minutes)
            lines.append(name)
        external = assessment.external
        if external is not None and external.pass_above:
            told = self.tr("{test}: above {score}")
            lines.append(told.format(test=external.name, score=decimal(external.pass_above)))
        elif external is not None and external.pass_at_least:
            told = self.tr("{test}: at least {score}")
            lines.append(told.format(test=external.name, score=decimal(external.pass_at_least)))
        elif external is not None:
            lines.append(external.name)
        return "\n".join(line[:1].upper() + line[1:] for line in lines)
