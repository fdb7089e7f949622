"""The schedule page: topics and their sessions as a grid of rooms by time, and as a running order."""
