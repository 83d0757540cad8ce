#!/usr/bin/env bash
# appimage.sh TOOL: one file that runs on any Linux that is new enough, from dist/pgbackup-gui.
# TOOL is appimagetool, which no package registry has; the workflow fetches it.
set -euo pipefail
cd "$(dirname "$0")/../.."
tool=$1
python=${PYTHON:-.venv/bin/python}
version=$(PYTHONPATH="$PWD:$PWD/packaging" "$python" -m bundle.version)
image=dist/pgbackup-gui-$version-$(uname -m).AppImage
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir -p "$folder/usr/share/metainfo" "$folder/usr/share/applications"
cp -a dist/pgbackup-gui/. "$folder/"
ln -s pgbackup-gui "$folder/AppRun"
cp packaging/linux/pgbackup_gui.desktop "$folder/"
cp packaging/linux/pgbackup_gui.desktop "$folder/usr/share/applications/"
cp packaging/linux/pgbackup_gui.metainfo.xml "$folder/usr/share/metainfo/pgbackup_gui.appdata.xml"
cp build/package/icons/256.png "$folder/pgbackup_gui.png"
ln -s pgbackup_gui.png "$folder/.DirIcon"
ARCH=$(uname -m) APPIMAGE_EXTRACT_AND_RUN=1 "$tool" --no-appstream "$folder" "$image"
QT_QPA_PLATFORM=offscreen APPIMAGE_EXTRACT_AND_RUN=1 "$image" --self-test
