#!/usr/bin/env bash
# notarise.sh FILE: has Apple look at a signed .dmg and staples its answer to it.
# Needs APPLE_ID, APPLE_TEAM and APPLE_PASSWORD (an app-specific one) in the environment.
set -euo pipefail
xcrun notarytool submit "$1" --wait --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" \
  --password "$APPLE_PASSWORD"
xcrun stapler staple "$1"
xcrun stapler validate "$1"
