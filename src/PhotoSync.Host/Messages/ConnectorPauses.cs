using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace PhotoSync.Host.Messages;

/// <summary>Until when the connector asked to be left alone, by conversation. Read from the answers here, since the SDK's exceptions carry no headers.</summary>
internal sealed class ConnectorPauses(TimeProvider clock)
{
    private const int Most = 10_000;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> until = new(StringComparer.Ordinal);

    /// <summary>Notes the wait that an answer asked for, if it asked for one.</summary>
    public void Note(Uri address, RetryConditionHeaderValue? retryAfter)
    {
        var wait = retryAfter?.Delta ?? retryAfter?.Date - clock.GetUtcNow();
        if (wait is not { } asked || asked <= TimeSpan.Zero)
            return;

        if (until.Count >= Most)
            Forget();
        until[Conversation(address)] = clock.GetUtcNow() + (asked < Longest ? asked : Longest);
    }

    /// <summary>How long a conversation is to be left alone from now on; <see langword="null"/> where nothing stands against a call.</summary>
    public TimeSpan? Left(string conversationId) =>
        until.TryGetValue(conversationId, out var end) && end - clock.GetUtcNow() is var left && left > TimeSpan.Zero ? left : null;

    private void Forget()
    {
        foreach (var (conversation, end) in until)
            if (end <= clock.GetUtcNow())
                until.TryRemove(conversation, out _);
    }

    private static string Conversation(Uri address)
    {
        var parts = address.AbsolutePath.Split('/');
        var at = Array.IndexOf(parts, "conversations");
        return at >= 0 && at + 1 < parts.Length ? Uri.UnescapeDataString(parts[at + 1]) : address.Host;
    }
}
