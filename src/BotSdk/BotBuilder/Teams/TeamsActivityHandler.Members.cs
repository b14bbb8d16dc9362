using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Who joins and leaves.</content>
public partial class TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId != Channels.Msteams)
        {
            await base.OnConversationUpdateActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
            return;
        }
        var change = activity.GetChannelData<TeamsChannelData>()?.EventType;
        if (activity.MembersAdded is { } added)
            await OnMembersAddedAsync(await LookUpAsync(added, turnContext, cancellationToken).ConfigureAwait(false), turnContext, cancellationToken).ConfigureAwait(false);
        else if (activity.MembersRemoved is { } removed)
            await OnMembersRemovedAsync([.. removed.Select(AsTeamsAccount)], turnContext, cancellationToken).ConfigureAwait(false);
        else if (!TeamsNames.IsChangeOfTeam(change))
            await base.OnConversationUpdateActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<List<ChannelAccount>> LookUpAsync(IList<ChannelAccount> members, ITurnContext turn, CancellationToken cancellationToken)
    {
        var accounts = new List<ChannelAccount>(members.Count);
        foreach (var member in members)
            accounts.Add(IsKnown(member, turn.Activity) ? AsTeamsAccount(member) : await LookUpAsync(member, turn, cancellationToken).ConfigureAwait(false));
        return accounts;
    }

    // The bot itself is no member that could be looked up, and an account with more than an id and a name needs no looking up.
    private static bool IsKnown(ChannelAccount member, Activity activity) => member.Properties.HasValues || member.Id == activity.Recipient?.Id;

    private static async Task<TeamsChannelAccount> LookUpAsync(ChannelAccount member, ITurnContext turn, CancellationToken cancellationToken)
    {
        try
        {
            return await TeamsInfo.GetMemberAsync(turn, member.Id, cancellationToken).ConfigureAwait(false);
        }
        catch (ErrorResponseException e) when (e.Body?.Error?.Code == "ConversationNotFound")
        {
            // Teams announces members of whom it then knows nothing; they are welcomed with what the activity says.
            return new TeamsChannelAccount { Id = member.Id, Name = member.Name, AadObjectId = member.AadObjectId, Role = member.Role };
        }
    }

    private static TeamsChannelAccount AsTeamsAccount(ChannelAccount account) => JObject.FromObject(account).ToObject<TeamsChannelAccount>();
}
