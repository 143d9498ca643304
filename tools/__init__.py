"""What the coach can look up and write down: one file, one tool."""

from tools._person import person_from_rows, youngest_age
from tools._tool import Arguments, Tool, ToolError, load, parse, undo_record, use

__all__ = [
    "Arguments",
    "Tool",
    "ToolError",
    "load",
    "parse",
    "person_from_rows",
    "undo_record",
    "use",
    "youngest_age",
]
