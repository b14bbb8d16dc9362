namespace Microsoft.Bot.Schema;

/// <summary>What activities of every kind have.</summary>
public interface IActivity
{
    /// <inheritdoc cref="Activity.Type"/>
    string Type { get; set; }

    /// <inheritdoc cref="Activity.Id"/>
    string Id { get; set; }

    /// <inheritdoc cref="Activity.ServiceUrl"/>
    string ServiceUrl { get; set; }

    /// <inheritdoc cref="Activity.Timestamp"/>
    DateTimeOffset? Timestamp { get; set; }

    /// <inheritdoc cref="Activity.LocalTimestamp"/>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <inheritdoc cref="Activity.ChannelId"/>
    string ChannelId { get; set; }

    /// <inheritdoc cref="Activity.From"/>
    ChannelAccount From { get; set; }

    /// <inheritdoc cref="Activity.Conversation"/>
    ConversationAccount Conversation { get; set; }

    /// <inheritdoc cref="Activity.Recipient"/>
    ChannelAccount Recipient { get; set; }

    /// <inheritdoc cref="Activity.ReplyToId"/>
    string ReplyToId { get; set; }

    /// <inheritdoc cref="Activity.Entities"/>
    IList<Entity> Entities { get; set; }

    /// <inheritdoc cref="Activity.ChannelData"/>
    object ChannelData { get; set; }

    /// <summary>This as a message, or null if it is none.</summary>
    IMessageActivity AsMessageActivity();

    /// <summary>This as an invoke, or null if it is none.</summary>
    IInvokeActivity AsInvokeActivity();

    /// <summary>The channel data as this type: itself, or read from its JSON object; the type's default where there is none.</summary>
    /// <exception cref="InvalidCastException">It is neither of this type nor a JSON object.</exception>
    TypeT GetChannelData<TypeT>();

    /// <summary>The same, telling whether it worked.</summary>
    bool TryGetChannelData<TypeT>(out TypeT instance);

    /// <summary>By what the conversation can be found again, seen from the bot that received this.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this to the place of a reference: as the bot's answer there, or as if it had come in from there.</summary>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
