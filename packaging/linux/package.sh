#!/usr/bin/env bash
# Builds and tries everything for Linux; `make package` calls it. Results are in dist/.
#   package.sh        all of it
#   package.sh STEP   one step: environment tools icons freeze try start deb tar lint install
set -euo pipefail
cd "$(dirname "$0")/../.."

build=build/package
venv=$build/venv
python=${PYTHON:-.venv/bin/python}
program=dist/pgbackup-gui
majors=${MAJORS:-14 15 16 17 18}
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
export PYTHONPATH="$PWD:$PWD/packaging" PATH="$PWD/$venv/bin:$PATH" QT_QPA_PLATFORM=offscreen

has() { command -v "$1" >/dev/null; }

# An environment of its own: what tests and linters need does not belong into the program.
environment() {
  if ! cmp -s requirements/package.txt "$build/requirements.txt"; then
    rm -rf "$venv"
    "$python" -m venv "$venv"
    "$venv/bin/python" -m pip -q install --require-hashes -r requirements/package.txt
    cp requirements/package.txt "$build/requirements.txt"
  fi
  rm -rf build/lib build/bdist.*
  "$venv/bin/python" -m pip -q install --force-reinstall --no-deps --no-build-isolation .
  rm -rf build/lib build/bdist.*
}

tools() { "$python" -m bundle.client_tools; }

icons() { "$python" -m bundle.icons; }

# Not with `python -m`: that would find the sources here before the installed package.
freeze() {
  rm -rf "$program"
  env -u PYTHONPATH "$venv/bin/pyinstaller" packaging/pgbackup_gui.spec --noconfirm \
    --log-level ERROR --distpath dist --workpath "$build/work"
  # Many a Python is built with symbols that only a debugger reads: 25 MB and more.
  find "$program/_internal" -maxdepth 1 -name 'libpython3*' -exec strip --strip-unneeded {} +
  find "$program/_internal" -path '*/lib-dynload/*.so' -exec strip --strip-unneeded {} +
  du -sm "$program" | awk '{ print "frozen: " $1 " MB" }'
}

try() {
  # shellcheck disable=SC2086 # several numbers
  "$python" -m bundle.smoke "$program/pgbackup-gui" --screenshot "$build/window.png" --majors $majors
  "$python" -m bundle.smoke "$program/pgbackup"
}

start() { "$python" -m bundle.startup "$program/pgbackup-gui"; }

deb() {
  rm -f dist/pgbackup-gui_*.deb
  "$python" -m bundle.deb
}

# Links beside the program instead of a menu entry: unpack it anywhere and start it.
tar() {
  local name
  name=pgbackup-gui-$("$python" -m bundle.version)-linux-$(uname -m)
  command tar -C dist --owner=0 --group=0 --numeric-owner --transform "s,^pgbackup-gui,$name," \
    -czf "dist/$name.tar.gz" pgbackup-gui
  du -m "dist/$name.tar.gz" | awk '{ print $2 ": " $1 " MB" }'
}

lint() {
  if has desktop-file-validate; then
    desktop-file-validate packaging/linux/pgbackup_gui.desktop
  else
    echo 'desktop-file-validate is not installed (package desktop-file-utils): not checked'
  fi
  # The id would be a domain's, and the project has none.
  if has appstreamcli; then
    appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info \
      packaging/linux/pgbackup_gui.metainfo.xml
  else
    echo 'appstreamcli is not installed (package appstream): metainfo not checked'
  fi
}

# shellcheck disable=SC2086 # several numbers
install() { packaging/linux/try_deb.sh dist/pgbackup-gui_*.deb $majors; }

[ $# -gt 0 ] || set -- environment tools icons freeze try start deb tar lint install
for step; do
  echo "== $step"
  "$step"
done
