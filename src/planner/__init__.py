"""Planner: plan face-to-face events in one local file."""

__version__ = "0.1.0"
