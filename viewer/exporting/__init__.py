"""Exporting: from records of the archive to files, one file a format; formats.py lists them."""
