using PhotoSync.Microsoft365.Tokens;

namespace PhotoSync.Microsoft365.SignIn;

/// <summary>A token that was asked for, or is just being asked for.</summary>
internal sealed class RememberedToken(DateTimeOffset since, Func<Task<TokenOutcome>> askAsync)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BeforeEnd = TimeSpan.FromMinutes(2);

    private readonly Lazy<Task<TokenOutcome>> outcome = new(askAsync);

    public Task<TokenOutcome> Outcome => outcome.Value;

    /// <summary>Whether it must be asked for anew. What is just being asked for never is.</summary>
    /// <param name="now">The wire clock's time.</param>
    /// <param name="rejected">A token that the service has refused.</param>
    public bool IsOver(DateTimeOffset now, string? rejected) =>
        outcome is { IsValueCreated: true, Value.IsCompleted: true }
        && (!outcome.Value.IsCompletedSuccessfully || IsOver(outcome.Value.Result, now, rejected));

    private bool IsOver(TokenOutcome known, DateTimeOffset now, string? rejected) =>
        known is not TokenOutcome.Issued issued || issued.Token == rejected || now > issued.Expires - BeforeEnd || now > since + Longest;
}
