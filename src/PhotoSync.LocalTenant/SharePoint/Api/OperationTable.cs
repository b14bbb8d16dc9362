namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>All that can be called at a site.</summary>
internal sealed record OperationTable(IReadOnlyList<Operation> All)
{
    public Operation? Find(string verb, IReadOnlyList<ApiSegment> path) => All.FirstOrDefault(o => o.Answers(verb, path));
}
