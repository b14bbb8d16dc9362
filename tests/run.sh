#!/usr/bin/env bash
# Sets up and runs all tests, then shows what is promised beside its floor (shown, never judged: machines are noisy).
# --deep: the counts that take long (fuzzing, random lives, the crowd, chaos) in full, the branches that tests take, changed code that tests must notice, all benchmarks.
# --coverage: the branches that tests take, with the usual counts. In CI (CI=true) a skipped test fails the run.
set -uo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
# As the container and the web app have it: what tests weigh is what is deployed.
export MALLOC_ARENA_MAX=2
deep= patience=10m collect=()
for switch in "$@"; do
  case $switch in --deep) deep=1 patience=120m; export PHOTOSYNC_DEEP=1 ;; --coverage) ;; *) echo "What is $switch? There are --deep and --coverage."; exit 2 ;; esac
  collect=(--settings tests/coverage.runsettings --collect "XPlat Code Coverage")
done

bash tests/setup.sh || exit 1
dotnet restore PhotoSync.sln --nologo ${CI:+--locked-mode} || exit 1
dotnet build PhotoSync.sln --no-restore --nologo -v quiet || exit 1

results=$(mktemp -d)
# What the SDK and the tests lay into the temporary folder goes with it, and so does the compiler that a test's build leaves running there.
export TMPDIR=$results/tmp
mkdir "$TMPDIR"
chmod 711 "$results"
trap 'dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1; rm -rf "$results"' EXIT
failed=0
# Tests some projects, one after the other, and shows of each what it said when it has ended.
try() {
  local project name start lost=0
  for project in "$@"; do
    name=$(basename "$project") start=$SECONDS
    dotnet test "$project" --no-build --nologo -v quiet --logger "trx;LogFileName=$name.trx" --results-directory "$results" --blame-hang-timeout "$patience" ${collect[@]+"${collect[@]}"} >"$results/$name.log" 2>&1 || lost=1
    printf '== %s (%d s)\n%s\n' "$name" $((SECONDS - start)) "$(cat "$results/$name.log")"
  done
  return $lost
}
# Whole Hosts and browsers fill two cores by themselves. What builds goes well beside what mostly waits.
projects=(tests/*.Tests) crowded=(tests/PhotoSync.Host.Tests tests/PhotoSync.LocalTenant.Tests) building=(tests/BotSdk.Tests tests/PhotoSync.Shipping.Tests)
others=() ; for project in "${projects[@]}"; do [[ " ${crowded[*]} ${building[*]} " == *" $project "* ]] || others+=("$project"); done
try "${crowded[@]}" || failed=1
try "${building[@]}" & built=$!
try "${others[@]}" || failed=1
wait "$built" || failed=1

count() { grep -ho "<Counters [^>]*" "$results"/*.trx 2>/dev/null | tr ' ' '\n' | awk -F'"' -v key="$1=" 'index($0, key) == 1 { n += $2 } END { print n + 0 }'; }
passed=$(count passed) lost=$(count failed) total=$(count total)
skipped=$((total - passed - lost))
if [ "$skipped" -gt 0 ]; then
  echo "Skipped:"
  grep -ho 'testName="[^"]*"[^>]*outcome="NotExecuted"' "$results"/*.trx | sed 's/testName="\([^"]*\)".*/  \1/'
  [ "${CI:-}" = "true" ] && failed=1
fi
find "$results" -name '*.trx' -exec awk -f tests/failures.awk {} +
[ "$total" -gt 0 ] || failed=1
[ "$lost" -gt 0 ] && failed=1
# A run that broke off without counting a failure is a failure all the same.
[ "$failed" -ne 0 ] && [ "$lost" -eq 0 ] && lost=1
if [ ${#collect[@]} -gt 0 ]; then bash tests/coverage.sh "$results"; fi
if [ -n "$deep" ]; then bash tests/mutation/run.sh || failed=1; fi
# What failed is looked at first, and CI has half an hour: figures can wait.
left=$((26 * 60 - SECONDS))
if [ "$failed" -eq 0 ] && { [ -n "$deep" ] || [ "$left" -gt 120 ]; }; then
  echo "== PhotoSync.Benchmarks"
  measure=(dotnet run -c Release --project tests/PhotoSync.Benchmarks --no-restore -p:RunAnalyzers=false --)
  # By way of a file: whoever reads this run is not kept waiting by a process that outlives its time.
  if [ -n "$deep" ]; then "${measure[@]}"; else timeout -k 10 "$left" "${measure[@]}" --quick; fi >"$results/figures" 2>&1 </dev/null || echo "The figures could not be measured in time."
  cat "$results/figures"
fi
echo "$passed passed, $lost failed, $skipped skipped"
exit $failed
