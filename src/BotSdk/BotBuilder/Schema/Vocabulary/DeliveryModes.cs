namespace Microsoft.Bot.Schema;

/// <summary>How the sender wants an activity, and the replies to it, delivered.</summary>
public static class DeliveryModes
{
    /// <summary>Replies are sent to the service URL.</summary>
    public const string Normal = "normal";

    /// <summary>Deliver as a notification.</summary>
    public const string Notification = "notification";

    /// <summary>Replies are collected and come back in the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";
}
