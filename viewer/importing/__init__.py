"""Importing: from files of any kind to issues in the archive."""
