#!/usr/bin/env bash
# Makes dist/Baoku.app and an image of it to be copied from. UNTESTED: written on Linux, not run yet.
# In an environment that has the program and PyInstaller installed (pip install . pyinstaller). It is signed by nobody: whoever
# gives it to others signs it with an identity of Apple's (codesign --deep --options runtime) and has it notarised.
set -euo pipefail
cd "$(dirname "$0")/../../.."
python=${1:-python3}

"$python" resources/packaging/icons.py build/icons
"$python" -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/frozen resources/packaging/baoku.spec

version=$("$python" -c 'from viewer.places import VERSION; print(VERSION)')
image=dist/baoku-$version-macos-$(uname -m).dmg
folder=build/image
rm -rf "$folder" "$image"
mkdir -p "$folder"
cp -R dist/Baoku.app "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Baoku -srcfolder "$folder" -format UDZO "$image"
