namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>A person's chat with the bot, apart from its messages.</summary>
internal sealed record Chat(Guid Person)
{
    /// <summary>The id given last; ids rise even when the clock is set back.</summary>
    public long LastId { get; init; }

    /// <summary>The newest message that the person has seen.</summary>
    public long ReadUpTo { get; init; }

    /// <summary>Whether the person has blocked the bot.</summary>
    public bool BlockedByPerson { get; init; }

    public ClientSettings Client { get; init; } = new();
}
