#!/usr/bin/env bash
# try_dmg.sh DMG: copies the app out of the image as a user does, and runs its self-test.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PYTHONPATH="$PWD:$PWD/packaging"
mounted=$(mktemp -d)
folder=$(mktemp -d)
hdiutil attach "$1" -nobrowse -readonly -mountpoint "$mounted"
trap 'hdiutil detach "$mounted"; rm -rf "$folder"' EXIT
ditto "$mounted/PG Backup.app" "$folder/PG Backup.app"
programs="$folder/PG Backup.app/Contents/MacOS"
python -m bundle.smoke "$programs/pgbackup-gui" --majors 14 18
python -m bundle.smoke "$programs/pgbackup"
