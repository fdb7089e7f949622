"""Use cases, the only callers of the schema; the first parameter of each is `db`."""
