namespace Microsoft.Bot.Builder;

/// <summary>Answers turns.</summary>
public interface IBot
{
    /// <summary>Answers one.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
