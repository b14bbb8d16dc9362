using PhotoSync.Diagnosis;
using PhotoSync.Photos;

namespace PhotoSync.Bot.Checking;

/// <summary>What the services answered, word by word, for somebody in IT.</summary>
internal sealed record RawValues
{
    public string? UserPrincipalName { get; init; }

    /// <summary>Change token of Exchange's photo.</summary>
    public string? ETag { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public string? Mailbox { get; init; }

    /// <summary>The profile as answered; <see langword="null"/> where there is none or it was not read.</summary>
    public SharePointProfile? Profile { get; init; }

    public static RawValues Of(Situation situation) => new()
    {
        UserPrincipalName = situation.Person.ValueOrDefault?.UserPrincipalName,
        ETag = situation.Exchange.ValueOrDefault?.ETag,
        Width = situation.Exchange.ValueOrDefault?.Width ?? 0,
        Height = situation.Exchange.ValueOrDefault?.Height ?? 0,
        Mailbox = situation.Mailbox.ValueOrDefault?.Kind.ToString(),
        Profile = situation.Profile.ValueOrDefault,
    };
}
