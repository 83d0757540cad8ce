#!/usr/bin/env bash
# Builds and tries the Windows program and its installer on Linux, under wine, for TEST ONLY:
# python.exe and python3.dll are made here, the standard library's .py files are this
# machine's, and what runs is a patched copy. What users get is built by the workflow on
# Windows. `make package-windows` calls this; as root it installs what is missing.
#   wine.sh           all of it
#   wine.sh STEP...   packages wheels interpreter prefix tools freeze frozen installer installed
set -euo pipefail
cd "$(dirname "$0")/../.."
repo=$PWD
work=$repo/build/windows
venv=$repo/build/package/venv
python=${PYTHON:-$repo/.venv/bin/python}
[[ $python = /* ]] || python=$repo/$python
majors=${MAJORS:-14 15 16 17 18}
display=:${WINE_DISPLAY:-78}
cc=x86_64-w64-mingw32-gcc
export PYTHONPATH="$repo:$repo/packaging" PATH="$venv/bin:$PATH"
export WINEPREFIX=$work/prefix WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscms=n;winemenubuilder.exe=d'
export PYTHONUTF8=1 XDG_RUNTIME_DIR=$work/run
version=$("$python" -m bundle.version)
setup=$repo/dist/pgbackup-gui-$version-TEST-ONLY-setup.exe
mkdir -p "$work/run" "$repo/dist"
chmod 700 "$work/run"

# Through a pipe: with a plain file as output Python under wine dies at once.
run() { timeout "${LIMIT:-2400}" wine "$@" </dev/null 2>&1 | cat; }
dos() { echo "Z:${1//\//\\}"; }

packages() {
  local missing=() name
  for name in wine64:wine64 makensis:nsis "$cc:gcc-mingw-w64-x86-64" Xvfb:xvfb unzip:unzip; do
    command -v "${name%:*}" >/dev/null || [ -x "/usr/lib/wine/${name%:*}" ] || missing+=("${name#*:}")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    echo "installing ${missing[*]}"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends wine "${missing[@]}" >/dev/null
  fi
}

# pip reads markers for the machine it runs on, so the list is the one for Windows in full.
# panda3d carries python.org's DLLs of 3.12; there is no whole Windows Python to be had here.
wheels() {
  mkdir -p "$work/wheels"
  "$python" -m bundle.windows requirements >"$work/requirements.txt"
  "$venv/bin/pip" -q download -d "$work/wheels" --platform win_amd64 --python-version 312 \
    --only-binary=:all: --no-deps --require-hashes \
    -r "$work/requirements.txt" -r packaging/windows/wine-python.txt
}

interpreter() {
  local py=$work/py stdlib
  rm -rf "$py" "$work/p3d" && mkdir -p "$py/DLLs" "$py/Lib"
  unzip -q -o "$work"/wheels/panda3d*.whl 'deploy_libs/*' -d "$work/p3d"
  cp "$work/p3d/deploy_libs/python312.dll" "$py/"
  cp "$work"/p3d/deploy_libs/*.pyd "$work"/p3d/deploy_libs/{libffi-8,libcrypto-3,libssl-3,sqlite3,zlib1}.dll "$py/DLLs/"
  rm "$py/DLLs/_wmi.pyd" # platform.uname() ends in a function that wine 8 does not have
  stdlib=$("$python" -m bundle.windows stdlib)
  (cd "$stdlib" && find . \( -name __pycache__ -o -name site-packages -o -name 'config-3*' \
    -o -name lib-dynload -o -path ./test \) -prune -o -type f -print0) |
    tar -C "$stdlib" --null -T - -cf - | tar -C "$py/Lib" -xf -
  mkdir -p "$py/Lib/site-packages"
  find "$work/wheels" -name '*.whl' ! -name 'panda3d*' -print0 |
    xargs -0 -n1 unzip -q -o -d "$py/Lib/site-packages"
  cp "$py"/Lib/site-packages/shiboken6/{vcruntime140,vcruntime140_1,msvcp140,msvcp140_1,msvcp140_2}.dll "$py/"
  rm -rf build/lib build/bdist.*
  "$venv/bin/pip" -q install --no-deps --no-build-isolation --upgrade --target "$py/Lib/site-packages" .
  $cc -O2 -municode -o "$py/python.exe" packaging/windows/wine/python.c
  # The stable interface's DLL only passes on to that of 3.12.
  "$python" -m bundle.windows forward python3 "$py/python312.dll" >"$work/python3.def"
  $cc -shared -nostdlib -Wl,--entry=0 -o "$py/python3.dll" packaging/windows/wine/nothing.c "$work/python3.def"
}

# DLLs that Windows 10 has and wine 8 has not.
prefix() {
  local system=$WINEPREFIX/drive_c/windows/system32 icu
  [ -d "$WINEPREFIX" ] || { LIMIT=200 run wineboot -i && LIMIT=100 run winecfg -v win10; }
  icu=$work/icu && rm -rf "$icu"
  "$python" -m bundle.windows unpack 18 "$icu"
  cp "$icu"/bin/icu{uc,dt}77.dll "$system"
  "$python" -m bundle.windows forward icuuc "$system/icuuc77.dll" _77 >"$work/icuuc.def"
  $cc -shared -nostdlib -Wl,--entry=0 -o "$system/icuuc.dll" packaging/windows/wine/nothing.c "$work/icuuc.def"
  $cc -O2 -shared -o "$system/mscms.dll" packaging/windows/wine/mscms.c
  run "$work/py/python.exe" -c 'import sys, ssl, sqlite3, PySide6.QtCore as q, psycopg; print(sys.version, q.qVersion(), psycopg.pq.__impl__)'
}

tools() {
  "$python" -m bundle.client_tools --system win32 --runtime "$work/py/vcruntime140.dll" --into "$work/pgtools"
  "$python" -m bundle.windows closure "$work/pgtools"
}

freeze() {
  "$python" -m bundle.icons
  rm -rf "$work/dist"
  PGTOOLS=$(dos "$work/pgtools") PYTHONPATH='' run "$work/py/python.exe" -P -m PyInstaller \
    --noconfirm --log-level ERROR --distpath "$(dos "$work/dist")" --workpath "$(dos "$work/build")" \
    "$(dos "$repo/packaging/pgbackup_gui.spec")"
  rm -rf "$work/patched" && cp -r "$work/dist/pgbackup-gui" "$work/patched"
  "$python" -m bundle.windows patch "$work/patched"
  du -sm "$work/dist/pgbackup-gui" | awk '{ print "frozen: " $1 " MB" }'
}

on_display() {
  Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
  local pid=$!
  # Not `"$@" || ...`: in there a command that fails would not end the script.
  # shellcheck disable=SC2064
  trap "kill $pid" EXIT
  sleep 1
  DISPLAY=$display "$@"
  kill $pid
  trap - EXIT
}

try_it() {
  local folder=$1
  shift
  # shellcheck disable=SC2086 # several numbers
  "$python" -m bundle.smoke --wine "$@" --majors $majors -- wine "$folder/pgbackup-gui.exe"
}

frozen() { on_display try_it "$work/patched" --screenshot "$work/window.png"; }

installer() {
  rm -f "$setup"
  makensis -V2 -DTARGET64 -DTEST_ONLY -DVERSION="$version" -DNUMBERS="$("$python" -m bundle.version --numbers)" \
    -DPROGRAM="$work/patched" -DICON="$repo/build/package/icons/pgbackup.ico" -DLICENCE="$repo/LICENSE" \
    -DOUT="$setup" packaging/windows/installer.nsi
  du -m "$setup" | awk '{ print "setup: " $1 " MB" }'
}

# Twice: the second one replaces the first. Settings and backups must outlive the removal.
install_and_remove() {
  local user home kept
  user=$(find "$WINEPREFIX/drive_c/users" -mindepth 1 -maxdepth 1 -type d ! -name Public | head -1)
  home="$user/AppData/Local/Programs/PG Backup"
  kept=$user/AppData/Local/pgbackup_gui/settings.toml
  LIMIT=300 run "$setup" /S
  LIMIT=300 run "$setup" /S
  [ -f "$home/pgbackup-gui.exe" ]
  try_it "$home"
  find "$WINEPREFIX/drive_c" -name 'PG Backup.lnk' | grep -q . || { echo 'no Start-menu entry'; exit 1; }
  mkdir -p "$(dirname "$kept")" && touch "$kept"
  LIMIT=100 run "$home/Uninstall.exe" /S
  for _ in $(seq 30); do [ -e "$home" ] || break; sleep 1; done
  [ ! -e "$home" ] || { echo 'files were left behind'; exit 1; }
  [ -f "$kept" ] || { echo 'the settings are gone'; exit 1; }
  echo 'installed twice, tried, removed; the settings are still there'
}

installed() { on_display install_and_remove; }

[ $# -gt 0 ] || set -- packages wheels interpreter prefix tools freeze frozen installer installed
for step; do
  echo "== $step"
  "$step"
done
