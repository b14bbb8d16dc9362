using System.Diagnostics.CodeAnalysis;

namespace PhotoSync.LocalTenant.Login;

/// <summary>What the check of a token found: the caller, or why there is none.</summary>
internal sealed record TokenOutcome(Caller? Caller, TokenFault? Fault)
{
    public static TokenOutcome Accepted(Caller caller) => new(caller, null);

    public static TokenOutcome Refused(TokenFault fault) => new(null, fault);

    public bool IsAccepted([NotNullWhen(true)] out Caller? caller) => (caller = Caller) is not null;
}
