namespace PhotoSync.Bot.Administering.Status;

/// <summary>The state of an overview: it is read anew each time it is shown.</summary>
internal sealed record StatusState;
