#!/usr/bin/env bash
# Shows two whole Hosts share a campaign on this machine, set up as for a real tenant: a Microsoft 365 tenant of their own (a third Host in local mode holds it), a PostgreSQL, and two Hosts
# that form a cluster. A campaign is ordered by the API; the Host that sends is killed; the other goes on. Then another campaign is paused, resumed and cancelled while it runs.
# Prints what the ledger says beside what people see, and ends with 1 where they differ. The tenant listens on port 443 (as root), since the bot's token goes to https at its usual port only.
# Usage: bash tests/two-hosts.sh [PEOPLE]    300 people, unless it is said
set -euo pipefail
cd "$(dirname "$0")/.."

people=${1:-300}
bash tests/setup.sh
for tool in curl openssl jq; do command -v "$tool" >/dev/null || { echo "two-hosts: $tool is needed." >&2; exit 2; }; done
(exec 3<>/dev/tcp/127.0.0.1/443) 2>/dev/null && { echo "two-hosts: somebody listens on port 443 already." >&2; exit 2; }

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MALLOC_ARENA_MAX=2
dotnet build src/PhotoSync.Host -v quiet --nologo
host=$PWD/src/PhotoSync.Host/bin/Debug/net10.0/PhotoSync.Host.dll
postgres=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
work=$(mktemp -d)
chmod 711 "$work"
declare -A pid

unprivileged() { if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups "$@"; else "$@"; fi; }
free_port() { local port; while port=$((20000 + RANDOM % 12000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done; echo "$port"; }
tidy() {
  for one in "${pid[@]}"; do kill -9 "$one" 2>/dev/null || true; done
  [ -d "$work/pg/data" ] && (cd /; unprivileged "$postgres/pg_ctl" -D "$work/pg/data" -m immediate stop >/dev/null 2>&1 || true)
  rm -rf "$work"
}
trap tidy EXIT
fail() { echo "two-hosts: $1" >&2; tail -n 40 "$work"/*.log >&2; exit 1; }
await() { # await SECONDS WHAT COMMAND…: repeats the command until it succeeds
  local until=$((SECONDS + $1)) what=$2; shift 2
  until "$@" >/dev/null 2>&1; do [ "$SECONDS" -lt "$until" ] || fail "$what did not happen in time."; sleep 0.2; done
}
await_start() { # await_start NAME ADDRESS: until it answers; it fails as soon as the process has ended
  await 300 "The start of Host $1" eval "curl -fsSk '$2' || ! kill -0 ${pid[$1]}"
  kill -0 "${pid[$1]}" 2>/dev/null || fail "Host $1 ended at its start."
}
milliseconds() { date +%s%3N; }
seconds_since() { awk -v from="$1" -v to="$(milliseconds)" 'BEGIN { printf "%.1f", (to - from) / 1000 }'; }

# --- A database
database=$(free_port)
install -d -m 700 "$work/pg"; [ "$(id -u)" -eq 0 ] && chown postgres "$work/pg"
(cd /; unprivileged "$postgres/initdb" -D "$work/pg/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null)
(cd /; unprivileged "$postgres/pg_ctl" -D "$work/pg/data" -w -l "$work/pg/log" -o "-c listen_addresses=127.0.0.1 -c port=$database -c unix_socket_directories=$work/pg/data" start >/dev/null)
sql() { "$postgres/psql" -h 127.0.0.1 -p "$database" -U postgres -d photosync -Atc "$1"; }
"$postgres/createdb" -h 127.0.0.1 -p "$database" -U postgres photosync

# --- A tenant
teams=http://localhost:$(free_port)
dotnet "$host" --environment Development --urls "http://localhost:$(free_port)" --data "$work/tenant" --Coverage:Automatic false \
  --Local:TenantPort "${teams##*:}" --Local:TenantHttpsPort 443 --Local:SyntheticPeople "$people" --Logging:LogLevel:Default Warning >"$work/tenant.log" 2>&1 &
pid[tenant]=$!
await_start tenant "$teams/teams/api/setup"
await 30 "The tenant's listening on port 443" curl -fsSk https://localhost/teams/api/setup
setup=$(curl -fsS "$teams/teams/api/setup")
control() { curl -fsS -X "$1" "$teams/control/api/$2" -H "X-Control-Token: $(jq -r .controlToken <<<"$setup")" -H 'Content-Type: application/json' ${3:+-d "$3"}; }
everybody() { local skip; for ((skip = 0; skip < count; skip += 500)); do control GET "people?skip=$skip&top=500" | jq -r '.people[].person.id'; done; }
count=$(control GET 'people?top=1' | jq .count)

# --- What an operator prepares: a certificate for the app, and trust in the tenant's
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=PhotoSync" -keyout "$work/key.pem" -out "$work/app.pem" 2>/dev/null
openssl pkcs12 -export -passout pass: -inkey "$work/key.pem" -in "$work/app.pem" -out "$work/app.pfx"
openssl s_client -connect localhost:443 </dev/null 2>/dev/null | openssl x509 >"$work/tls.pem"
app=$(control GET app)
control PATCH app "$(jq --rawfile certificate "$work/app.pem" '{certificates: (.certificates + [$certificate])}' <<<"$app")" >/dev/null
bot=$(jq -r .appId <<<"$app") tenant=$(jq -r .tenantId <<<"$setup")

# --- Two Hosts in tenant mode
declare -A port=([one]=$(free_port) [two]=$(free_port)) silo=([one]=$(free_port) [two]=$(free_port))
start() {
  SSL_CERT_FILE=$work/tls.pem Microsoft365__Entra__Credential__Certificate=$(cat "$work/app.pem" "$work/key.pem") \
    dotnet "$host" --environment Production --urls "http://localhost:${port[$1]}" --data "$work/$1" --Coverage:Automatic false --Logging:LogLevel:Default Error \
    --MicrosoftAppId "$bot" --MicrosoftAppType SingleTenant --MicrosoftAppTenantId "$tenant" --Bot:AppId "$bot" --Bot:PublicAddress "http://localhost:${port[$1]}" \
    --ToBotFromChannelOpenIdMetadataUrl https://localhost/login/botframework/v1/.well-known/openidconfiguration --ToChannelFromBotLoginUrl "https://localhost/$tenant" \
    --OAuthUrl https://localhost/token --ValidateAuthority false --Doctor:ServiceUrl https://localhost/smba/emea/ --Reminders:Reaching:ServiceUrl https://localhost/smba/emea/ \
    --Messages:FurtherConnectorHosts:0 localhost --SignOn:Metadata "https://localhost/login/$tenant/v2.0/.well-known/openid-configuration" \
    --Microsoft365:Entra:ClientId "$bot" --Microsoft365:Entra:Login https://localhost/login --Microsoft365:Entra:Credential:Kind Certificate --Microsoft365:Graph:Address https://localhost/graph \
    --Microsoft365:SharePoint:Tenants:0:TenantId "$tenant" --Microsoft365:SharePoint:Tenants:0:TenantRoot https://localhost/sharepoint/contoso \
    --Microsoft365:SharePoint:Tenants:0:MySiteHost https://localhost/sharepoint/contoso-my --Microsoft365:SharePoint:Tenants:0:Admin https://localhost/sharepoint/contoso-admin \
    --Microsoft365:SharePoint:PeopleManagerCalls 15000 --Microsoft365:SharePoint:UnitsPerMinute 100000 \
    --Storage:PostgreSql "Host=127.0.0.1;Port=$database;Username=postgres;Database=photosync" --DataProtection:CertificatePath "$work/app.pfx" \
    --Cluster:Enabled true --Cluster:Address 127.0.0.1 --Cluster:Port "${silo[$1]}" --Cluster:CertificatePath "$work/app.pfx" --Reminders:Lease:Node "$1" >"$work/$1.log" 2>&1 &
  pid[$1]=$!
}
start one
await_start one "http://localhost:${port[one]}/readyz"
start two
await_start two "http://localhost:${port[two]}/readyz"
# Nobody writes to the bot here; what Teams would tell it goes nowhere.
control PUT bot-endpoint "{\"url\":\"http://localhost:$(free_port)/api/messages\"}" >/dev/null
echo "A tenant of $(everybody | wc -l) people, a PostgreSQL, and Hosts one and two in one cluster."

# --- An admin orders
samuel=$(curl -fsS "$teams/teams/api/people" | jq -r '.[] | select(.name == "Samuel Baptiste") | .id')
token=$(curl -fsS -X POST "$teams/teams/api/people/$samuel/token" -H 'Content-Type: application/json' -d '{}' | jq -r .token)
ask() { curl -fsS "http://localhost:${port[$1]}/api/v1/$2" -H "Authorization: Bearer $token"; }
order() { curl -sS -X POST "http://localhost:${port[$1]}/api/v1/$2" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" -d "$3"; }
campaign() { # campaign HOST: a campaign to everybody, begun
  local draft id; draft=$(order "$1" campaigns '{"audience":{"kind":"everyone"},"template":"friendly","onlyInWorkingHours":false,"quietDays":0}')
  id=$(jq -r .campaign.id <<<"$draft") || fail "A draft was not made: $draft"
  order "$1" "campaigns/$id/confirm" "{\"recipients\":$(jq .recipients <<<"$draft")}" | jq -e .id >/dev/null || fail "The campaign was not begun: $draft"
  echo "$id"
}
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
