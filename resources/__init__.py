"""Files that come with the program: icon, templates, translations, the sample issue."""
