using System.Text.Json;
using PhotoSync.Coverage.Keeping;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>A tenant's sweep as it is stored.</summary>
internal sealed record SweepRow(string Tenant, long Number, string Phase, string Owner, long LeasedUntil, string? Link, string StartedAt, string? EndedAt, string? Policy, string? Refusal, string? Missing, string? CompletedAt, long Now)
{
    public static string Select(Dialect dialect) => $"""
        SELECT tenant AS Tenant, number AS Number, phase AS Phase, owner AS Owner, leased_until AS LeasedUntil, link AS Link, started_at AS StartedAt,
            ended_at AS EndedAt, policy AS Policy, refusal AS Refusal, missing AS Missing, completed_at AS CompletedAt, {dialect.Milliseconds} AS Now
        FROM sweeps WHERE tenant = @tenant
        """;

    public bool IsHeld => LeasedUntil > Now;

    public bool IsUnfinished => Phase is nameof(SweepPhase.People) or nameof(SweepPhase.Photos);

    public SweepRun ToRun() => new(new TenantId(Guid.Parse(Tenant)), Number, Guid.Parse(Owner))
    {
        Phase = Enum.Parse<SweepPhase>(Phase),
        StartedAt = Utc.Read(StartedAt),
        Link = Link is null ? null : new Uri(Link),
    };

    public SweepStatus ToStatus((long LookedAt, long People) progress) => new(Number, Enum.Parse<SweepPhase>(Phase), Utc.Read(StartedAt))
    {
        IsRunning = IsUnfinished && IsHeld,
        EndedAt = Utc.ReadOrNull(EndedAt),
        LookedAt = (int)progress.LookedAt,
        People = (int)progress.People,
        Policy = Policy is null ? null : JsonSerializer.Deserialize<PhotoUpdatePolicy>(Policy, StoredJson.Options),
        Refusal = Refusal is null ? null : Enum.Parse<ReadFailureReason>(Refusal),
        MissingPermission = Missing,
        CompletedAt = Utc.ReadOrNull(CompletedAt),
    };
}
