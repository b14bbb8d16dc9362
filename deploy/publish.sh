#!/usr/bin/env bash
# Builds the release (ReadyToRun, version from Directory.Build.props), its software bill of materials, and, with --app and --group, hands it to the web app.
#   bash deploy/publish.sh [--runtime linux-x64] [--app WEBAPP --group GROUP] [--dry-run]
. "$(dirname "$0")/common.sh"
read_options "runtime app group" "$@"
need_tools dotnet
cd "$(dirname "$0")/.."
runtime=${given[runtime]:-linux-x64}
out=artifacts/publish

change "publish for $runtime into $out" dotnet publish src/PhotoSync.Host -c Release -r "$runtime" --self-contained false -p:PublishReadyToRun=true -p:RestoreLockedMode=false -o "$out" --nologo -v quiet
change "restore the tools of .config/dotnet-tools.json" dotnet tool restore
change "write the bill of materials, artifacts/photosync.cdx.json" dotnet dotnet-CycloneDX src/PhotoSync.Host/PhotoSync.Host.csproj --output artifacts --filename photosync.cdx.json --output-format Json --exclude-dev --recursive --set-name PhotoSync \
  --set-version "$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)"

[ -z "${given[app]:-}" ] && exit 0
need_tools az zip
group=$(need group)
change "zip it" bash -c "rm -f artifacts/photosync.zip && cd $out && zip -qr ../photosync.zip ."
change "hand it to ${given[app]}" az webapp deploy --resource-group "$group" --name "${given[app]}" --src-path artifacts/photosync.zip --type zip
