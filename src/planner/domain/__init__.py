"""The rules of the trade: pure Python, no input or output, neither Qt nor SQL."""
