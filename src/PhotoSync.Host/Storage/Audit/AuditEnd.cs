namespace PhotoSync.Host.Storage.Audit;

/// <summary>One end of the audit: the place of its line and that line's hash.</summary>
internal sealed record AuditEnd(long Place, string Hash);
