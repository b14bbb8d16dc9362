using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Bot.Conversations;

/// <summary>How the bot is set up. Section "Bot".</summary>
public sealed class BotOptions
{
    /// <summary>The app id of the bot registration; empty where authentication is off. Default: empty.</summary>
    public string AppId { get; set; } = "";

    /// <summary>Root of this application as people's clients reach it, with a slash at its end, for links and pictures in cards. Required.</summary>
    [Required]
    public Uri? PublicAddress { get; set; }

    /// <summary>Time zone for people whose own is not known, IANA or Windows name; times then name it. Default: UTC.</summary>
    [Required]
    public string DefaultTimeZone { get; set; } = "UTC";

    /// <summary>How many turns of one person are answered in a minute. Default: 20.</summary>
    [Range(1, 1000)]
    public int TurnsPerMinute { get; set; } = 20;

    /// <summary>How many pictures of one person are taken in an hour. Default: 5.</summary>
    [Range(1, 100)]
    public int UploadsPerHour { get; set; } = 5;

    /// <summary>A page of this application.</summary>
    /// <param name="path">Its path, without a slash at its start.</param>
    public Uri Page(string path) => new(PublicAddress ?? throw new InvalidOperationException("Bot:PublicAddress is not set."), path);
}
