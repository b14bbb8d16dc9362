namespace PhotoSync.LocalTenant.Teams.Connector;

/// <summary>What kind of call a route serves, and whose chat it is about; faults and limits go by it.</summary>
/// <param name="Operation">The name that fault scripts use.</param>
internal sealed record BotCall(string Operation)
{
    public const string ChatKey = "chat";

    public bool Sends => Operation is "create" or "send" or "update" or "delete";

    /// <summary>The calls of the connector; those of the token service have no limits of a chat.</summary>
    public bool IsLimited => Sends || Operation is "members";
}
