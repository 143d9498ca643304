"""What the guards make of texts in a file: `coach check`, without database, model or network."""

from coach.check._run import Checker, check_text

__all__ = ["Checker", "check_text"]
