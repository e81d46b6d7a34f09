#!/usr/bin/env bash
# Pins every package with its hashes, for every system and Python that is supported, without an address.
set -euo pipefail
cd "$(dirname "$0")/../.."
"$1" pip compile pyproject.toml --group dev --group packaging --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
  --no-emit-find-links --no-header --no-annotate --quiet --output-file resources/setup/constraints.txt
