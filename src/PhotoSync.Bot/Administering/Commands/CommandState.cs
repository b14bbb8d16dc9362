namespace PhotoSync.Bot.Administering.Commands;

/// <summary>What was written before the person signed in.</summary>
internal sealed record CommandState(string Text);
