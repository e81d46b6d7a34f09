"""The archive: what an issue is, how it is kept, how it is found."""
