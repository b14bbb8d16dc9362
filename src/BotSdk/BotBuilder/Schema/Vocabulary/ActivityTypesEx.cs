namespace Microsoft.Bot.Schema;

/// <summary>Types of activity that never leave the bot: the adapter acts on them instead of sending them.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause between two sent activities; <see cref="Activity.Value"/> is its length in milliseconds, an <see cref="int"/>.</summary>
    public const string Delay = "delay";

    /// <summary>The answer to an invoke; <see cref="Activity.Value"/> is an InvokeResponse.</summary>
    public const string InvokeResponse = "invokeResponse";
}
