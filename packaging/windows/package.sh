#!/usr/bin/env bash
# Builds the installer on Windows, in Git's bash; the workflow calls it. Needs NSIS.
# Signs when SIGN=true: certificate.pfx in RUNNER_TEMP, its password in CERTIFICATE_PASSWORD.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PYTHONPATH="$PWD:$PWD/packaging" QT_QPA_PLATFORM=offscreen
version=$(python -m bundle.version)
setup=dist/pgbackup-gui-$version-setup.exe
PATH="$PATH:/c/Program Files (x86)/NSIS"

sign() {
  [ "${SIGN:-false}" = true ] || return 0
  local tool
  tool=$(find '/c/Program Files (x86)/Windows Kits/10/bin' -path '*/x64/signtool.exe' | sort | tail -1)
  MSYS_NO_PATHCONV=1 "$tool" sign /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com \
    /f "$(cygpath -w "$RUNNER_TEMP/certificate.pfx")" /p "$CERTIFICATE_PASSWORD" "$@"
}

python -m bundle.client_tools --runtime "$(python -m bundle.windows runtime)"
python -m bundle.windows closure build/package/pgtools
python -m bundle.icons
env -u PYTHONPATH pyinstaller packaging/pgbackup_gui.spec --noconfirm --log-level ERROR \
  --distpath dist --workpath build/package/work
sign dist/pgbackup-gui/*.exe
python -m bundle.smoke dist/pgbackup-gui/pgbackup-gui.exe --majors 14 18
python -m bundle.smoke dist/pgbackup-gui/pgbackup.exe
makensis -V2 -DVERSION="$version" -DNUMBERS="$(python -m bundle.version --numbers)" \
  -DPROGRAM="$(cygpath -m "$PWD/dist/pgbackup-gui")" -DLICENCE="$(cygpath -m "$PWD/LICENSE")" \
  -DICON="$(cygpath -m "$PWD/build/package/icons/pgbackup.ico")" \
  -DOUT="$(cygpath -m "$PWD/$setup")" packaging/windows/installer.nsi
sign "$setup"
ls -l "$setup"
