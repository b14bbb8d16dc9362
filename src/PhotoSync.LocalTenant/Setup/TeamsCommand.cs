namespace PhotoSync.LocalTenant.Setup;

/// <summary>A command that the bot's manifest proposes.</summary>
/// <param name="Title">What the person would write.</param>
/// <param name="Description">What comes of it.</param>
public sealed record TeamsCommand(string Title, string Description);
