"""Why: what was searched, why an article is a hit, and what would find something where nothing was found."""
