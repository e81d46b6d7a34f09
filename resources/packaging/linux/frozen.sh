#!/usr/bin/env bash
# Makes dist/baoku, the folder of a program that needs no Python, and dist/baoku-VERSION-linux-MACHINE.tar.xz of it.
# It runs on systems whose C library is not older than that of the one that built it.
set -euo pipefail
cd "$(dirname "$0")/../../.."
python=$1
here=resources/packaging

"$python" $here/icons.py build/icons
"$python" -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/frozen $here/baoku.spec
# Python's own libraries and the typesetter bring symbols that only a debugger reads.
strip --strip-unneeded dist/baoku/_internal/{libpython3.*.so.*,python3.*/lib-dynload/*.so,typst/*.so}
cp LICENSE dist/baoku/

version=$(dist/baoku/baoku --version | cut -d' ' -f2)
name=baoku-$version
packed=dist/$name-linux-$(uname -m).tar.xz
tar --create --owner=0 --group=0 --sort=name --transform "s,^baoku,$name," --directory dist baoku |
  xz --threads=0 -4 > "$packed.part"
mv "$packed.part" "$packed"
du -h "$packed"
