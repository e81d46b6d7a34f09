"""The application: the window, importing, exporting, the command line."""
