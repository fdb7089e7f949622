"""What was done in the workspace, by whom and when, and the ways back."""
