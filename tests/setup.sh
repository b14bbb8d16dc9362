#!/usr/bin/env bash
# Installs what the tests need beside the .NET SDK, from Debian's packages: Chromium (pages and cards), PostgreSQL (storage), libjpeg tools (pictures), jq (deploy's scripts).
# Prints what it could not install; tests that need it then say so. Safe to run again.
set -euo pipefail

wanted=()
command -v chromium >/dev/null 2>&1 || wanted+=(chromium)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || wanted+=(postgresql)
command -v cjpeg >/dev/null 2>&1 || wanted+=(libjpeg-turbo-progs)
command -v jq >/dev/null 2>&1 || wanted+=(jq)
[ ${#wanted[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root=(sudo)
  else echo "setup: not installed, since this needs root: ${wanted[*]}"; exit 0; fi
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "setup: not installed, since this is no Debian: ${wanted[*]}"
  exit 0
fi

export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
# A package's own server is not wanted: the tests start a private one.
mkdir -p /etc/postgresql-common 2>/dev/null && echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf 2>/dev/null || true
for package in "${wanted[@]}"; do
  "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$package" >/dev/null || echo "setup: could not install $package"
done
