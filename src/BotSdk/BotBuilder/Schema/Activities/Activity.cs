using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Whatever passes between a channel and a bot: a message, an event, a call. One class for all kinds; the interfaces that it
/// implements show what is of use in each. Members that it does not know are kept in <see cref="Properties"/>.
/// </summary>
public partial class Activity :
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ISuggestionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity
{
    /// <summary>Media type of an activity.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>An empty one.</summary>
    public Activity()
    {
    }

    /// <summary>One of this type.</summary>
    public Activity(string type = null) => Type = type;

    /// <summary>One of <see cref="ActivityTypes"/>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Id on the channel; the connector gives it when an activity is sent.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>When the channel took it, with the offset that the channel wrote.</summary>
    [JsonProperty("timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>The same in the sender's own time.</summary>
    [JsonProperty("localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's time zone, an IANA name.</summary>
    [JsonProperty("localTimezone")]
    public string LocalTimezone { get; set; }

    /// <summary>Base address of the connector that replies go to.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The channel, for instance <c>msteams</c>.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>Sender.</summary>
    [JsonProperty("from")]
    public ChannelAccount From { get; set; }

    /// <summary>Conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Receiver.</summary>
    [JsonProperty("recipient")]
    public ChannelAccount Recipient { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>.</summary>
    [JsonProperty("textFormat")]
    public string TextFormat { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>Who has joined.</summary>
    [JsonProperty("membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who has left.</summary>
    [JsonProperty("membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>Reactions put on.</summary>
    [JsonProperty("reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions taken off.</summary>
    [JsonProperty("reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>The conversation's new topic.</summary>
    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    /// <summary>Whether newcomers see what was said before.</summary>
    [JsonProperty("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>Language of the text, a BCP 47 tag.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>What is said.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What is said aloud: text or SSML.</summary>
    [JsonProperty("speak")]
    public string Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    [JsonProperty("inputHint")]
    public string InputHint { get; set; }

    /// <summary>What a notification shows of a message without text.</summary>
    [JsonProperty("summary")]
    public string Summary { get; set; }

    /// <summary>Buttons below the message.</summary>
    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>Cards, files, pictures.</summary>
    [JsonProperty("attachments")]
    public IList<Attachment> Attachments { get; set; }

    /// <summary>Facts about the message, mentions among them.</summary>
    [JsonProperty("entities")]
    public IList<Entity> Entities { get; set; }

    /// <summary>What only this channel knows; read from the wire it is a JToken or a plain value.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>What happened to an installation or a contact list: <c>add</c> or <c>remove</c>.</summary>
    [JsonProperty("action")]
    public string Action { get; set; }

    /// <summary>Id of the activity that this one answers.</summary>
    [JsonProperty("replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>Label of a trace.</summary>
    [JsonProperty("label")]
    public string Label { get; set; }

    /// <summary>Kind of <see cref="Value"/>.</summary>
    [JsonProperty("valueType")]
    public string ValueType { get; set; }

    /// <summary>What goes with it; read from the wire it is a JToken or a plain value.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>Name of an event, invoke or command.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Another place that it is about.</summary>
    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>One of <see cref="EndOfConversationCodes"/>.</summary>
    [JsonProperty("code")]
    public string Code { get; set; }

    /// <summary>When it is no longer of use.</summary>
    [JsonProperty("expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>One of <see cref="ActivityImportance"/>.</summary>
    [JsonProperty("importance")]
    public string Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    [JsonProperty("deliveryMode")]
    public string DeliveryMode { get; set; }

    /// <summary>Words that speech recognition should expect.</summary>
    [JsonProperty("listenFor")]
    public IList<string> ListenFor { get; set; }

    /// <summary>Parts of the answered text that matter.</summary>
    [JsonProperty("textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    /// <summary>The action that the message stands for.</summary>
    [JsonProperty("semanticAction")]
    public SemanticAction SemanticAction { get; set; }

    /// <summary>Who called the bot: set by the adapter from the checked token, never by the sender.</summary>
    [JsonProperty("callerId")]
    public string CallerId { get; set; }

    /// <summary>Members of the JSON that have no property here; they are kept and written again, nulls included.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new();
}
