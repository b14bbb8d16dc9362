namespace PhotoSync.Host.Storage.Audit;

/// <summary>What going through the chain brought: one of the nested kinds.</summary>
internal abstract record AuditVerdict
{
    private AuditVerdict()
    {
    }

    /// <summary>Every line is as it was written.</summary>
    /// <param name="Lines">How many there are.</param>
    /// <param name="First">The place of the first.</param>
    /// <param name="Hash">The hash of the last: kept elsewhere, it proves later that nothing was cut off.</param>
    public sealed record Intact(long Lines, long First, string Hash) : AuditVerdict;

    /// <summary>It is not.</summary>
    /// <param name="Place">The first place at which it shows.</param>
    /// <param name="Reason">What shows.</param>
    public sealed record Broken(long Place, AuditBreak Reason) : AuditVerdict;
}
