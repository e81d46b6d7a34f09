"""What belongs around an article that is read."""
