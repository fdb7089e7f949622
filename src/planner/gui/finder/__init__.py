"""Finding anything from the keyboard."""
