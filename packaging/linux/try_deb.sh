#!/usr/bin/env bash
# try_deb.sh DEB MAJOR...: installs the package into a system without Python and PostgreSQL,
# runs its self-test against a server of each major, and removes it again.
# As root with debootstrap that system is a minimal one of its own; else an empty folder that
# the files are unpacked into, run with the libraries of this machine.
set -euo pipefail
deb=$(realpath "$1")
shift
python=${PYTHON:-.venv/bin/python}
base=build/package/system
root=$(mktemp -d)

clean_up() {
  mountpoint -q "$root/proc" && umount "$root/proc"
  rm -rf --one-file-system "$root"
}
trap clean_up EXIT

# Made once and kept: the mirror is the one that this machine uses. Made elsewhere, as
# debootstrap knows no folder with a space in its path.
make_base() {
  [ -d "$base/usr" ] && return
  local suite mirror new
  # shellcheck disable=SC1091
  suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
  # shellcheck disable=SC2016
  mirror=$(apt-get indextargets --format '$(REPO_URI)' "Codename: $suite" | head -1)
  new=$(mktemp -d)/system
  debootstrap --variant=minbase "$suite" "$new" ${mirror:+"$mirror"} >build/package/debootstrap.log ||
    { tail -5 build/package/debootstrap.log >&2; return 1; }
  rm -rf "$base"
  mv "$new" "$base"
  rmdir "$(dirname "$new")"
}

try_in_system() {
  make_base
  cp -a "$base/." "$root/"
  cp "$deb" "$root/tmp/package.deb"
  mount -t proc proc "$root/proc"
  in_root() { chroot "$root" env DEBIAN_FRONTEND=noninteractive "$@"; }
  if in_root sh -c 'command -v python3 psql pg_dump'; then
    echo 'this system already has what the package must bring' >&2
    exit 1
  fi
  in_root apt-get -qq update
  in_root apt-get -qq -y --no-install-recommends install /tmp/package.deb >build/package/install.log 2>&1
  du -sm "$root/opt/pgbackup-gui" | awk '{ print "installed: " $1 " MB" }'
  "$python" -m bundle.smoke pgbackup-gui --root "$root" --majors "$@"
  "$python" -m bundle.smoke pgbackup --root "$root"
  try_on_screen
  in_root apt-get -qq -y remove pgbackup-gui >>build/package/install.log 2>&1
  ! [ -e "$root/opt/pgbackup-gui" ] || { echo 'files were left behind' >&2; exit 1; }
  echo 'installed, tried and removed in a minimal system'
}

# What a window on a real screen needs is more than what an unseen one needs.
try_on_screen() {
  if ! command -v xvfb-run >/dev/null; then
    echo 'xvfb is not installed: not tried on a screen'
    return
  fi
  # shellcheck disable=SC2016
  xvfb-run -a -s '-ac -screen 0 1280x800x24 -nolisten tcp' sh -c \
    'chroot "$0" env DISPLAY="$DISPLAY" pgbackup-gui --self-test --only window --platform xcb' "$root"
}

try_in_folder() {
  dpkg-deb -x "$deb" "$root"
  "$python" -m bundle.smoke "$root/opt/pgbackup-gui/pgbackup-gui" --majors "$@"
  echo 'unpacked and tried in an empty folder (as root, with debootstrap: in a system of its own)'
}

if [ "$(id -u)" -eq 0 ] && command -v debootstrap >/dev/null; then
  try_in_system "$@"
else
  try_in_folder "$@"
fi
