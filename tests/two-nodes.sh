#!/usr/bin/env bash
# Starts a PostgreSQL and two nodes of a cluster on this machine, lets them send campaigns to a Teams that counts, and takes the node that sends away three times:
# killed, frozen for a minute, stopped in order. Tells how soon the other sends, and whether anybody saw two messages.
set -euo pipefail
cd "$(dirname "$0")/.."
bash tests/setup.sh
PHOTOSYNC_DEEP=1 dotnet test tests/PhotoSync.Reminders.Tests --nologo --logger "console;verbosity=detailed" --filter "FullyQualifiedName~Two_nodes"
