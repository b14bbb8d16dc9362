#!/usr/bin/env bash
# Gives the app registration what permissions.json lists for the features that are wanted, and takes nothing away. Safe to run again.
#   bash deploy/consent.sh --app-id GUID --site https://contoso-my.sharepoint.com [--features "delegated application reminders"] [--dry-run]
# Whoever runs it is Global Administrator or Privileged Role Administrator: application permissions need that.
. "$(dirname "$0")/common.sh"
read_options "app-id site features" "$@"
need_tools az jq
app_id=$(need app-id)
permissions="$(dirname "$0")/permissions.json"

wanted=${given[features]:-$(jq -r '.features | to_entries | map(select(.value.default).key) | join(" ")' "$permissions")}
for feature in $wanted; do
  jq -e --arg feature "$feature" '.features[$feature]' "$permissions" >/dev/null || { echo "There is no feature $feature. Known: $(jq -r '.features | keys | join(" ")' "$permissions")" >&2; exit 2; }
done
chosen=$(jq -c --arg wanted "$wanted" '($wanted | split(" ")) as $features | [.permissions[] | select(.feature as $one | $features | index($one))]' "$permissions")

own=$(az ad sp list --filter "appId eq '$app_id'" -o json | jq -r '.[0].id // empty')
[ -n "$own" ] || { echo "There is no service principal of $app_id: run register.sh first." >&2; exit 1; }
assigned=$(graph GET "servicePrincipals/$own/appRoleAssignments" | jq -c '.value')
granted=$(graph GET "oauth2PermissionGrants?\$filter=clientId%20eq%20'$own'" | jq -c '.value')

for resource in $(jq -r '[.[].resource] | unique | .[]' <<<"$chosen"); do
  resource_app=$(jq -r --arg name "$resource" '.resources[$name].appId' "$permissions")
  principal=$(az ad sp list --filter "appId eq '$resource_app'" -o json | jq -r '.[0].id // empty')
  [ -n "$principal" ] || { echo "The tenant has no $resource." >&2; exit 1; }

  while IFS=$'\t' read -r role label; do
    [ -n "$role" ] || continue
    jq -e --arg role "$role" --arg principal "$principal" 'any(.[]; .appRoleId == $role and .resourceId == $principal)' <<<"$assigned" >/dev/null ||
      change "grant the application $resource $label" graph POST "servicePrincipals/$own/appRoleAssignments" \
        "$(jq -nc --arg own "$own" --arg principal "$principal" --arg role "$role" '{ principalId: $own, resourceId: $principal, appRoleId: $role }')"
  done < <(jq -r --arg resource "$resource" '[.[] | select(.resource == $resource and .kind == "application")] | unique_by(.id) | .[] | [.id, .name] | @tsv' <<<"$chosen")

  scopes=$(jq -r --arg resource "$resource" '[.[] | select(.resource == $resource and .kind == "delegated") | .name] | unique | join(" ")' <<<"$chosen")
  [ -n "$scopes" ] || continue
  grant=$(jq -c --arg principal "$principal" '[.[] | select(.resourceId == $principal and .consentType == "AllPrincipals")][0] // empty' <<<"$granted")
  if [ -z "$grant" ]; then
    change "consent for everybody to $resource $scopes" graph POST oauth2PermissionGrants \
      "$(jq -nc --arg own "$own" --arg principal "$principal" --arg scopes "$scopes" '{ clientId: $own, consentType: "AllPrincipals", resourceId: $principal, scope: $scopes }')"
  else
    all=$(jq -r --arg scopes "$scopes" '[(.scope | split(" ")[]), ($scopes | split(" ")[])] | map(select(. != "")) | unique | join(" ")' <<<"$grant")
    had=$(jq -r '[.scope | split(" ")[] | select(. != "")] | unique | join(" ")' <<<"$grant")
    [ "$all" = "$had" ] || change "add to the consent: $resource $all" graph PATCH "oauth2PermissionGrants/$(jq -r .id <<<"$grant")" "$(jq -nc --arg all "$all" '{ scope: $all }')"
  fi
done

# Sites.Selected alone opens nothing: the one site is given by name.
site_role=$(jq -r '[.[] | select(.site == "mySiteHost") | .role] | if index("write") then "write" elif length > 0 then "read" else "" end' <<<"$chosen")
if [ -n "$site_role" ]; then
  host=$(need site)
  host=${host#https://}
  site=$(graph GET "sites/${host%%/*}:/" | jq -r .id)
  had=$(graph GET "sites/$site/permissions" | jq -c --arg app "$app_id" '[.value[] | select(any(.grantedToIdentitiesV2[]?; .application.id == $app))][0] // empty')
  if [ -z "$had" ]; then
    change "open ${host%%/*} to the application, to $site_role" graph POST "sites/$site/permissions" \
      "$(jq -nc --arg app "$app_id" --arg role "$site_role" '{ roles: [$role], grantedToIdentities: [{ application: { id: $app, displayName: "PhotoSync" } }] }')"
  elif ! jq -e --arg role "$site_role" '.roles | index($role) or index("write")' <<<"$had" >/dev/null; then
    change "open ${host%%/*} to the application, to $site_role" graph PATCH "sites/$site/permissions/$(jq -r .id <<<"$had")" "$(jq -nc --arg role "$site_role" '{ roles: [$role] }')"
  fi
fi
echo "features: $wanted"
