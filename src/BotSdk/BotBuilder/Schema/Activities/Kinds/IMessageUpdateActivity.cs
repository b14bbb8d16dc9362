namespace Microsoft.Bot.Schema;

/// <summary>A message was edited or restored; the activity is its new state.</summary>
public interface IMessageUpdateActivity : IMessageActivity;
