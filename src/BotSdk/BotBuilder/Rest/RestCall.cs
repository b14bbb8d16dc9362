namespace Microsoft.Rest;

/// <summary>A request, with its path relative to the service's base address.</summary>
internal readonly record struct RestCall(HttpMethod Method, string Path, object Body = null)
{
    public IReadOnlyCollection<KeyValuePair<string, string>> Headers { get; init; } = [];
}
