#!/usr/bin/env bash
# Makes .venv with everything that the constraints pin, and puts in place the system libraries and the font that Qt needs.
# On Debian and Ubuntu it installs what is missing where it may, and says what is missing where it may not.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=resources/setup

libraries=(libegl1 libgl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0
  libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0
  libxcb-xkb1 fonts-noto-cjk)

need() { $here/need.sh "$@"; }

find_python() {
  local name
  for name in python3.13 python3.12 python3.11 python3.14 python3; do
    if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
      echo "$name"
      return
    fi
  done
}

apt=$(command -v apt-get || true)
python=$(find_python)
if [ -z "$python" ] && [ -n "$apt" ]; then need python3 python3-venv && python=$(find_python); fi
[ -n "$python" ] || { echo "Python 3.11 or newer is needed: please install it, then try again." >&2; exit 1; }
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  if [ -n "$apt" ]; then need python3-venv; else
    echo "Python's venv module is needed: please install it, then try again." >&2
    exit 1
  fi
fi
if [ -n "$apt" ]; then
  need "${libraries[@]}" || echo "Without them the window may not open." >&2
elif [ "$(uname)" = Linux ]; then
  echo "Qt needs EGL, OpenGL, fontconfig, D-Bus and the xcb libraries, and Chinese needs a font such as Noto CJK." >&2
fi

[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $here/constraints.txt
