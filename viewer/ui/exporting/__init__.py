"""Out of the window: the sheet that asks what becomes which files, the preview, and the printer."""
