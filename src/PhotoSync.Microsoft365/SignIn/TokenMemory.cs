using System.Collections.Concurrent;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SignIn;

/// <summary>
/// Remembers tokens for a few minutes, and lets those who need the same one at the same time wait for one request. A sign-out on another node takes
/// effect here after these minutes at the latest. Refusals are not remembered.
/// </summary>
internal sealed class TokenMemory(EntraTokens source, WireClock clock) : ITokens
{
    private const int Many = 10_000;
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<TokenRequest, RememberedToken> memory = new();

    public async Task<TokenOutcome> AcquireAsync(TokenRequest request, string? rejected, CancellationToken cancellationToken)
    {
        var now = clock.Time.GetUtcNow();
        if (memory.TryGetValue(request, out var old) && old.IsOver(now, rejected))
            memory.TryRemove(new(request, old));
        if (memory.Count > Many)
            ForgetWhere(known => known.Value.IsOver(now, null));

        var known = memory.GetOrAdd(request, key => new RememberedToken(now, () => AskAsync(key, rejected is not null)));
        var outcome = await known.Outcome.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (outcome is TokenOutcome.Refused)
            memory.TryRemove(new(request, known));
        return outcome;
    }

    public void Forget(PersonId person) => ForgetWhere(known => known.Key.Acting == new Acting.AsPerson(person));

    /// <summary>Asks on behalf of all who wait, so none of them ends it by going away.</summary>
    private async Task<TokenOutcome> AskAsync(TokenRequest request, bool renew)
    {
        using var limit = new CancellationTokenSource(LongestRequest, clock.Time);
        try
        {
            return await source.AcquireAsync(request, renew, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return new TokenOutcome.Refused(new TokenRefusal(ReadFailureReason.TimedOut));
        }
    }

    private void ForgetWhere(Func<KeyValuePair<TokenRequest, RememberedToken>, bool> condition)
    {
        foreach (var known in memory.Where(condition))
            memory.TryRemove(known);
    }
}
