namespace PhotoSync.Bot.Administering.Commands;

/// <summary>A line of text that an admin means as a command.</summary>
/// <param name="Wish">What is asked for.</param>
/// <param name="Argument">A sign-in name, or a campaign's number; empty where none was given.</param>
internal sealed record AdminCommand(AdminWish Wish, string Argument);
