"""What differs between two texts, as rich text."""

from html import escape

from jury_desk.domain.grid_change import Run
from jury_desk.gui.kit.theme import theme


def run_html(run: Run) -> str:
    """A stretch of a changed text: struck through where it is gone, underlined where it came.

    Nothing of the text is read as markup.
    """
    tokens, text = theme().tokens, escape(run.text).replace("\n", "<br>")
    if run.kind == "removed":
        return f'<s style="color:{tokens.bad};background:{tokens.bad_soft}">{text}</s>'
    if run.kind == "added":
        return f'<u style="color:{tokens.good};background:{tokens.good_soft}">{text}</u>'
    return text
