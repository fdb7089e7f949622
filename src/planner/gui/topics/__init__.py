"""The topics page: ideas, the vote and what was chosen, as a board and as a table of the same topics."""
