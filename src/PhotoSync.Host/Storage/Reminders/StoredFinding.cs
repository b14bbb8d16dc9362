using PhotoSync.Diagnosis;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>A person's latest finding and what was seen of them since.</summary>
/// <param name="State">The finding.</param>
/// <param name="FoundAt">When it was made, in UTC.</param>
/// <param name="ETag">Exchange's change token when it was last looked at; <see langword="null"/> where there was no photo.</param>
/// <param name="VisitedAt">The latest known visit to their SharePoint page.</param>
internal sealed record StoredFinding(PhotoState State, DateTimeOffset FoundAt, string? ETag, DateTimeOffset? VisitedAt);
