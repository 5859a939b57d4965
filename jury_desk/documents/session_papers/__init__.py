"""What a session prints and exports; the heavy libraries wait for the first paper."""

from jury_desk.documents.session_papers.maker import SessionPaperMaker

__all__ = ["SessionPaperMaker"]
