// Everything that PhotoSync needs in Azure, save the app registration (register.sh) and the certificates (certificates.sh).
// No secret anywhere: the app registration trusts the managed identity, and so do the database and the key vault.
targetScope = 'resourceGroup'

@description('The application (client) id of the app registration, as register.sh prints it.')
param appId string

@description('The name in your SharePoint addresses: contoso, for contoso.sharepoint.com.')
param sharePointName string

@description('Who gets the alerts, by e-mail.')
param alertEmail string

@description('The cloud: it decides every address.')
@allowed(['Global', 'GccHigh'])
param cloud string = 'Global'

@description('The beginning of every name.')
@minLength(3)
@maxLength(12)
param name string = 'photosync'

@description('Where it runs.')
param location string = resourceGroup().location

@description('How many instances: 1 up to about 50,000 people, 2 or more where a restart must not be noticed.')
@minValue(1)
@maxValue(10)
param instances int = 2

@description('Size of an instance.')
param plan string = 'P0v3'

@description('Whether database and key vault are reached through the virtual network only.')
param privateNetwork bool = false

var unique = '${name}-${take(uniqueString(resourceGroup().id), 6)}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${unique}-identity'
  location: location
}

module network 'modules/network.bicep' = {
  params: { name: unique, location: location }
}

module observing 'modules/observing.bicep' = {
  params: { name: unique, location: location }
}

module vault 'modules/vault.bicep' = {
  params: {
    name: unique
    location: location
    principalId: identity.properties.principalId
    privateSubnetId: privateNetwork ? network.outputs.endpointSubnetId : ''
    networkId: network.outputs.networkId
    workspaceId: observing.outputs.workspaceId
  }
}

module database 'modules/database.bicep' = {
  params: {
    name: unique
    location: location
    identityName: identity.name
    principalId: identity.properties.principalId
    isHighlyAvailable: instances > 1
    privateSubnetId: privateNetwork ? network.outputs.endpointSubnetId : ''
    networkId: network.outputs.networkId
    workspaceId: observing.outputs.workspaceId
  }
}

module web 'modules/web.bicep' = {
  params: {
    name: unique
    location: location
    plan: plan
    instances: instances
    appId: appId
    cloud: cloud
    sharePointName: sharePointName
    identityId: identity.id
    identityClientId: identity.properties.clientId
    identityName: identity.name
    subnetId: network.outputs.webSubnetId
    vaultUri: vault.outputs.uri
    databaseHost: database.outputs.host
    databaseName: database.outputs.database
    workspaceId: observing.outputs.workspaceId
  }
}

module bot 'modules/bot.bicep' = {
  params: { name: unique, appId: appId, host: web.outputs.host, cloud: cloud }
}

module alerts 'modules/alerts.bicep' = {
  params: { name: unique, email: alertEmail, webId: web.outputs.webId, databaseId: database.outputs.serverId }
}

output identityPrincipalId string = identity.properties.principalId
output host string = web.outputs.host
output webApp string = web.outputs.webName
output vault string = vault.outputs.name
output connection string = bot.outputs.uniqueIdentifier
output WEB_APP_RESOURCE_ID string = web.outputs.webId
output BOT_DOMAIN string = web.outputs.host
