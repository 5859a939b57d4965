"""The short words of the review desk: kinds, signs, labels, in the screen's language."""

from PySide6.QtCore import QObject

from jury_desk.domain.draft_acts import ElementKind
from jury_desk.domain.grid import Form, PhaseKind, Setting
from jury_desk.gui.grids.draft_rows import LabelKind, Sign


class GridWords(QObject):
    """Asked at each use: the language may have changed since."""

    def kind(self, kind: ElementKind) -> str:
        """What an element is."""
        return {
            "bloc": self.tr("Bloc"),
            "activity": self.tr("Activity"),
            "competency": self.tr("Competency"),
            "assessment": self.tr("Assessment"),
            "criterion": self.tr("Criterion"),
        }[kind]

    def selected(self, kind: ElementKind | None, count: int) -> str:
        """How many elements are selected, and of which kind where it is one."""
        if kind == "criterion":
            return self.tr("%n criteria selected", "", count)
        if kind == "competency":
            return self.tr("%n competencies selected", "", count)
        return self.tr("%n elements selected", "", count)

    def label(self, kind: LabelKind) -> str:
        """What stands above a group of rows."""
        return {
            "activities": self.tr("Activities and tasks"),
            "assessments": self.tr("Assessments"),
            "competencies": self.tr("Competencies and criteria"),
            "loose": self.tr("Criteria without a competency"),
            "heading": "",
        }[kind]

    def sign(self, sign: Sign) -> str:
        """The words of a sign under a row."""
        number = int(sign.value) if sign.kind == "warning" else 0
        return {
            "warning": self.tr("%n warning(s)", "", number),
            "unsure": self.tr("read with {percent} % confidence").format(percent=sign.value),
            "corrected": self.tr("differs from the print"),
            "doubt": self.tr("doubt noted"),
            "eliminatory": self.tr("eliminatory"),
            "weight": self.tr("weight {weight}").format(weight=decimal(sign.value)),
            "scale": self.tr("scale: {scale}").format(scale=sign.value),
            "not-core": self.tr("not core"),
        }[sign.kind]

    def criteria(self, count: int) -> str:
        """How many criteria there are."""
        return self.tr("%n criteria", "", count)

    def folded(self) -> str:
        """Said of a bloc that shows nothing of what it holds."""
        return self.tr("folded")

    def setting(self, setting: Setting) -> str:
        """How candidates sit an assessment."""
        return {
            "individual": self.tr("individual"),
            "group": self.tr("group"),
            "either": self.tr("individual or group"),
            "both": self.tr("individual and group"),
        }[setting]

    def form(self, form: Form) -> str:
        """What an assessment is made of."""
        return {
            "written": self.tr("written"),
            "oral": self.tr("oral"),
            "roleplay": self.tr("role-play"),
            "practical": self.tr("practical"),
            "quiz": self.tr("quiz"),
            "game": self.tr("game"),
            "external": self.tr("external test"),
        }[form]

    def language(self, code: str) -> str:
        """A language by its name; its code where it is a rare one."""
        return self.languages().get(code, code)

    def languages(self) -> dict[str, str]:
        """The names of the languages that examinations are mostly held in, by their codes."""
        return {
            "fr": self.tr("French"), "en": self.tr("English"), "es": self.tr("Spanish"),
            "de": self.tr("German"), "it": self.tr("Italian"), "pt": self.tr("Portuguese"),
            "nl": self.tr("Dutch"), "ar": self.tr("Arabic"), "zh": self.tr("Chinese"),
        }  # fmt: skip

    def phase(self, kind: PhaseKind) -> str:
        """A phase of an assessment."""
        return {
            "preparation": self.tr("preparation"),
            "presentation": self.tr("presentation"),
            "questions": self.tr("questions"),
            "roleplay": self.tr("role-play"),
            "deliberation": self.tr("deliberation"),
            "break": self.tr("break"),
        }[kind]


def decimal(text: str) -> str:
    """An exact number as it is read in the screen's language."""
    from jury_desk.gui.kit.language import language

    return text.replace(".", ",") if language() == "fr" else text
