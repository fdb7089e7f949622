"""Pages as drawing in millimetres with QPainter; no widget."""
