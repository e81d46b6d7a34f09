#!/usr/bin/env bash
# Opens the window; where there is no display, does the program's main job without one and names what it made.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=$1
if [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$python" main.py
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/baoku-XXXXXX")
baoku() { "$python" main.py --archive "$folder/archive.baoku" "$@"; }
echo "There is no display here, so the window can't open. This is the same work without it:"
echo; echo "The sample issue, imported into $folder/archive.baoku"
baoku import resources/sample
echo; echo "What is in it"
baoku list --tree
echo; echo "A search for 潮水"
baoku search 潮水
echo; echo "The issue as PDF"
baoku export --issue 1 --format pdf --to "$folder/issue.pdf"
echo; echo "A picture of the window"
draw='import sys; from pathlib import Path; from viewer.app import picture; sys.exit(not picture(*map(Path, sys.argv[1:])))'
QT_QPA_PLATFORM=offscreen "$python" -c "$draw" "$folder/archive.baoku" "$folder/window.png" 2>/dev/null
echo "$folder/window.png"
