#!/usr/bin/env bash
# Installs the setup program on this Windows, runs the self-test, installs once more over it
# as an update does, and removes it; the workflow calls it.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PYTHONPATH="$PWD:$PWD/packaging"
setup=(dist/*-setup.exe)
home="$(cygpath -u "$LOCALAPPDATA")/Programs/PG Backup"
settings="$(cygpath -u "$LOCALAPPDATA")/pgbackup_gui/settings.toml"

# Git's bash would take /S for a path.
MSYS_NO_PATHCONV=1 "${setup[0]}" /S
MSYS_NO_PATHCONV=1 "${setup[0]}" /S
python -m bundle.smoke "$home/pgbackup-gui.exe" --majors 18
mkdir -p "$(dirname "$settings")"
touch "$settings"
MSYS_NO_PATHCONV=1 "$home/Uninstall.exe" /S
for _ in $(seq 60); do
  [ -e "$home" ] || break
  sleep 1
done
[ ! -e "$home" ] || { echo 'files were left behind' >&2; exit 1; }
[ -f "$settings" ] || { echo 'the settings are gone' >&2; exit 1; }
