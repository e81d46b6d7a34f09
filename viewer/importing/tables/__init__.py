"""Tables of articles: rows found, columns told, cells put into articles and these into issues."""
