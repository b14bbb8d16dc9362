namespace PhotoSync.Host.Storage.Audit;

/// <summary>Where the chain was cut: the last line taken away, when, and the seal on it.</summary>
internal sealed record AuditCheckpoint(long Place, string Hash, string At, string Seal);
