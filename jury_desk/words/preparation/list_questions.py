"""The sentences that ask whether a line of a list is somebody who is there already."""

from jury_desk.domain.preparation.lists.list_matching import Question
from jury_desk.words.preparation import told


def question_told(question: Question, language: str) -> str:
    """A question in that language, with what two lines tell differently."""
    values = {"name": question.name, "line": str(question.line)}
    said = told(f"list-{question.kind}", values, language)
    if not question.fields:
        return said
    names = (f"list-field-{name.replace('_', '-')}" for name in question.fields)
    fields = ", ".join(told(code, {}, language).lower() for code in names)
    return f"{said} {told('list-differs', {'fields': fields}, language)}"
