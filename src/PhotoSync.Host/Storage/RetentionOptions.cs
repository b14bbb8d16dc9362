using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Host.Storage;

/// <summary>How long things are kept, section <c>Retention</c>.</summary>
internal sealed class RetentionOptions
{
    /// <summary>Days for which observations of a photo (hash, first seen, finding) are kept after it was last seen. Default 400, 30 to 3,650.</summary>
    [Range(30, 3650)]
    public int ObservationDays { get; set; } = 400;

    /// <summary>Days for which lines of the audit are kept. Default 730, 30 to 3,650.</summary>
    [Range(30, 3650)]
    public int AuditDays { get; set; } = 730;
}
