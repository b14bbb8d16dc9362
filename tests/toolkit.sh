#!/usr/bin/env bash
# What Microsoft 365 Agents Toolkit says of both manifests, as far as it can without a sign-in: its own schema. Says when it could not be asked; fails only for what it found.
set -uo pipefail
cd "$(dirname "$0")/.."
version=1.1.17
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

echo "== Microsoft 365 Agents Toolkit $version"
if ! command -v npm >/dev/null || ! command -v node >/dev/null; then
  echo "Could not be asked: npm is not installed."
  exit 0
fi
if ! timeout 400 npm install --prefix "$scratch" --ignore-scripts --no-audit --no-fund --loglevel=error "@microsoft/m365agentstoolkit-cli@$version" >/dev/null 2>&1; then
  echo "Could not be asked: the registry does not give it."
  exit 0
fi

# What appPackage/package.cs and the toolkit's own environment fill in.
export APP_VERSION=0.1.0 BOT_DOMAIN=photosync.contoso.com TOKEN_DOMAIN=token.botframework.com BOT_ID=11111111-2222-4333-8444-555555555555
export TEAMS_APP_ID=21111111-2222-4333-8444-555555555555 ADMIN_TEAMS_APP_ID=31111111-2222-4333-8444-555555555555
export DEVELOPER_NAME=Contoso DEVELOPER_WEBSITE=https://contoso.com DEVELOPER_PRIVACY=https://contoso.com/privacy DEVELOPER_TERMS=https://contoso.com/terms
# It keeps a folder of its own at home, and looks for languages and icons beside the manifest.
export HOME="$scratch/home"
mkdir -p "$HOME"
cp -r appPackage "$scratch/package"

says() { timeout 120 "$scratch/node_modules/.bin/atk" validate --manifest-file "$1" --interactive false --telemetry false </dev/null >"$scratch/answer" 2>&1; }
found=0
for manifest in manifest.json admin/manifest.json; do
  if says "$scratch/package/$manifest"; then echo "appPackage/$manifest passes."; else echo "appPackage/$manifest does not pass:"; cat "$scratch/answer"; found=1; fi
done

# What passes everything says nothing.
sed -i 's/"accentColor": "[^"]*"/"accentColor": "none"/' "$scratch/package/manifest.json"
if says "$scratch/package/manifest.json"; then echo "It passes a colour that is none: it checks nothing."; found=1; fi
exit $found
