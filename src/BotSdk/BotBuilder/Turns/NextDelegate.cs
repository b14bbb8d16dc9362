namespace Microsoft.Bot.Builder;

/// <summary>The rest of the turn: the middleware that follows, then the bot.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
