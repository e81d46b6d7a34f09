"""Search: from what the user typed to hits, exact totals and marks."""
