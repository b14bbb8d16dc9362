namespace Microsoft.Bot.Schema;

/// <summary>A note for a developer's log.</summary>
public interface ITraceActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string Name { get; set; }

    /// <inheritdoc cref="Activity.Label"/>
    string Label { get; set; }

    /// <inheritdoc cref="Activity.ValueType"/>
    string ValueType { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object Value { get; set; }

    /// <inheritdoc cref="Activity.RelatesTo"/>
    ConversationReference RelatesTo { get; set; }
}
