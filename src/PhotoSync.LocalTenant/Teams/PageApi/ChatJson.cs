namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>A person's chat with the bot, with everything in it.</summary>
internal sealed record ChatJson(Guid Person, string ConversationId, long Version, bool Installed, IReadOnlyList<MessageJson> Messages);
