using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Host.Coverage;

/// <summary>How everybody's photos are looked at, section <c>Coverage</c>.</summary>
internal sealed class CoverageOptions
{
    /// <summary>Whether sweeps begin by themselves. Default true; otherwise only when an administrator asks for one.</summary>
    public bool Automatic { get; set; } = true;

    /// <summary>How long after the beginning of one sweep the next may begin. Default 24 hours.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "31.00:00:00")]
    public TimeSpan Every { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long after a start the first look around is. Default one minute.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan FirstAfter { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Requests to mailboxes at a time, narrowed by itself when the service refuses some. Default 16.</summary>
    [Range(1, 64)]
    public int OutlookWidth { get; set; } = 16;

    /// <summary>People looked at in SharePoint at a time. Default 48.</summary>
    [Range(1, 256)]
    public int LooksAtOnce { get; set; } = 48;
}
