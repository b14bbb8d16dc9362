using System.Net;

namespace PhotoSync.Bot.SigningIn;

/// <summary>What came of a token that a device brought: one of the nested kinds, nothing else.</summary>
internal abstract record ExchangeOutcome
{
    private ExchangeOutcome()
    {
    }

    /// <summary>It was taken, and what was asked is being carried out.</summary>
    public sealed record Taken : ExchangeOutcome;

    /// <summary>Another device of the person was faster.</summary>
    public sealed record Repeated : ExchangeOutcome;

    /// <summary>The token was not accepted: the person has to consent.</summary>
    /// <param name="Detail">A word for the client's log; no secret is in it.</param>
    public sealed record Refused(string Detail) : ExchangeOutcome;

    /// <summary>The token service failed; the client may try again.</summary>
    /// <param name="Status">What it answered.</param>
    public sealed record NotReached(HttpStatusCode Status) : ExchangeOutcome;
}
