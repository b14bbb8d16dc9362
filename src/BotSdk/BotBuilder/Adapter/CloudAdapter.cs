using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter that takes activities by POST. The response is 200, or what an invoke was answered with; 401 to those who are not let in.</summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>One that authenticates so.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        var activity = await HttpHelper.ReadRequestAsync<Activity>(httpRequest).ConfigureAwait(false);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            Log.NoActivity(Logger);
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        await AnswerAsync(httpRequest, httpResponse, activity, bot, cancellationToken).ConfigureAwait(false);
    }

    private async Task AnswerAsync(HttpRequest request, HttpResponse response, Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await ProcessActivityAsync(request.Headers.Authorization, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await HttpHelper.WriteResponseAsync(response, answer).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException e)
        {
            Log.NotLetIn(Logger, e is NotLetInException ? e.Message : "the turn itself was refused access.");
            response.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 11, Level = LogLevel.Warning, Message = "A request was refused: its body is no activity.")]
        public static partial void NoActivity(ILogger logger);

        [LoggerMessage(EventId = 12, Level = LogLevel.Warning, Message = "A request was not let in: {Reason}")]
        public static partial void NotLetIn(ILogger logger, string reason);
    }
}
