namespace PhotoSync.Host.Administering;

/// <summary>The part <c>auth</c> of MSAL.js' configuration, by the names that it has there.</summary>
internal sealed record BrowserAuth(string ClientId, Uri Authority, IReadOnlyList<string> KnownAuthorities)
{
    public string? AuthorityMetadata { get; init; }
}
