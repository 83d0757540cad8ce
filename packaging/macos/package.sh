#!/usr/bin/env bash
# Builds the disk image on a Mac; the workflow calls it. Signs as APPLE_IDENTITY, else ad hoc.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PYTHONPATH="$PWD:$PWD/packaging" QT_QPA_PLATFORM=offscreen
app='dist/PG Backup.app'
image=dist/pgbackup-gui-$(python -m bundle.version)-macos-$(uname -m).dmg

packaging/macos/tools.sh
python -m bundle.icons
env -u PYTHONPATH pyinstaller packaging/pgbackup_gui.spec --noconfirm --log-level ERROR \
  --distpath dist --workpath build/package/work
plutil -lint "$app/Contents/Info.plist" packaging/macos/entitlements.plist
packaging/macos/sign.sh "$app" "${APPLE_IDENTITY:--}"
packaging/macos/make_dmg.sh "$app" "$image"
[ -z "${APPLE_IDENTITY:-}" ] || codesign --sign "$APPLE_IDENTITY" --timestamp "$image"
ls -l "$image"
