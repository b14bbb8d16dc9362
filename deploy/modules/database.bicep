// PostgreSQL that lets the identity in and knows no password.
param name string
param location string
param identityName string
param principalId string
param isHighlyAvailable bool
param privateSubnetId string
param networkId string
param workspaceId string

var isPrivate = !empty(privateSubnetId)

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-db'
  location: location
  sku: isHighlyAvailable ? { name: 'Standard_D2ds_v5', tier: 'GeneralPurpose' } : { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '16'
    authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Disabled', tenantId: tenant().tenantId }
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: isHighlyAvailable ? 'ZoneRedundant' : 'Disabled' }
    network: { publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled' }
  }

  resource photosync 'databases' = {
    name: 'photosync'
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  }
}

resource owner 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: server
  name: principalId
  properties: { principalName: identityName, principalType: 'ServicePrincipal', tenantId: tenant().tenantId }
  dependsOn: [server::photosync]
}

// From within Azure only; who comes still needs the identity's token.
resource azure 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = if (!isPrivate) {
  parent: server
  name: 'azure'
  properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
  dependsOn: [owner]
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: server
  name: 'logs'
  properties: { workspaceId: workspaceId, logs: [{ categoryGroup: 'allLogs', enabled: true }] }
}

module endpoint 'private-endpoint.bicep' = if (isPrivate) {
  params: {
    name: '${name}-db'
    location: location
    targetId: server.id
    group: 'postgresqlServer'
    zoneName: environment().name == 'AzureUSGovernment' ? 'privatelink.postgres.database.usgovcloudapi.net' : 'privatelink.postgres.database.azure.com'
    subnetId: privateSubnetId
    networkId: networkId
  }
}

output serverId string = server.id
output host string = server.properties.fullyQualifiedDomainName
output database string = server::photosync.name
