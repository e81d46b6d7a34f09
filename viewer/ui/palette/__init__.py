"""The palette: one field that leads to everything that has a name or a day."""
