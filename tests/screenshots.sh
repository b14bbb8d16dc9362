#!/usr/bin/env bash
# Takes the pictures of the documents from the running product, in Chromium: deploy/screenshots/chat.png. Look at them before you commit them.
set -euo pipefail
cd "$(dirname "$0")/.."
seen=$(mktemp -d)
trap 'rm -rf "$seen"' EXIT
PHOTOSYNC_SCREENSHOTS=$seen dotnet test tests/PhotoSync.Host.Tests --nologo -v quiet "$@" --filter "FullyQualifiedName~ThePictureInTheReadme"
mkdir -p deploy/screenshots
cp "$seen/host-chat.png" deploy/screenshots/chat.png
echo "deploy/screenshots/chat.png"
