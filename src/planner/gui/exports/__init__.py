"""Sending the invite list out: who, which columns, which form, where to."""
