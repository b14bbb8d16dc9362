using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Probing;

/// <summary>What came of a try: one of the nested kinds.</summary>
public abstract record ProbeOutcome
{
    private ProbeOutcome()
    {
    }

    /// <summary>It is allowed and there.</summary>
    public sealed record Fine : ProbeOutcome;

    /// <summary>It is allowed, and what was asked for is not there.</summary>
    public sealed record Absent : ProbeOutcome;

    /// <summary>It is refused for want of a permission, or by a policy.</summary>
    /// <param name="Permission">The permission whose absence explains it, by its documented name.</param>
    public sealed record Refused(string Permission) : ProbeOutcome;

    /// <summary>The login service gives no token.</summary>
    /// <param name="Code">The number of its error (AADSTS…); <see langword="null"/> where it named none.</param>
    /// <param name="Consent">The permission that nobody consented to; <see langword="null"/> where that is not the reason.</param>
    /// <param name="IsAnswer">Whether the login service said so itself; otherwise it was not reached, or nobody is signed in.</param>
    public sealed record NoToken(int? Code, string? Consent, bool IsAnswer) : ProbeOutcome;

    /// <summary>Nobody can tell.</summary>
    public sealed record Unanswered(ReadFailure Failure) : ProbeOutcome;
}
