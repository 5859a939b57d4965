"""The timetable by constraints: the one room that knows the solver."""

from jury_desk.planning.planner import CpSatPlanner

__all__ = ["CpSatPlanner"]
