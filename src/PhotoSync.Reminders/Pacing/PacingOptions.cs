using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Reminders.Pacing;

/// <summary>How fast the connector is called (section <c>Reminders:Pacing</c>).</summary>
public sealed class PacingOptions
{
    /// <summary>So many calls in any second does Teams allow an app in a tenant (domain.md §4.1).</summary>
    public const int MostCallsPerSecond = 50;

    /// <summary>Calls a second and tenant, of conversations, updates, follow-ups and campaigns together. Default 30.</summary>
    [Range(1, MostCallsPerSecond)]
    public int CallsPerSecond { get; set; } = 30;

    /// <summary>How many messages of campaigns may be under way in a tenant at once. Default 8: so many can be uncertain after a crash.</summary>
    [Range(1, 64)]
    public int SendsInFlight { get; set; } = 8;

    /// <summary>How many recipients of a tenant are looked at at once, those whose message is under way included. Default 24.</summary>
    [Range(1, 256)]
    public int RecipientsAtOnce { get; set; } = 24;
}
