"""The event page: name, time, venue, rooms, hosts and seats of one event."""
