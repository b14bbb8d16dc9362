#!/usr/bin/env bash
# Shows two whole Hosts share a campaign on this machine, set up as for a real tenant, on a PostgreSQL, in one cluster. A campaign is ordered by the API; the Host that sends is killed;
# the other goes on. Then another campaign is paused, resumed and cancelled while it runs. Prints what the ledger says beside what people see, and ends with 1 where they differ.
# Usage, as root: bash tests/two-hosts.sh [PEOPLE]    300 people, unless it is said
people=${1:-300}
. "$(dirname "$0")/whole-hosts.sh"
start_database
start_tenant "$people"
everybody() { local skip; for ((skip = 0; skip < count; skip += 500)); do control GET "people?skip=$skip&top=500" | jq -r '.people[].person.id'; done; }
count=$(control GET 'people?top=1' | jq .count)
start() {
  start_host "$1" --Storage:PostgreSql "Host=127.0.0.1;Port=$database;Username=postgres;Database=photosync" \
    --Cluster:Enabled true --Cluster:Address 127.0.0.1 --Cluster:Port "$(free_port)" --Cluster:CertificatePath "$work/app.pfx" --Reminders:Lease:Node "$1"
}
start one
start two
echo "A tenant of $(everybody | wc -l) people, a PostgreSQL, and Hosts one and two in one cluster."

# --- An admin orders
campaign() { begin "$1" "$(draft "$1")"; } # campaign HOST: a campaign to everybody, begun
states=(planned claimed sent skipped unreachable uncertain withdrawn)
in_state() { sql "SELECT COUNT(*) FROM recipients WHERE campaign = $1 AND state = $2"; }
ledger() { sql "SELECT state, COUNT(*) FROM recipients WHERE campaign = $1 GROUP BY state ORDER BY state" | while IFS='|' read -r state count; do printf '%s %s  ' "$count" "${states[$state]}"; done; }
sender() { sql "SELECT owner FROM tenant_leases WHERE expires > 0 LIMIT 1"; }
sent() { [ "$(in_state "$1" 2)" -ge "$2" ]; }
status() { [ "$(sql "SELECT status FROM campaigns WHERE id = $1")" = "$2" ]; }
reminders() { # person, number of reminders that they see, one line a person
  everybody | while read -r who; do printf 'url = "%s/teams/api/people/%s/chat"\n' "$teams" "$who"; done >"$work/urls"
  curl -sS --parallel --parallel-max 8 -K "$work/urls" | jq -r 'select(.person) | "\(.person) \([.messages[] | select(.from == "bot" and (.deleted | not) and (.activity | tostring | contains("stopReminding")))] | length)"'
}

first=$(campaign one)
await 600 "A quarter of the sending" sent "$first" $((people / 4))
dying=$(sender) other=$([ "$(sender)" = one ] && echo two || echo one)
echo "Host $dying sends.              Ledger: $(ledger "$first")"
kill -9 "${pid[$dying]}"; died=$(milliseconds)
wait "${pid[$dying]}" 2>/dev/null || true
sleep 0.5; before=$(in_state "$first" 2)
await 60 "The take-over" sent "$first" $((before + 1))
echo "Host $dying was killed; Host $other sends after $(seconds_since "$died") s. Ledger: $(ledger "$first")"
await 900 "The end of the campaign" status "$first" Done
reminders >"$work/seen"
uncertain=$(in_state "$first" 5) sent=$(in_state "$first" 2)
read -r see twice < <(awk '$2 > 0 { see++ } $2 > 1 { twice++ } END { print see + 0, twice + 0 }' "$work/seen")
echo "Done.                        Ledger: $(ledger "$first")"
echo "In Teams $see people see a reminder, $twice of them two; Host $other's API says $(ask "$other" "campaigns/$first" | jq -c .states)."
[ "$twice" -eq 0 ] || fail "Somebody sees two reminders."
[ "$see" -ge "$sent" ] && [ "$see" -le $((sent + uncertain)) ] || fail "The ledger and Teams do not tell the same."
[ "$uncertain" -le 8 ] || fail "More are uncertain than can have been under way."

# --- An admin's word while a campaign runs
last_card() { sql "SELECT COALESCE(MAX(at), 0) FROM recipients WHERE campaign = $1 AND state = 2"; }
told() { # told CAMPAIGN VERB: gives the word, and tells how long after its answer the last card was sent
  order "$other" "campaigns/$1/$2" '{}' | jq -e .id >/dev/null || fail "To $2 was refused."
  local answered; answered=$(milliseconds); sleep 4
  local last; last=$(last_card "$1"); sleep 3
  [ "$(last_card "$1")" = "$last" ] || fail "Cards are still sent after the word to $2."
  awk -v word="$2" -v by="$((last - answered))" 'BEGIN { printf "To %s was answered; the last card was sent %.2f s %s.\n", word, (by < 0 ? -by : by) / 1000, by < 0 ? "before" : "after" }'
  [ $((last - answered)) -le 2000 ] || fail "To $2 took more than two seconds."
}
second=$(campaign "$other")
await 300 "Some sending" sent "$second" $((people / 10))
told "$second" pause
paused=$(in_state "$second" 2)
order "$other" "campaigns/$second/resume" '{}' >/dev/null; resumed=$(milliseconds)
await 30 "To go on" sent "$second" $((paused + 1))
echo "To resume was answered; cards are sent again after $(seconds_since "$resumed") s."
await 300 "Some more sending" sent "$second" $((paused + people / 10))
told "$second" cancel
await 60 "The end of the cancelled campaign" status "$second" Cancelled
echo "Cancelled.                   Ledger: $(ledger "$second")"
