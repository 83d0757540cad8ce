#!/usr/bin/env bash
# tools.sh: PostgreSQL's programs for a Mac, of every major, from Homebrew: those of the wheels
# cannot read zstd, which is what this app writes on other systems. Result: build/package/pgtools.
set -euo pipefail
cd "$(dirname "$0")/../.."
majors=${MAJORS:-14 15 16 17 18}
homes=()
for major in $majors; do
  brew list "postgresql@$major" >/dev/null 2>&1 || brew install --quiet "postgresql@$major"
  homes+=("$major=$(brew --prefix "postgresql@$major")")
done
python -m bundle.mac_tools --into build/package/pgtools "${homes[@]}"
