#!/usr/bin/env bash
# sign.sh APP [IDENTITY]: signs from the inside out; Apple refuses an app whose parts were
# signed after the whole. Without IDENTITY only ad hoc, which Apple silicon needs to run at all.
set -euo pipefail
app=$1
identity=${2:--}
here=$(cd "$(dirname "$0")" && pwd)
options=(--force --sign "$identity")
[ "$identity" = - ] || options+=(--options runtime --timestamp)

is_macho() { file -b "$1" | grep -q '^Mach-O'; }

# The programs and libraries of PostgreSQL, Python and Qt: the deepest first.
find "$app/Contents" -type f -print | awk -F/ '{ print NF "\t" $0 }' | sort -rn | cut -f2- |
  while IFS= read -r file; do
    case $file in "$app"/Contents/MacOS/*) continue ;; esac
    if is_macho "$file"; then codesign "${options[@]}" "$file"; fi
  done
find "$app/Contents" -type d -name '*.framework' -print0 |
  while IFS= read -r -d '' framework; do codesign "${options[@]}" "$framework"; done
for program in "$app"/Contents/MacOS/*; do
  codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$program"
done
codesign "${options[@]}" --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict --verbose=2 "$app"
