#!/usr/bin/env bash
# Makes the one app registration: bot id, single sign-on audience and holder of the permissions. Safe to run again; each run adds what is missing.
#   bash deploy/register.sh --name PhotoSync                                   before the deployment: prints the app id
#   bash deploy/register.sh --name PhotoSync --host HOST --identity PRINCIPAL --connection ID   after it, with the deployment's outputs
# With --dry-run nothing is changed.
. "$(dirname "$0")/common.sh"
read_options "name host identity connection" "$@"
need_tools az jq
name=$(need name)
permissions="$(dirname "$0")/permissions.json"

# Teams, Outlook and Microsoft 365, on the web and on devices: they may ask for a token of this app without asking the person.
clients='["1fec8e78-bce4-4aaf-ab1b-5451cc387264","5e3ce6c0-2b1f-4285-8d4b-75ee78787346","d3590ed6-52b3-4102-aeff-aad2292ab01c","bc59ab01-8403-45c6-8796-ac3ef710b3e3","0ec893e0-5785-4de6-99da-4ed124e5296c","4765445b-32c6-49b0-83e6-1d93765276ca","27922004-5251-4030-b22d-91ecd9a37ea4"]'
scope=7b1c6c1e-7c0e-4a4e-9d25-2f7a3f3f6a11

app=$(az ad app list --filter "displayName eq '$name'" -o json | jq -c '.[0] // empty')
if [ -z "$app" ]; then
  change "make the app registration $name" az ad app create --display-name "$name" --sign-in-audience AzureADMyOrg
  [ "$dry" -eq 1 ] && exit 0
  app=$(az ad app list --filter "displayName eq '$name'" -o json | jq -c '.[0]')
fi
app_id=$(jq -r .appId <<<"$app")
object_id=$(jq -r .id <<<"$app")
tenant=$(az account show --query tenantId -o tsv)

[ -n "$(az ad sp list --filter "appId eq '$app_id'" --query '[0].id' -o tsv)" ] ||
  change "make its service principal" az ad sp create --id "$app_id"

roles=$(jq -c '[.appRoles[] | { id, value, displayName, description, isEnabled: true, allowedMemberTypes: ["User"] }]' "$permissions")
[ "$(jq -c '[.appRoles[]?.value] | sort' <<<"$app")" = "$(jq -c '[.[].value] | sort' <<<"$roles")" ] ||
  change "add the app roles $(jq -r '[.[].value] | join(", ")' <<<"$roles")" graph PATCH "applications/$object_id" "$(jq -nc --argjson roles "$roles" '{ appRoles: $roles }')"

if [ -n "${given[host]:-}" ]; then
  uri="api://${given[host]}/botid-$app_id"
  login=$(az cloud show --query endpoints.activeDirectory -o tsv)
  token_host=$([[ "$login" == *.us* ]] && echo token.botframework.azure.us || echo token.botframework.com)
  redirect="https://$token_host/.auth/web/redirect"
  if [ "$(jq -c '.identifierUris' <<<"$app")" != "[\"$uri\"]" ]; then
    change "name it $uri, for single sign-on in Teams" graph PATCH "applications/$object_id" "$(jq -nc --arg uri "$uri" --arg scope "$scope" --arg redirect "$redirect" \
      '{ identifierUris: [$uri], web: { redirectUris: [$redirect] }, api: { requestedAccessTokenVersion: 2, oauth2PermissionScopes: [{ id: $scope, value: "access_as_user", type: "User", isEnabled: true,
         adminConsentDisplayName: "Use PhotoSync as the person", adminConsentDescription: "Teams may call PhotoSync in the name of the person who is signed in.",
         userConsentDisplayName: "Use PhotoSync", userConsentDescription: "Teams may call PhotoSync in your name." }] } }')"
    change "let Teams, Outlook and Microsoft 365 ask for its tokens" graph PATCH "applications/$object_id" "$(jq -nc --argjson clients "$clients" --arg scope "$scope" \
      '{ api: { preAuthorizedApplications: [$clients[] | { appId: ., delegatedPermissionIds: [$scope] }] } }')"
  fi
fi

# trust NAME SUBJECT : a federated credential in a secret's place.
trust() {
  local issuer audience
  issuer="$(az cloud show --query endpoints.activeDirectory -o tsv | sed 's:/*$::')/$tenant/v2.0"
  audience=$([[ "$issuer" == *.us/* ]] && echo api://AzureADTokenExchangeUSGov || echo api://AzureADTokenExchange)
  [ "$(az ad app federated-credential list --id "$app_id" -o json | jq -r --arg name "$1" '.[] | select(.name == $name) | .subject')" = "$2" ] ||
    change "trust $1 instead of a secret" az ad app federated-credential create --id "$app_id" --parameters \
      "$(jq -nc --arg name "$1" --arg issuer "$issuer" --arg subject "$2" --arg audience "$audience" '{ name: $name, issuer: $issuer, subject: $subject, audiences: [$audience] }')"
}

# A GUID's bytes as Windows orders them, in base64url: how the token service writes a tenant's id.
short_guid() {
  local hex=${1//-/}
  local ordered="${hex:6:2}${hex:4:2}${hex:2:2}${hex:0:2}${hex:10:2}${hex:8:2}${hex:14:2}${hex:12:2}${hex:16}"
  printf '%b' "$(sed 's/../\\x&/g' <<<"$ordered")" | base64 | tr '+/' '-_' | tr -d '=\n'
}

[ -z "${given[identity]:-}" ] || trust managed-identity "${given[identity]}"
# The application that follows /a/ is the Bot Service's token service.
[ -z "${given[connection]:-}" ] || trust bot-sign-in "/eid1/c/pub/t/$(short_guid "$tenant")/a/9ExAW52n_ky4ZiS_jhpJIQ/${given[connection]}"

echo "app id: $app_id"
