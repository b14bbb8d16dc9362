using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using PhotoSync.Bot.Conversations;
using PhotoSync.People;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Host.Reminding;

/// <summary>Creates conversations at the connector. For a person whose conversation exists it finds that one, so it may be repeated.</summary>
internal sealed class NewConversations(BotAdapter adapter, BotFrameworkAuthentication authentication, BotOptions bot, ReachingOptions options)
{
    /// <summary>Accepted with the conversation's id, or what was answered.</summary>
    public Task<ConnectorReply> CreateAsync(PersonId person, CancellationToken cancellationToken) => ConnectorReplies.OfAsync(async () =>
    {
        var id = "";
        var parameters = new ConversationParameters(
            isGroup: false,
            bot: Bot,
            members: [new ChannelAccount(person.ObjectId.ToString())],
            channelData: new { tenant = new { id = person.Tenant.ToString() } },
            tenantId: person.Tenant.ToString());
        await adapter.CreateConversationAsync(
            bot.AppId, Channels.Msteams, options.ServiceUrl.AbsoluteUri, authentication.GetOriginatingAudience(), parameters, (turn, _) => Note(turn, out id), cancellationToken);
        return id;
    });

    public ConversationReference Reference(PersonId person, string conversationId) => new()
    {
        ChannelId = Channels.Msteams,
        ServiceUrl = options.ServiceUrl.AbsoluteUri,
        Bot = Bot,
        User = new ChannelAccount(aadObjectId: person.ObjectId.ToString()),
        Conversation = new ConversationAccount(id: conversationId, conversationType: "personal", tenantId: person.Tenant.ToString()),
    };

    private ChannelAccount Bot => new($"28:{bot.AppId}");

    private static Task Note(ITurnContext turn, out string id)
    {
        id = turn.Activity.Conversation.Id;
        return Task.CompletedTask;
    }
}
