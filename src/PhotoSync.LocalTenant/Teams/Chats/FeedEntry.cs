namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>One change: of a message when <paramref name="Message"/> names one, of the typing sign when <paramref name="Typing"/> is set, else of the chat.</summary>
internal sealed record FeedEntry(long Version, Guid Person, string? Message, bool? Typing);
