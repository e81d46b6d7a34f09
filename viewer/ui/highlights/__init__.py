"""Highlights in the window: what keeps them, and the list of those of the article that is read."""
