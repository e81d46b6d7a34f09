"""What can be set, a line each: whoever goes by a value finds it here, and its default stands nowhere else."""

from __future__ import annotations

from viewer.ui import language, theme
from viewer.ui.settings import Setting
from viewer.ui.tokens import LINE, MEASURE, ZOOMS

LANGUAGE = Setting("view/language", language.SYSTEM, (language.SYSTEM, *language.LANGUAGES))
START = Setting("start/archive", "last", ("last", "usual"))
REOPEN = Setting("start/reopen", True)

THEME = Setting("view/theme", theme.SYSTEM, (theme.SYSTEM, "light", "sepia", "dark"))
INTERFACE = Setting("view/interface", 100, (90, 100, 110, 125, 150))
"""Per cent of the system's size of text."""

FACE = Setting("reader/face", "serif", ("serif", "sans"))
ZOOM = Setting("view/zoom", 1.0, ZOOMS)
LEADING = Setting("reader/line", LINE, (1.5, LINE, 2.0))
"""Height of a line, in sizes of its text."""
WIDTH = Setting("reader/measure", MEASURE, (28, 32, MEASURE, 40, 46))
"""Chinese characters in a line."""

ORDER = Setting("search/sort", "relevance", ("relevance", "date", "page"))
PAUSE = Setting("search/pause", 150, (150, 400, 1000, 0))
"""Milliseconds without a key after which a query is searched; 0 waits for Enter."""
DIARY = Setting("search/diary", -1, (-1, 365, 90, 30, 0))
"""Days that a search stays in the history: -1 is for ever, 0 not at all."""

STYLE = Setting("citing/style", "gbt2025")
"""A name among viewer.exporting.citing's styles, which take a while to load."""
PUNCTUATION = Setting("citing/punctuation", "standard", ("standard", "half", "full"))

REHEARSE = Setting("import/rehearse", True)

BACKUP_EVERY = Setting("backups/days", 7, (0, 1, 7, 30))
"""Days between two backups that are made by themselves; 0 makes none."""
BACKUPS_KEPT = Setting("backups/kept", 3, (1, 2, 3, 5, 10))
BACKUP_FOLDER = Setting("backups/folder", "")
"""Empty for the usual place."""
