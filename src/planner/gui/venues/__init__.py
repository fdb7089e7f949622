"""The venues page: the notebook of all places, and their comparison."""
