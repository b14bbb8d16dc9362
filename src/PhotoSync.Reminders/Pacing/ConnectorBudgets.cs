using System.Collections.Concurrent;
using PhotoSync.People;
using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Pacing;

/// <summary>The budgets of all tenants that this process keeps. Whoever calls the connector asks first, whatever for.</summary>
public sealed class ConnectorBudgets(PacingOptions options, MachineTime time) : ITenantCalls
{
    private readonly ConcurrentDictionary<TenantId, ConnectorBudget> budgets = new();

    /// <summary>The budget of a tenant.</summary>
    public ConnectorBudget For(TenantId tenant) => budgets.GetOrAdd(tenant, _ => new ConnectorBudget(options, time));

    /// <inheritdoc/>
    public void Count(TenantId tenant) => For(tenant).TakeForConversation();

    /// <inheritdoc/>
    public async Task TakeForFollowUpAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        // Whoever asks calls elsewhere, on another node perhaps, and tells no answer.
        using var call = await For(tenant).TakeAsync(CallPriority.FollowUp, cancellationToken);
    }

    internal IEnumerable<KeyValuePair<TenantId, ConnectorBudget>> All => budgets;
}
