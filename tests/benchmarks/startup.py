"""Start-up: from process start to a painted window that takes keys, and to the article in it, against an empty window.

The sizes of the archives, in articles, can be given as arguments. They are made of rows alone: newspapers, issues,
pages, articles of a paragraph. A start looks into these and never into the full-text index, which is left out so that
a million takes a minute to make and not hours.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from db import archive

ROOT = Path(__file__).parents[2]
RUNS = 9
SIZES = (0, 36_000, 1_000_000)
_AN_ISSUE, _A_PAGE = 50, 5
"""Articles."""

_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 800)
window.show()
window.repaint()
print("painted", flush=True)
"""

_OURS = """
import sys
from viewer import app, cli
load, furnish = app.Program._load, app.Program._furnish
def painted(self, *given):
    print("painted", flush=True)
    load(self, *given)
def whole(self, window, *given):
    furnish(self, window, *given)
    window.repaint()
    print("whole", flush=True)
    window.close()
app.Program._load, app.Program._furnish = painted, whole
cli.main(sys.argv[1:])
"""

_ROWS = (
    "INSERT INTO newspaper(id, title) VALUES (1, '基准日报'), (2, '基准晚报'), (3, '基准周刊'), (4, '基准科技报')",
    """WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :articles / :an_issue)
    INSERT INTO issue(id, newspaper, date)
    SELECT i + 1, i % 4 + 1, date('2024-12-31', format('-%d days', i / 4)) FROM n""",
    """WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :an_issue / :a_page)
    INSERT INTO page(issue, label, sequence) SELECT issue.id, i + 1, i FROM issue, n""",
    """WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :an_issue)
    INSERT INTO article(issue, n, kind, headline, index_key)
    SELECT id, i, 'article', format('第%d篇', i + 1), id * :an_issue + i FROM issue, n""",
    """INSERT INTO placement(article, part, page, position) SELECT article.id, 0, page.id, article.n % :a_page
    FROM article JOIN page ON page.issue = article.issue AND page.sequence = article.n / :a_page""",
    "INSERT INTO block(article, n, kind, text) SELECT id, 0, 'paragraph', :text FROM article",
)


def _made(path: Path, articles: int) -> Path:
    with closing(archive.create_or_open(path)) as db:
        db.execute("PRAGMA synchronous = OFF")
        given = {"articles": articles, "an_issue": _AN_ISSUE, "a_page": _A_PAGE, "text": "这是一段基准文字。" * 20}
        for rows in _ROWS if articles else ():
            with archive.transaction(db):
                db.execute(rows, given)
    return path


def _seconds(home: Path, code: str, *words: str) -> list[float]:
    """From the start of a process to each of the words it says; what it does to end is not counted."""
    # Compiled modules are kept, as they are for a user.
    left_out = ("PYTHONDONTWRITEBYTECODE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    # What the offscreen platform says of itself would go to the log; no other platform says that.
    platform = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false"}
    environment = {**kept, **platform, "PYTHONPATH": str(ROOT), "HOME": str(home)}
    command = [sys.executable, "-c", code, *words]
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as process:
        assert process.stdout is not None
        said = [time.perf_counter() - began for _ in process.stdout]
    assert said and process.returncode == 0
    return said


def main() -> None:
    """Start both by turns and print the ratios of their medians."""
    sizes = [int(word) for word in sys.argv[1:]] or SIZES
    with tempfile.TemporaryDirectory(prefix="baoku-") as folder:
        home = Path(folder)
        for articles in sizes:
            path = _made(home / f"{articles}.baoku", articles)
            _seconds(home, _EMPTY)
            _seconds(home, _OURS, str(path))
            pairs = [_seconds(home, _EMPTY) + _seconds(home, _OURS, str(path)) for _ in range(RUNS)]
            empty, usable, whole = (statistics.median(each) for each in zip(*pairs, strict=True))
            print(
                f"start-up with {articles:,} articles: usable after {usable / empty:.2f} ×, with an article in it after"
                f" {whole / empty:.2f} × an empty PySide6 window ({RUNS} runs each, by turns)"
            )


if __name__ == "__main__":
    main()
