"""Backups in the window: made by themselves, looked at, and put back."""
