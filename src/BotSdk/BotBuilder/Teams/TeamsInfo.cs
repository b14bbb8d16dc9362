using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Who is in the conversation of a turn; in a team, who is in the team.</summary>
public static class TeamsInfo
{
    /// <summary>One member.</summary>
    /// <exception cref="Schema.ErrorResponseException">The connector refuses: 404 where there is no such member.</exception>
    public static async Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        var conversationId = PlaceOf(turnContext);
        if (userId == null)
            throw new InvalidOperationException("The GetMembers operation needs a valid user Id.");
        var member = await ConversationsOf(turnContext).MemberAsync(conversationId, userId, cancellationToken).ConfigureAwait(false);
        return JObject.FromObject(member).ToObject<TeamsChannelAccount>();
    }

    /// <summary>A page of the members; the channel picks the page size where none is given.</summary>
    public static async Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        var conversationId = PlaceOf(turnContext);
        var page = await ConversationsOf(turnContext).MembersAsync(conversationId, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static string PlaceOf(ITurnContext turn) =>
        turn.Activity.TeamsGetTeamInfo()?.Id
        ?? turn.Activity.Conversation?.Id
        ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");

    private static Conversations ConversationsOf(ITurnContext turn) =>
        (turn.TurnState.Get<IConnectorClient>() as ConnectorClient ?? throw new InvalidOperationException("This method requires a connector client.")).Conversations;
}
