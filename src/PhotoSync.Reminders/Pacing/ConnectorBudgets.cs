using System.Collections.Concurrent;
using PhotoSync.People;
using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Pacing;

/// <summary>The budgets of all tenants. Whoever calls the connector asks here first, whatever for.</summary>
public sealed class ConnectorBudgets(PacingOptions options, MachineTime time)
{
    private readonly ConcurrentDictionary<TenantId, ConnectorBudget> budgets = new();

    /// <summary>The budget of a tenant.</summary>
    public ConnectorBudget For(TenantId tenant) => budgets.GetOrAdd(tenant, _ => new ConnectorBudget(options, time));

    internal IEnumerable<KeyValuePair<TenantId, ConnectorBudget>> All => budgets;
}
