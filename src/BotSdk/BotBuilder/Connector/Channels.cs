namespace Microsoft.Bot.Connector;

/// <summary>Ids of the channels that the SDK treats apart.</summary>
public static class Channels
{
    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>The Bot Framework Emulator.</summary>
    public const string Emulator = "emulator";

    /// <summary>Web Chat.</summary>
    public const string Webchat = "webchat";

    /// <summary>Direct Line.</summary>
    public const string Directline = "directline";
}
