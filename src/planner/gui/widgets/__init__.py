"""Parts that every page uses and that know nothing of events."""
