"""Bytes to domain values and back: tables, attendee lists, contacts, calendars."""
