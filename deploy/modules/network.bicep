// One network: a subnet for the web app's instances (they also talk to each other), one for private endpoints.
param name string
param location string

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/22'] }
    subnets: [
      {
        name: 'web'
        properties: {
          addressPrefix: '10.20.0.0/24'
          delegations: [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]
        }
      }
      {
        name: 'endpoints'
        properties: { addressPrefix: '10.20.1.0/24' }
      }
    ]
  }

  resource web 'subnets' existing = { name: 'web' }
  resource endpoints 'subnets' existing = { name: 'endpoints' }
}

output networkId string = network.id
output webSubnetId string = network::web.id
output endpointSubnetId string = network::endpoints.id
