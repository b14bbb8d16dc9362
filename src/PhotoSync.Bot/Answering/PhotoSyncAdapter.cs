using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Answering;

/// <summary>The Bot SDK's adapter; a turn that fails ends in a friendly sentence, and the log has the rest.</summary>
public sealed partial class PhotoSyncAdapter : CloudAdapter
{
    private const string CardInvoke = "adaptiveCard/action";

    private readonly ILogger<PhotoSyncAdapter> logger;

    /// <summary>An adapter that authenticates so.</summary>
    public PhotoSyncAdapter(BotFrameworkAuthentication authentication, ILogger<PhotoSyncAdapter> logger)
        : base(authentication, logger)
    {
        this.logger = logger;
        OnTurnError = ApologizeAsync;
    }

    private async Task ApologizeAsync(ITurnContext turn, Exception failure)
    {
        Log.TurnFailed(logger, System.Diagnostics.Activity.Current?.TraceId.ToString() ?? turn.Activity.Id, turn.Activity.Type, failure);

        var sentence = new Voice(Languages.Choose(null, turn.Activity.Locale), Clockwork.Of(DateTimeOffset.UnixEpoch, null, "UTC")).Say("Small.Failed");
        var apology = turn.Activity is { Type: ActivityTypes.Invoke, Name: CardInvoke } ? CardAnswer(sentence) : MessageFactory.Text(sentence);
        if (turn.Activity.Type is not ActivityTypes.Invoke || apology.Type is ActivityTypesEx.InvokeResponse)
            await turn.SendActivityAsync(apology);
    }

    private static Activity CardAnswer(string sentence) => new()
    {
        Type = ActivityTypesEx.InvokeResponse,
        Value = new InvokeResponse
        {
            Status = 200,
            Body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = sentence },
        },
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Turn {Correlation} ({Type}) failed")]
        public static partial void TurnFailed(ILogger logger, string correlation, string type, Exception failure);
    }
}
