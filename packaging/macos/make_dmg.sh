#!/usr/bin/env bash
# make_dmg.sh APP DMG: an image with the app and a link to Applications to drag it onto.
set -euo pipefail
app=$1
image=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/$(basename "$app")"
ln -s /Applications "$folder/Applications"
# The disk service of a busy build machine often says "Resource busy" at first.
for attempt in 1 2 3 4 5; do
  rm -f "$image"
  if hdiutil create -volname 'PG Backup' -srcfolder "$folder" -format ULMO -ov "$image"; then
    exit 0
  fi
  sleep $((attempt * 5))
done
exit 1
