"""The command line: the same services without a window."""

from planner.cli.main import main

__all__ = ["main"]
