"""The badges page: who, on which sheet, how it looks, whether it fits."""
