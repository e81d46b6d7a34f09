"""The panes of clippings folders."""
