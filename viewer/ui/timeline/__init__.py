"""Hits over time: the strip above the list of hits, and the window with the chart that compares queries."""
