"""What belongs around the article that is read: where else its story stands, and whatever else is found of it."""
