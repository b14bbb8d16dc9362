using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Reminders.Sending;

/// <summary>How messages of campaigns are sent (section <c>Reminders:Sending</c>).</summary>
public sealed class SendingOptions
{
    /// <summary>How long a call to the connector may take before its outcome counts as unknown. Default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether 502 and 503 count as "not delivered" and are tried again. Default false: they count as unknown, since nobody documents that nothing was delivered.</summary>
    public bool GatewayFailureIsCertain { get; set; }

    /// <summary>IANA or Windows name of the time zone of people for whom none is known. Default UTC.</summary>
    [Required]
    public string TimeZone { get; set; } = "UTC";

    /// <summary>After so many failed attempts to read a person's finding they are skipped. Default 3.</summary>
    [Range(1, 20)]
    public int CheckAttempts { get; set; } = 3;
}
