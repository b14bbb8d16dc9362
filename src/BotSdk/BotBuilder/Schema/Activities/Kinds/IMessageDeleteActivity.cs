namespace Microsoft.Bot.Schema;

/// <summary>The message with this <see cref="IActivity.Id"/> was deleted.</summary>
public interface IMessageDeleteActivity : IActivity;
