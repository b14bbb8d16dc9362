namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>A step of a REST path: a name, and arguments by name (or by position, as <c>0</c>, <c>1</c> …).</summary>
internal sealed record ApiSegment(string Name, IReadOnlyDictionary<string, string> Arguments)
{
    /// <summary>The argument by its name, or the only one that has none.</summary>
    public string? Argument(string name) => Arguments.GetValueOrDefault(name) ?? Arguments.GetValueOrDefault("0");
}
