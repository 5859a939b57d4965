"""Shows candidates' documents, which are untrusted: a process of its own reads each of them."""

from jury_desk.frameworks.papers.pages import Limits, PaperProcess, ScanProcess

__all__ = ["Limits", "PaperProcess", "ScanProcess"]
