using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The connector's calls about conversations, their activities and members.</summary>
internal sealed class Conversations(ConnectorClient client)
{
    private const string ConversationIdHeader = "x-ms-conversation-id";

    private RestClient _rest;

    private RestClient Rest => _rest ??= client.Rest();

    public Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken) =>
        WriteAsync(new RestCall(HttpMethod.Post, Activities(activity.Conversation.Id), activity), cancellationToken);

    public Task<ResourceResponse> ReplyAsync(Activity activity, CancellationToken cancellationToken)
    {
        var path = ActivityOf(activity.Conversation.Id, activity.ReplyToId);
        return WriteAsync(new RestCall(HttpMethod.Post, path, activity) { Headers = [new(ConversationIdHeader, activity.Conversation.Id)] }, cancellationToken);
    }

    public Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken) =>
        WriteAsync(new RestCall(HttpMethod.Put, ActivityOf(activity.Conversation.Id, activity.Id), activity), cancellationToken);

    public async Task DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        var answer = await Rest.SendAsync(new RestCall(HttpMethod.Delete, ActivityOf(conversationId, activityId)), cancellationToken).ConfigureAwait(false);
        answer.Expect(HttpStatusCode.OK, HttpStatusCode.Accepted);
    }

    public async Task<ConversationResourceResponse> CreateAsync(ConversationParameters parameters, CancellationToken cancellationToken)
    {
        var answer = await Rest.SendAsync(new RestCall(HttpMethod.Post, "v3/conversations", parameters), cancellationToken).ConfigureAwait(false);
        return answer.Expect(HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted).Read<ConversationResourceResponse>();
    }

    public Task<ChannelAccount> MemberAsync(string conversationId, string memberId, CancellationToken cancellationToken) =>
        ReadAsync<ChannelAccount>($"{Conversation(conversationId)}/members/{Uri.EscapeDataString(memberId)}", cancellationToken);

    public Task<PagedMembers> MembersAsync(string conversationId, int? pageSize, string continuationToken, CancellationToken cancellationToken)
    {
        var query = new QueryBuilder().Add("pageSize", pageSize?.ToString(System.Globalization.CultureInfo.InvariantCulture)).Add("continuationToken", continuationToken);
        return ReadAsync<PagedMembers>($"{Conversation(conversationId)}/pagedmembers{query}", cancellationToken);
    }

    private async Task<ResourceResponse> WriteAsync(RestCall call, CancellationToken cancellationToken)
    {
        var answer = await Rest.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return answer.Expect(HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted).Read<ResourceResponse>();
    }

    private async Task<T> ReadAsync<T>(string path, CancellationToken cancellationToken)
    {
        var answer = await Rest.SendAsync(new RestCall(HttpMethod.Get, path), cancellationToken).ConfigureAwait(false);
        return answer.Expect(HttpStatusCode.OK).Read<T>();
    }

    private static string Conversation(string id)
    {
        ValidationException.ThrowIfNull(id, "conversationId");
        return "v3/conversations/" + Uri.EscapeDataString(id);
    }

    private static string Activities(string conversationId) => Conversation(conversationId) + "/activities";

    private static string ActivityOf(string conversationId, string activityId)
    {
        var activities = Activities(conversationId);
        ValidationException.ThrowIfNull(activityId, "activityId");
        return activities + "/" + Uri.EscapeDataString(activityId);
    }
}
