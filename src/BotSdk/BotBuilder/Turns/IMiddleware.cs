namespace Microsoft.Bot.Builder;

/// <summary>Stands around every turn. It may end the turn by not calling what follows.</summary>
public interface IMiddleware
{
    /// <summary>Does its part and lets the turn go on by <paramref name="next"/>.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
