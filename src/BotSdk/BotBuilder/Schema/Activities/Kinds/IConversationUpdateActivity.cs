namespace Microsoft.Bot.Schema;

/// <summary>The conversation changed: who is in it, or its topic.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.MembersAdded"/>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <inheritdoc cref="Activity.MembersRemoved"/>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <inheritdoc cref="Activity.TopicName"/>
    string TopicName { get; set; }

    /// <inheritdoc cref="Activity.HistoryDisclosed"/>
    bool? HistoryDisclosed { get; set; }
}
