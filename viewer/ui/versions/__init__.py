"""Earlier versions of an article, beside what followed them."""
