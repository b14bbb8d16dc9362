// What somebody must know: people get errors, nobody is served, answers are slow, the database fills up.
param name string
param email string
param webId string
param databaseId string

resource group 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-alerts'
  location: 'global'
  properties: {
    groupShortName: 'PhotoSync'
    enabled: true
    emailReceivers: [{ name: 'admins', emailAddress: email, useCommonAlertSchema: true }]
  }
}

var rules = [
  { name: 'errors', scope: webId, metric: 'Http5xx', aggregation: 'Total', operator: 'GreaterThan', threshold: 5, severity: 2, what: 'People got errors.' }
  { name: 'unhealthy', scope: webId, metric: 'HealthCheckStatus', aggregation: 'Average', operator: 'LessThan', threshold: 100, severity: 1, what: 'An instance is not ready: see /readyz.' }
  { name: 'slow', scope: webId, metric: 'HttpResponseTime', aggregation: 'Average', operator: 'GreaterThan', threshold: 3, severity: 3, what: 'Answers take longer than three seconds.' }
  { name: 'storage', scope: databaseId, metric: 'storage_percent', aggregation: 'Average', operator: 'GreaterThan', threshold: 85, severity: 2, what: 'The database fills up.' }
]

resource alerts 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for rule in rules: {
    name: '${name}-${rule.name}'
    location: 'global'
    properties: {
      description: rule.what
      severity: rule.severity
      enabled: true
      scopes: [rule.scope]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: rule.name
            metricName: rule.metric
            timeAggregation: rule.aggregation
            operator: rule.operator
            threshold: rule.threshold
          }
        ]
      }
      actions: [{ actionGroupId: group.id }]
    }
  }
]
