"""The workspace file: opening, locking, migrating, journal, undo; no Qt."""
