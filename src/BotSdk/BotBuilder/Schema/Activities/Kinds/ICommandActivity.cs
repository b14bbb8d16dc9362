namespace Microsoft.Bot.Schema;

/// <summary>A named command of the application.</summary>
public interface ICommandActivity : IActivity
{
    /// <inheritdoc cref="Activity.Name"/>
    string Name { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    object Value { get; set; }
}
