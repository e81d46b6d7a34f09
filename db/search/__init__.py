"""Search: what a person typed, made into a query, compiled for the index, and answered with hits and marks."""
