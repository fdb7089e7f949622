"""The overview page: what is missing before the day, the counts, the replies, the seats and the programme."""
