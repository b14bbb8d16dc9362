using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter of the Bot Framework protocol: answers go to the connector that the activity names.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    private const string BotIdentityKey = "BotIdentity";

    /// <summary>One that authenticates so.</summary>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Checks callers and signs calls.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Where the adapter writes what it does.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueAsync(IdentityOf(botId), reference.GetContinuationActivity(), callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(serviceUrl))
            throw new ArgumentNullException(nameof(serviceUrl));
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        Log.Creating(Logger, channelId);

        var identity = IdentityOf(botAppId);
        identity.AddClaim(new Claim(TokenClaims.ServiceUrl, serviceUrl));
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var connector = await connectors.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var created = await ((ConnectorClient)connector).Conversations.CreateAsync(conversationParameters, cancellationToken).ConfigureAwait(false);
        var activity = FirstActivity(created, channelId, serviceUrl, conversationParameters);
        await RunTurnAsync(activity, new Caller(identity, connectors, connector), callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Checks who sends an activity and runs its turn; gives what the HTTP response is to be, or null for a plain 200.</summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var request = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        activity.CallerId = request.CallerId;
        using var connector = await request.ConnectorFactory.CreateAsync(activity.ServiceUrl, request.Audience, cancellationToken).ConfigureAwait(false);
        var caller = new Caller(request.ClaimsIdentity, request.ConnectorFactory, connector);
        return await RunTurnAsync(activity, caller, callback, cancellationToken).ConfigureAwait(false);
    }

    private async Task ContinueAsync(ClaimsIdentity identity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        Log.Continuing(Logger, activity.Conversation.Id);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        var audience = BotFrameworkAuthentication.GetOriginatingAudience();
        using var connector = await connectors.CreateAsync(activity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        await RunTurnAsync(activity, new Caller(identity, connectors, connector), callback, cancellationToken).ConfigureAwait(false);
    }

    private async Task<InvokeResponse> RunTurnAsync(Activity activity, Caller caller, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var tokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(caller.Identity, cancellationToken).ConfigureAwait(false);
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add<IIdentity>(BotIdentityKey, caller.Identity);
        turn.TurnState.Add(caller.Connector);
        turn.TurnState.Add(tokens);
        turn.TurnState.Add(callback);
        turn.TurnState.Add(caller.Connectors);
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
        return ResultOf(turn);
    }

    private static InvokeResponse ResultOf(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(turn.BufferedReplies) };
        if (turn.Activity.Type != ActivityTypes.Invoke)
            return null;
        var answer = turn.TurnState.Get<Activity>(InvokeResponseKey);
        return answer == null ? new InvokeResponse { Status = 501 } : (InvokeResponse)answer.Value;
    }

    private static Activity FirstActivity(ConversationResourceResponse created, string channelId, string serviceUrl, ConversationParameters parameters) => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.CreateConversation,
        Id = created.ActivityId ?? Guid.NewGuid().ToString("n"),
        ChannelId = channelId,
        ServiceUrl = serviceUrl,
        Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId),
        ChannelData = parameters.ChannelData,
        Recipient = parameters.Bot,
    };

    private static ClaimsIdentity IdentityOf(string appId) => new([new Claim(TokenClaims.Audience, appId ?? string.Empty), new Claim(TokenClaims.AppId, appId ?? string.Empty)]);

    private sealed record Caller(ClaimsIdentity Identity, ConnectorFactory Connectors, IConnectorClient Connector);

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "Creating a conversation on {Channel}.")]
        public static partial void Creating(ILogger logger, string channel);

        [LoggerMessage(EventId = 2, Level = LogLevel.Debug, Message = "Continuing conversation {Conversation}.")]
        public static partial void Continuing(ILogger logger, string conversation);

        [LoggerMessage(EventId = 3, Level = LogLevel.Debug, Message = "Sending {Count} activities.")]
        public static partial void Sending(ILogger logger, int count);
    }
}
