namespace PhotoSync.Host.Trying;

/// <summary>One of the tenant's people, as the chat page lists them.</summary>
internal sealed record Employee(Guid Id, string Name, string GivenName, string Locale, string? SeededAs, string? Hint);
