namespace Microsoft.Bot.Builder;

/// <summary>What a turn does, once the middleware has let it through.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
