using System.Globalization;
using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>A message of a chat: the activity as it went over the wire, and what has become of it since.</summary>
internal sealed record ChatMessage
{
    public required string Id { get; init; }

    public required Author From { get; init; }

    public required DateTimeOffset At { get; init; }

    public required JsonObject Activity { get; init; }

    /// <summary>Rises with each change of any chat; the higher one is the newer.</summary>
    public long Version { get; init; }

    public bool Edited { get; init; }

    public bool Deleted { get; init; }

    /// <summary>True for what the client sends without showing it, such as the values of Action.Submit.</summary>
    public bool Hidden { get; init; }

    /// <summary>The card that the bot gave this person in answer to an action or a refresh; null: the card of the activity.</summary>
    public JsonObject? View { get; init; }

    /// <summary>Rises when the bot replaces the activity.</summary>
    public int CardVersion { get; init; } = 1;

    public SignInProgress? SignIn { get; init; }

    /// <summary>Why the message did not reach the bot; null when it did.</summary>
    public string? Problem { get; init; }

    /// <summary>What the person sent along.</summary>
    public IReadOnlyList<Upload> Uploads { get; init; } = [];

    public long Seq => long.Parse(Id, CultureInfo.InvariantCulture);

    /// <summary>The Adaptive Card that the person sees; null when there is none.</summary>
    public JsonObject? Card => View ?? Activity["attachments"]?.AsArray().FirstOrDefault()?["content"] as JsonObject;
}
