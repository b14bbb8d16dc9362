// The bot: one single-tenant registration, the Teams channel, and the sign-in connection, which trusts Entra instead of a secret.
param name string
param appId string
param host string
param cloud string

var uniqueIdentifier = '${name}-photosync'

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'PhotoSync'
    endpoint: 'https://${host}/api/messages'
    msaAppId: appId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true, deploymentEnvironment: cloud == 'Global' ? 'CommercialDeployment' : 'FallbackDeployment' }
  }
}

// The id is the service provider "AAD v2 with Federated Credentials".
resource signIn 'Microsoft.BotService/botServices/connections@2022-09-15' = {
  parent: bot
  name: 'photosync'
  location: 'global'
  properties: {
    clientId: appId
    serviceProviderId: 'c00b44ab-5e16-c44c-af26-2fd5bc55eb18'
    scopes: 'api://${host}/botid-${appId}/access_as_user'
    parameters: [
      { key: 'ClientId', value: appId }
      { key: 'UniqueIdentifier', value: uniqueIdentifier }
      { key: 'TokenExchangeUrl', value: 'api://${host}/botid-${appId}' }
      { key: 'TenantId', value: tenant().tenantId }
    ]
  }
}

output uniqueIdentifier string = uniqueIdentifier
