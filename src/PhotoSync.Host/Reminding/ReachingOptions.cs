using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Host.Reminding;

/// <summary>How people are reached who never wrote to the bot, and when their finding counts as known; section <c>Reminders:Reaching</c>.</summary>
internal sealed class ReachingOptions
{
    /// <summary>Base address of the connector for people who never wrote. Default: Teams' own of the public cloud.</summary>
    [Required]
    public Uri ServiceUrl { get; set; } = new("https://smba.trafficmanager.net/teams/");

    /// <summary>How old a finding may be at the moment of sending, where the photo in Exchange is still the same; an older one is made anew. Default 24 hours.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "30.00:00:00")]
    public TimeSpan FindingsCountFor { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long ago everybody may have been looked at for audiences by state to be taken from it; later they are those of the directory whose latest check found it. Zero for never. Default 48 hours.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "60.00:00:00")]
    public TimeSpan SweepCountsFor { get; set; } = TimeSpan.FromHours(48);
}
