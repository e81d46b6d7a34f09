"""Saved searches in the sidebar: their list, with counts that are kept up to the archive."""
