#!/usr/bin/env bash
# Shows a whole Host, in a control group that gives it so much memory and no more, count, plan and send a campaign to so many people on SQLite; then kills it while it sends and starts it again.
# What it maps of the runtime and of itself is charged to the group too, as in a container. Prints what each phase took, and ends with 1 where the group's memory did not suffice.
# Usage, as root: bash tests/million.sh [PEOPLE] [MEGABYTES]    1,000,000 people and 200 MB, unless it is said
people=${1:-1000000} megabytes=${2:-200}
. "$(dirname "$0")/whole-hosts.sh"

# --- A control group, of whichever version this machine has
if [ -f /sys/fs/cgroup/cgroup.controllers ]; then
  group=/sys/fs/cgroup/photosync-$$ limit=memory.max own=anon events=memory.events
else
  group=/sys/fs/cgroup/memory/photosync-$$ limit=memory.limit_in_bytes own=rss events=memory.oom_control
fi
mkdir "$group" && echo $((megabytes * 1000000)) >"$group/$limit" || fail "This machine gives out no control groups."
trap 'tidy; for i in 1 2 3 4 5; do rmdir "$group" 2>/dev/null && break; sleep 1; done' EXIT
killed() { awk '$1 == "oom_kill" { print $2 }' "$group/$events"; }

# --- What was read before is charged to whoever read it: so the runtime and the Host are copied by the group, which pays for reading them.
runtime=$(dirname "$(readlink -f "$(command -v dotnet)")")
inside=(bash -c 'echo $$ >"$0/cgroup.procs"; exec "$@"' "$group")
"${inside[@]}" bash -c 'mkdir "$2" && cp -r "$1/dotnet" "$1/host" "$1/shared" "$2" && cp -r "$3" "$2/app" && sync' - "$runtime" "$work/runtime" "$(dirname "$host")"
start_tenant "$people"
host=$work/runtime/app/PhotoSync.Host.dll
launch=("${inside[@]}" "$work/runtime/dotnet")
# By the address that the tenant gives its pictures: whoever has the right photo is not written to.
services=$teams
export DOTNET_ROOT=$work/runtime

# --- Phases
watch=
see() { # the most memory of its own, and the most with what it maps, since last told
  while sleep 0.2; do
    awk -v own="$own" '$1 == own { print $2 }' "$group/memory.stat"
    awk '/^VmRSS/ { print "r", $2 * 1024 }' "/proc/$(head -n 1 "$group/cgroup.procs")/status" 2>/dev/null || true
  done >>"$work/seen" &
  watch=$!
}
told() { # told PHASE SINCE
  awk -v phase="$1" -v seconds="$(seconds_since "$2")" '$1 == "r" { if ($2 > all) all = $2; next } $1 > own { own = $1 } END { printf "%-34s %8.1f s   own memory at most %3.0f MB, with all that it maps %3.0f MB\n", phase, seconds, own / 1e6, all / 1e6 }' "$work/seen"
  : >"$work/seen"
}
count() { ask one "campaigns/$1" | jq "$2"; }
sent() { [ "$(count "$1" '.states.sent // 0')" -ge "$2" ]; }
planned() { [ "$(ask one "campaigns/$1" | jq -r .campaign.status)" = running ]; }

since=$(milliseconds)
start_host one
trap 'kill "$watch" 2>/dev/null || true; tidy; for i in 1 2 3 4 5; do rmdir "$group" 2>/dev/null && break; sleep 1; done' EXIT
see
sleep 1
told "Started" "$since"
since=$(milliseconds); order=$(draft one); told "$(jq .recipients <<<"$order") people counted" "$since"
since=$(milliseconds); campaign=$(begin one "$order"); await 1800 "The planning" planned "$campaign"; told "All of them planned" "$since"
since=$(milliseconds); await 300 "The sending" sent "$campaign" 1; before=$(count "$campaign" '.campaign.recipients - (.states.planned // 0)'); sleep 60
after=$(count "$campaign" '.campaign.recipients - (.states.planned // 0)'); told "$(((after - before) / 60)) a second, for a minute" "$since"
kill -9 "${pid[one]}"; wait "${pid[one]}" 2>/dev/null || true
since=$(milliseconds)
start_host one
before=$(count "$campaign" '.states.sent // 0'); await 60 "The sending after a crash" sent "$campaign" $((before + 1)); told "Killed, started, and sends again" "$since"
[ "$(killed)" = 0 ] || fail "$megabytes MB did not suffice."
echo "$megabytes MB sufficed. Ledger: $(ask one "campaigns/$campaign" | jq -c .states)"
