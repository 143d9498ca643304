"""What the coach can look up and write down: one file, one tool."""

from tools._energy import HISTORY_DAYS, Energy, energy_of, missing
from tools._limits import Barrier, barrier
from tools._person import person_from_rows, youngest_age
from tools._plan import Goal, Pace, Plan, highest_kcal, lowest_kcal, make_plan
from tools._rows import Rows, read_rows
from tools._tool import Arguments, Tool, ToolError, load, parse, undo_record, use

__all__ = [
    "HISTORY_DAYS",
    "Arguments",
    "Barrier",
    "Energy",
    "Goal",
    "Pace",
    "Plan",
    "Rows",
    "Tool",
    "ToolError",
    "barrier",
    "energy_of",
    "highest_kcal",
    "load",
    "lowest_kcal",
    "make_plan",
    "missing",
    "parse",
    "person_from_rows",
    "read_rows",
    "undo_record",
    "use",
    "youngest_age",
]
