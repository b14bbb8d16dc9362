namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>Who wrote a message in a personal chat.</summary>
internal enum Author
{
    /// <summary>The person whose chat it is.</summary>
    Person,

    /// <summary>The bot.</summary>
    Bot,
}
