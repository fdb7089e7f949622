"""`python -m planner`: hands over to the command line."""

import sys


def main() -> int:
    """Run the command line, which opens the window where no word is given."""
    from planner.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
