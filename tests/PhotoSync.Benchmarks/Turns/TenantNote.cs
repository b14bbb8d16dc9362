namespace PhotoSync.Benchmarks.Turns;

/// <summary>What a tenant tells of itself.</summary>
/// <param name="Chat">Where its people's clients are.</param>
/// <param name="Certificate">What is to be trusted, PEM.</param>
/// <param name="Settings">A Host's, in tenant mode.</param>
internal sealed record TenantNote(Uri Chat, string Certificate, IReadOnlyDictionary<string, string?> Settings);
