namespace Microsoft.Bot.Schema;

/// <summary>The conversation passes to another agent.</summary>
public interface IHandoffActivity : IActivity;
