"""Citing in the window: references copied, quotes with their source, lists of references."""
