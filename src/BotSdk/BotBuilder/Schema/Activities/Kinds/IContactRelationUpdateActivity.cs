namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to or taken from a contact list.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.Action"/>
    string Action { get; set; }
}
