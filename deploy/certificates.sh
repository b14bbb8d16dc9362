#!/usr/bin/env bash
# Makes the two certificates in the key vault, where their private keys stay, and tells the app registration about SharePoint's. Safe to run again. Key Vault writes to its contacts 60 days before one ends.
#   bash deploy/certificates.sh --app-id GUID --vault NAME [--dry-run]
. "$(dirname "$0")/common.sh"
read_options "app-id vault" "$@"
need_tools az jq
app_id=$(need app-id)
vault=$(need vault)

policy() {
  jq -nc --arg name "$1" '{ issuerParameters: { name: "Self" }, keyProperties: { exportable: true, keyType: "RSA", keySize: 3072, reuseKey: false }, secretProperties: { contentType: "application/x-pkcs12" },
    x509CertificateProperties: { subject: ("CN=PhotoSync " + $name), validityInMonths: 12 }, lifetimeActions: [{ action: { actionType: "EmailContacts" }, trigger: { daysBeforeExpiry: 60 } }] }'
}

there_is() {
  [ -n "$(az keyvault certificate list --vault-name "$vault" --query "[?name=='$1'].name" -o tsv)" ]
}

for name in sharepoint dataprotection; do
  there_is "$name" || change "make the certificate $name in $vault" az keyvault certificate create --vault-name "$vault" --name "$name" --policy "$(policy "$name")"
done
there_is sharepoint || { echo "would: tell the app registration about the certificate sharepoint"; exit 0; }

thumbprint=$(az keyvault certificate show --vault-name "$vault" --name sharepoint --query x509ThumbprintHex -o tsv)
[ -n "$(az ad app credential list --id "$app_id" --cert -o json | jq -r --arg thumbprint "$thumbprint" '.[] | select(.customKeyIdentifier == $thumbprint) | .keyId')" ] ||
  change "tell the app registration about the certificate sharepoint" az ad app credential reset --id "$app_id" --append --cert sharepoint --keyvault "$vault"
echo "certificates: sharepoint, dataprotection"
