"""Facets: what a search's hits have, counted beside them, and the filters that narrow the search to it."""
