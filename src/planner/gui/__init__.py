"""The window: one folder a noun, over the services."""
