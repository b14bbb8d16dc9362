namespace PhotoSync.LocalTenant.Setup;

/// <summary>How Teams and the Bot Connector behave in a local tenant.</summary>
public sealed class TeamsOptions
{
    /// <summary>The bot's name in the chat. Default <c>PhotoSync</c>.</summary>
    public string BotName { get; set; } = "PhotoSync";

    /// <summary>One sentence about the bot, shown in an empty chat.</summary>
    public string BotDescription { get; set; } = "Tells you why your profile photo has not reached SharePoint, and mends it.";

    /// <summary>What an empty chat proposes to write, as the commands of a manifest do. Default: four.</summary>
    public IList<TeamsCommand> Commands { get; init; } =
    [
        new("my photo is wrong", "Compare both photos and see what helps"),
        new("help", "What the bot can do"),
        new("remove my photo", "Take it away everywhere"),
        new("wrong only in Teams", "Caches, and how long they last"),
    ];

    /// <summary>The app's static tabs beside the chat. Default none.</summary>
    public IList<TeamsTab> Tabs { get; init; } = [];

    /// <summary>The name of the OAuth connection, whose scope is the bot's own API. Default <c>photosync</c>.</summary>
    public string ConnectionName { get; set; } = "photosync";

    /// <summary>Origins beside the bot's own whose pages may be shown in dialogs and tabs, as <c>validDomains</c> names them. Default none.</summary>
    public IList<Uri> ValidOrigins { get; init; } = [];

    /// <summary>How long a client waits for the answer to an invoke. Default 10 s; what the real limit is, is not documented.</summary>
    public TimeSpan InvokeDeadline { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a client repeats an invoke that was not answered in time. Default 2.</summary>
    public int InvokeRetries { get; set; } = 2;

    /// <summary>How many devices a person has open; each sends its own token exchange. Default 1.</summary>
    public int Devices { get; set; } = 1;

    /// <summary>Whether the documented limits are enforced: 7, 8, 60, 1800 in 1, 2, 30, 3600 s a chat, and 50 a second in the tenant. Default false.</summary>
    public bool RateLimits { get; set; }

    /// <summary>Whether a message with text and attachments becomes two, whose ids nobody learns, as some channels do. Default false.</summary>
    public bool SplitsTextFromAttachments { get; set; }
}
