"""The window: panes that show the archive, and the one map that connects them."""
