#!/usr/bin/env bash
# The inner loop: every test that is quick ([Trait("Pace", "Slow")] marks the rest), of what was built last, in one run.
# What is given goes to dotnet test, such as --filter "Pace!=Slow&FullyQualifiedName~Cropping".
set -euo pipefail
cd "$(dirname "$0")/.."

# The longest first, or it would be waited for when the others have ended.
longest=(PhotoSync.Host.Tests PhotoSync.Reminders.Tests PhotoSync.LocalTenant.Tests PhotoSync.Bot.Tests)
programs=()
for name in "${longest[@]}" $(cd tests && ls -d ./*.Tests); do
  program=tests/${name#./}/bin/Debug/net10.0/${name#./}.dll
  [[ " ${programs[*]} " == *" $program "* ]] || programs+=("$program")
done
exec dotnet test "${programs[@]}" --settings tests/inner.runsettings --nologo "$@"
