# Sourced by scripts that show whole Hosts in tenant mode on this machine: a Microsoft 365 tenant of their own (a further Host in local mode holds it), what an operator prepares for the app,
# Hosts, and an admin who orders by the API. The tenant listens on port 443 (as root), since the bot's token goes to https at its usual port only. All of it ends with the script.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

script=$(basename "$0" .sh)
bash tests/setup.sh
for tool in curl openssl jq; do command -v "$tool" >/dev/null || { echo "$script: $tool is needed." >&2; exit 2; }; done
(exec 3<>/dev/tcp/127.0.0.1/443) 2>/dev/null && { echo "$script: somebody listens on port 443 already." >&2; exit 2; }

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MALLOC_ARENA_MAX=2
dotnet build src/PhotoSync.Host -v quiet --nologo
host=$PWD/src/PhotoSync.Host/bin/Debug/net10.0/PhotoSync.Host.dll
postgres=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
work=$(mktemp -d)
chmod 711 "$work"
declare -A pid port

unprivileged() { if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups "$@"; else "$@"; fi; }
free_port() { local port; while port=$((20000 + RANDOM % 12000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done; echo "$port"; }
tidy() {
  for one in "${pid[@]}"; do kill -9 "$one" 2>/dev/null || true; wait "$one" 2>/dev/null || true; done
  [ -d "$work/pg/data" ] && (cd /; unprivileged "$postgres/pg_ctl" -D "$work/pg/data" -m immediate stop >/dev/null 2>&1 || true)
  rm -rf "$work"
}
trap tidy EXIT
fail() { echo "$script: $1" >&2; tail -n 40 "$work"/*.log >&2; exit 1; }
await() { # await SECONDS WHAT COMMAND…: repeats the command until it succeeds
  local until=$((SECONDS + $1)) what=$2; shift 2
  until "$@" >/dev/null 2>&1; do [ "$SECONDS" -lt "$until" ] || fail "$what did not happen in time."; sleep 0.2; done
}
await_start() { # await_start NAME ADDRESS: until it answers; it fails as soon as the process has ended
  await 600 "The start of Host $1" eval "curl -fsSk '$2' || ! kill -0 ${pid[$1]}"
  kill -0 "${pid[$1]}" 2>/dev/null || fail "Host $1 ended at its start."
}
milliseconds() { date +%s%3N; }
seconds_since() { awk -v from="$1" -v to="$(milliseconds)" 'BEGIN { printf "%.1f", (to - from) / 1000 }'; }

start_database() {
  database=$(free_port)
  install -d -m 700 "$work/pg"; [ "$(id -u)" -eq 0 ] && chown postgres "$work/pg"
  (cd /; unprivileged "$postgres/initdb" -D "$work/pg/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null)
  (cd /; unprivileged "$postgres/pg_ctl" -D "$work/pg/data" -w -l "$work/pg/log" -o "-c listen_addresses=127.0.0.1 -c port=$database -c unix_socket_directories=$work/pg/data" start >/dev/null)
  "$postgres/createdb" -h 127.0.0.1 -p "$database" -U postgres photosync
}
sql() { "$postgres/psql" -h 127.0.0.1 -p "$database" -U postgres -d photosync -Atc "$1"; }

start_tenant() { # start_tenant PEOPLE: so many synthetic people beside Contoso's, and an app with a certificate
  teams=http://localhost:$(free_port)
  dotnet "$host" --environment Development --urls "http://localhost:$(free_port)" --data "$work/tenant" --Coverage:Automatic false \
    --Local:TenantPort "${teams##*:}" --Local:TenantHttpsPort 443 --Local:SyntheticPeople "$1" --Local:KeepTenant false --Logging:LogLevel:Default Warning >"$work/tenant.log" 2>&1 &
  pid[tenant]=$!
  await_start tenant "$teams/teams/api/setup"
  await 30 "The tenant's listening on port 443" curl -fsSk https://localhost/teams/api/setup
  setup=$(curl -fsS "$teams/teams/api/setup")
  # Nobody writes to the bot here; what Teams would tell it goes nowhere.
  control PUT bot-endpoint "{\"url\":\"http://localhost:$(free_port)/api/messages\"}" >/dev/null
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=PhotoSync" -keyout "$work/key.pem" -out "$work/app.pem" 2>/dev/null
  openssl pkcs12 -export -passout pass: -inkey "$work/key.pem" -in "$work/app.pem" -out "$work/app.pfx"
  openssl s_client -connect localhost:443 </dev/null 2>/dev/null | openssl x509 >"$work/tls.pem"
  local app; app=$(control GET app)
  control PATCH app "$(jq --rawfile certificate "$work/app.pem" '{certificates: (.certificates + [$certificate])}' <<<"$app")" >/dev/null
  bot=$(jq -r .appId <<<"$app") tenant=$(jq -r .tenantId <<<"$setup")
  samuel=$(curl -fsS "$teams/teams/api/people" | jq -r '.[] | select(.name == "Samuel Baptiste") | .id')
}
control() { curl -fsS -X "$1" "$teams/control/api/$2" -H "X-Control-Token: $(jq -r .controlToken <<<"$setup")" -H 'Content-Type: application/json' ${3:+-d "$3"}; }

start_host() { # start_host NAME ARGUMENT…: in tenant mode, by the command that $launch names, with further settings; returns once it is ready
  local name=$1; shift
  port[$name]=${port[$name]:-$(free_port)}
  SSL_CERT_FILE=$work/tls.pem Microsoft365__Entra__Credential__Certificate=$(cat "$work/app.pem" "$work/key.pem") \
    "${launch[@]}" "$host" --environment Production --urls "http://localhost:${port[$name]}" --data "$work/$name" --Coverage:Automatic false --Logging:LogLevel:Default Error \
    --MicrosoftAppId "$bot" --MicrosoftAppType SingleTenant --MicrosoftAppTenantId "$tenant" --Bot:AppId "$bot" --Bot:PublicAddress "http://localhost:${port[$name]}" \
    --ToBotFromChannelOpenIdMetadataUrl https://localhost/login/botframework/v1/.well-known/openidconfiguration --ToChannelFromBotLoginUrl "https://localhost/$tenant" \
    --OAuthUrl https://localhost/token --ValidateAuthority false --Doctor:ServiceUrl https://localhost/smba/emea/ --Reminders:Reaching:ServiceUrl https://localhost/smba/emea/ \
    --Messages:FurtherConnectorHosts:0 localhost --SignOn:Metadata "https://localhost/login/$tenant/v2.0/.well-known/openid-configuration" \
    --Microsoft365:Entra:ClientId "$bot" --Microsoft365:Entra:Login https://localhost/login --Microsoft365:Entra:Credential:Kind Certificate --Microsoft365:Graph:Address "$services/graph" \
    --Microsoft365:SharePoint:Tenants:0:TenantId "$tenant" --Microsoft365:SharePoint:Tenants:0:TenantRoot "$services/sharepoint/contoso" \
    --Microsoft365:SharePoint:Tenants:0:MySiteHost "$services/sharepoint/contoso-my" --Microsoft365:SharePoint:Tenants:0:Admin "$services/sharepoint/contoso-admin" \
    --Microsoft365:SharePoint:PeopleManagerCalls 15000 --Microsoft365:SharePoint:UnitsPerMinute 100000 --DataProtection:CertificatePath "$work/app.pfx" "$@" >"$work/$name.log" 2>&1 &
  pid[$name]=$!
  await_start "$name" "http://localhost:${port[$name]}/readyz"
}
launch=(dotnet) services=https://localhost

token() { curl -fsS -X POST "$teams/teams/api/people/$samuel/token" -H 'Content-Type: application/json' -d '{}' | jq -r .token; }
ask() { curl -fsS "http://localhost:${port[$1]}/api/v1/$2" -H "Authorization: Bearer $(token)"; }
order() { curl -sS -X POST "http://localhost:${port[$1]}/api/v1/$2" -H "Authorization: Bearer $(token)" -H 'Content-Type: application/json' -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" -d "$3"; }
draft() { order "$1" campaigns '{"audience":{"kind":"everyone"},"template":"friendly","onlyInWorkingHours":false,"quietDays":0}'; } # draft HOST: a campaign to everybody
begin() { # begin HOST DRAFT: confirms it, and tells its number
  local id; id=$(jq -r .campaign.id <<<"$2") || fail "A draft was not made: $2"
  order "$1" "campaigns/$id/confirm" "{\"recipients\":$(jq .recipients <<<"$2")}" | jq -e .id >/dev/null || fail "The campaign was not begun: $2"
  echo "$id"
}
