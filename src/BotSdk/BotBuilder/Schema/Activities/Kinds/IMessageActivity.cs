namespace Microsoft.Bot.Schema;

/// <summary>Somebody said something.</summary>
public interface IMessageActivity : IActivity
{
    /// <inheritdoc cref="Activity.Locale"/>
    string Locale { get; set; }

    /// <inheritdoc cref="Activity.Text"/>
    string Text { get; set; }

    /// <inheritdoc cref="Activity.Speak"/>
    string Speak { get; set; }

    /// <inheritdoc cref="Activity.InputHint"/>
    string InputHint { get; set; }

    /// <inheritdoc cref="Activity.Summary"/>
    string Summary { get; set; }

    /// <inheritdoc cref="Activity.TextFormat"/>
    string TextFormat { get; set; }

    /// <inheritdoc cref="Activity.AttachmentLayout"/>
    string AttachmentLayout { get; set; }

    /// <inheritdoc cref="Activity.Attachments"/>
    IList<Attachment> Attachments { get; set; }

    /// <inheritdoc cref="Activity.SuggestedActions"/>
    SuggestedActions SuggestedActions { get; set; }

    /// <inheritdoc cref="Activity.Importance"/>
    string Importance { get; set; }

    /// <inheritdoc cref="Activity.DeliveryMode"/>
    string DeliveryMode { get; set; }

    /// <inheritdoc cref="Activity.Expiration"/>
    DateTimeOffset? Expiration { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object Value { get; set; }

    /// <inheritdoc cref="Activity.HasContent"/>
    bool HasContent();

    /// <inheritdoc cref="Activity.GetMentions"/>
    Mention[] GetMentions();
}
