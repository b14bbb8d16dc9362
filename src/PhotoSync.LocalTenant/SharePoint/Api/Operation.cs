namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>A thing that can be called: its verb, its path as names only, the permission it needs, and what it does.</summary>
internal sealed record Operation(string Verb, string Path, SharePointPermission Permission, Func<ApiCall, Task<ApiResult>> RunAsync)
{
    public Operation(string verb, string path, SharePointPermission permission, Func<ApiCall, ApiResult> run)
        : this(verb, path, permission, call => Task.FromResult(run(call)))
    {
    }

    public bool IsPeopleManager => Path.StartsWith("SP.UserProfiles.PeopleManager", StringComparison.OrdinalIgnoreCase);

    public bool Answers(string verb, IEnumerable<ApiSegment> path) =>
        verb == Verb && string.Join('/', path.Select(s => s.Name)).Equals(Path, StringComparison.OrdinalIgnoreCase);
}
