"""The user's guide inside the program: its chapters, a search in them, and links that do what they speak of."""
