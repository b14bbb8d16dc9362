#!/usr/bin/env bash
# Changes the diagnosis and the ledger in every small way and asks the tests whether they notice (Stryker.NET). Fails where less than 85 % are noticed;
# prints those that were not. survivors.md beside tells why they may live. It builds in the source tree: run nothing else there meanwhile.
set -uo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
(cd tests && dotnet tool restore >/dev/null) || exit 1

failed=0
mutate() {
  local output="$PWD/artifacts/mutation/$1"
  echo "== $1"
  (cd "$2" && dotnet stryker -f "../mutation/$1.json" --output "$output" >"$output.log" 2>&1) || failed=1
  local report="$output/reports/mutation-report.json"
  [ -f "$report" ] || { tail -20 "$output.log"; failed=1; return; }
  jq -r '
    [.files | to_entries[] | .key as $file | .value.mutants[] | . + {file: ($file | split("/") | last)} | select(.status | IN("Killed", "Timeout", "Survived", "NoCoverage"))]
    | (map(select(.status | IN("Killed", "Timeout"))) | length) as $killed
    | "\($killed) of \(length) changes noticed, \(1000 * $killed / length | round / 10) %",
      (.[] | select(.status | IN("Survived", "NoCoverage")) | "  \(.file):\(.location.start.line) \(.mutatorName): \(.replacement | gsub("\\s+"; " "))")' "$report"
}

mkdir -p artifacts/mutation
mutate diagnosis tests/PhotoSync.Tests
mutate ledger tests/PhotoSync.Reminders.Tests
exit $failed
