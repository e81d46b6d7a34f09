"""What the user can set: the values, how they are shown, and the window that shows them."""
