"""News as agencies send it: items, their bodies, and the habits of wire text."""
