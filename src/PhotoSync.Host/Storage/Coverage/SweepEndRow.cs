using PhotoSync.Coverage.Keeping;
using PhotoSync.Reading;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>How a sweep ended, as it is stored; where it goes on later, its phase stays.</summary>
internal sealed record SweepEndRow(string Tenant, string? Phase, string? Ended)
{
    public string? Completed { get; init; }

    public string? Refusal { get; init; }

    public string? Missing { get; init; }

    public static SweepEndRow Of(SweepRun run, SweepEnd end, DateTimeOffset now) => end switch
    {
        SweepEnd.Complete => new(run.Tenant.ToString(), nameof(SweepPhase.Done), Utc.Write(now)) { Completed = Utc.Write(now) },
        SweepEnd.Refused refused => new(run.Tenant.ToString(), nameof(SweepPhase.Refused), Utc.Write(now)) { Refusal = Name(refused.Failure), Missing = refused.Failure.MissingPermission },
        SweepEnd.PutOff off => new(run.Tenant.ToString(), null, null) { Refusal = Name(off.Failure) },
        _ => new(run.Tenant.ToString(), null, null),
    };

    private static string Name(ReadFailure failure) => failure.Reason.ToString();
}
