// The web app. Its settings are the ones that src/PhotoSync.Host/README.md names; a test compares them with the code.
param name string
param location string
param plan string
param instances int
param appId string
param cloud string
param sharePointName string
param identityId string
param identityClientId string
param identityName string
param subnetId string
param vaultUri string
param databaseHost string
param databaseName string
param workspaceId string

var webName = '${name}-web'

resource farm 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: plan, capacity: instances }
  properties: { reserved: true, zoneRedundant: instances > 1 }
}

resource web 'Microsoft.Web/sites@2024-04-01' = {
  name: webName
  location: location
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: farm.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: subnetId
    vnetRouteAllEnabled: true
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      alwaysOn: true
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      http20Enabled: true
      healthCheckPath: '/readyz'
      // Instances find each other by these ports, in the network alone.
      vnetPrivatePortsCount: instances > 1 ? 2 : 0
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      ASPNETCORE_ENVIRONMENT: 'Production'
      ASPNETCORE_FORWARDEDHEADERS_ENABLED: 'true'
      WEBSITE_RUN_FROM_PACKAGE: '1'
      // What decoders free stays in arenas of the C library, one a thread and more; two suffice, since two pictures are unpacked at once.
      MALLOC_ARENA_MAX: '2'
      Cloud: cloud
      MicrosoftAppType: 'SingleTenant'
      MicrosoftAppId: appId
      MicrosoftAppTenantId: tenant().tenantId
      Bot__AppId: appId
      Bot__PublicAddress: 'https://${web.properties.defaultHostName}/'
      Bot__ConnectionName: 'photosync'
      Microsoft365__Entra__ClientId: appId
      Microsoft365__Entra__Credential__Kind: 'FederatedManagedIdentity'
      Microsoft365__Entra__Credential__ManagedIdentityClientId: identityClientId
      Microsoft365__Entra__SharePointCredential__Kind: 'Certificate'
      Microsoft365__Entra__SharePointCredential__Certificate: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/sharepoint/)'
      Microsoft365__SharePoint__Tenants__0__TenantId: tenant().tenantId
      Microsoft365__SharePoint__Tenants__0__Name: sharePointName
      DataProtection__Certificate: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/dataprotection/)'
      Storage__PostgreSql: 'Host=${databaseHost};Database=${databaseName};Username=${identityName};SSL Mode=VerifyFull;Maximum Pool Size=40'
      Storage__PostgreSqlIdentity: identityClientId
      Cluster__Enabled: string(instances > 1)
    }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: web
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

output webId string = web.id
output webName string = web.name
output host string = web.properties.defaultHostName
