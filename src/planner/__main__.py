"""`python -m planner`: the command line, which opens the window when no command is given."""

import sys

from planner.cli import main

if __name__ == "__main__":
    sys.exit(main())
