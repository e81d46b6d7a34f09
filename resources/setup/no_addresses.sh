#!/usr/bin/env bash
# Fails when a tracked file names the address of a package index: everybody uses the one that is set up for them.
set -euo pipefail
index='py''pi\.org|python''hosted\.org|npm''js\.org|deb\.debian''\.org'
if git grep -nIE "$index" -- . ; then
  echo "These lines name a package index." >&2
  exit 1
fi
