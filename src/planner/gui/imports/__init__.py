"""Bringing a list in: its file, its columns, and what each line of it would do."""
