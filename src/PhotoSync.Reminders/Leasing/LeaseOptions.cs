using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Reminders.Leasing;

/// <summary>How the right to send for a tenant is held (section <c>Reminders:Lease</c>).</summary>
public sealed class LeaseOptions
{
    /// <summary>
    /// The name of this node, unlike that of every other node and the same after a restart: a node that comes back takes its own work up at once.
    /// Default: the machine's name.
    /// </summary>
    [Required]
    public string Node { get; set; } = Environment.MachineName;

    /// <summary>How long a lease lasts without being renewed: so long nobody sends after a node has died. Default 15 s.</summary>
    [Range(typeof(TimeSpan), "00:00:03", "00:05:00")]
    public TimeSpan Duration { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a lease is renewed. Default 5 s; at most a third of the duration makes sense.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan RenewEvery { get; set; } = TimeSpan.FromSeconds(5);
}
