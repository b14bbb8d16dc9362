using System.Diagnostics.Metrics;
using PhotoSync.People;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Pacing;

namespace PhotoSync.Reminders.Sending;

/// <summary>What the sending tells an operator: the meter <c>PhotoSync.Reminders</c>. Tags name tenants and outcomes, never people.</summary>
public static class SendingMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "PhotoSync.Reminders";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Sends = Meter.CreateCounter<long>("photosync.reminders.sends", "{message}", "Messages by outcome");

    private static readonly Counter<long> Throttles = Meter.CreateCounter<long>("photosync.reminders.throttled", "{answer}", "Answers 429 of the connector");

    private static readonly Counter<long> UncertainMessages = Meter.CreateCounter<long>("photosync.reminders.uncertain", "{message}", "Messages of unknown outcome by cause");

    private static readonly Counter<long> Leases = Meter.CreateCounter<long>("photosync.reminders.lease_changes", "{change}", "Leases taken and lost");

    private static readonly Histogram<double> QueueAge = Meter.CreateHistogram<double>("photosync.reminders.queue_age", "s", "How long a recipient waited since their time had come");

    internal static void Watch(ConnectorBudgets budgets) => Meter.CreateObservableGauge(
        "photosync.reminders.pace",
        () => budgets.All.Select(budget => new Measurement<double>(budget.Value.Rate, Tenant(budget.Key))),
        "{call}/s",
        "Calls a second that a tenant bears at present");

    internal static void Count(RecipientTurn turn, Settlement settlement, DateTimeOffset now)
    {
        var tenant = Tenant(turn.Campaign.Plan.Tenant);
        Sends.Add(1, tenant, new KeyValuePair<string, object?>("outcome", settlement.GetType().Name));
        if (settlement is Settlement.Uncertain uncertain)
            CountUncertain(turn.Campaign.Plan.Tenant, uncertain.Cause, 1);
        if (settlement is Settlement.Sent)
            QueueAge.Record(Math.Max((now - turn.DueSince).TotalSeconds, 0), tenant);
    }

    internal static void CountUncertain(TenantId tenant, UncertainCause cause, int number) =>
        UncertainMessages.Add(number, Tenant(tenant), new KeyValuePair<string, object?>("cause", cause.ToString()));

    internal static void CountThrottled(RecipientTurn turn) => Throttles.Add(1, Tenant(turn.Campaign.Plan.Tenant));

    internal static void CountLease(TenantId tenant, string change) => Leases.Add(1, Tenant(tenant), new KeyValuePair<string, object?>("change", change));

    private static KeyValuePair<string, object?> Tenant(TenantId tenant) => new("tenant", tenant.ToString());
}
