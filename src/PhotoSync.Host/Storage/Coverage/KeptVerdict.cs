using PhotoSync.Comparison;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>A comparison in the form in which it is stored.</summary>
internal sealed record KeptVerdict(PhotoVerdictKind Kind, CannotTellReason? Reason, double Distance, double Threshold)
{
    public static KeptVerdict Of(PhotoVerdict verdict) => new(verdict.Kind, verdict.Reason, verdict.Distance, verdict.Threshold);

    public PhotoVerdict ToVerdict() => Kind switch
    {
        PhotoVerdictKind.Same => PhotoVerdict.Same(Distance, Threshold),
        PhotoVerdictKind.Different => PhotoVerdict.Different(Distance, Threshold),
        _ => PhotoVerdict.CannotTell(Reason ?? CannotTellReason.NotCompared, Distance, Threshold),
    };
}
