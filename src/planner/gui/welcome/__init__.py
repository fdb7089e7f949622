"""The first page: what a newcomer can do."""
