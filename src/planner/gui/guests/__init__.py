"""The page of guests."""
