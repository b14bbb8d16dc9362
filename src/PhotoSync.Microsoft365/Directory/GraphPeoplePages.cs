using Microsoft.Kiota.Abstractions;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>Many people, by Microsoft Graph.</summary>
internal sealed class GraphPeoplePages(GraphApi graph, Caller caller) : IPeoplePages
{
    private const int PageSize = 999;

    public Task<Reading<PeoplePage>> ReadAsync(TenantId tenant, string? next, CancellationToken cancellationToken) =>
        ReadAsync(Operation.ListPeople, tenant, next is null ? Everybody() : Following(next), cancellationToken);

    public Task<Reading<PeoplePage>> ReadGroupAsync(TenantId tenant, Guid group, string? next, CancellationToken cancellationToken) =>
        ReadAsync(Operation.ReadGroup, tenant, next is null ? Members(group) : Following(next), cancellationToken);

    private async Task<Reading<PeoplePage>> ReadAsync(Operation operation, TenantId tenant, RequestInformation request, CancellationToken cancellationToken)
    {
        using var patient = ReadingUrgency.NobodyWaits();
        return await caller.ReadAsync(
            graph.Call(operation, new Acting.AsApplication(tenant), request), answer => PersonReading.Page(answer, tenant), cancellationToken).ConfigureAwait(false);
    }

    private RequestInformation Everybody() => graph.Client.Users.ToGetRequestInformation(config =>
        (config.QueryParameters.Select, config.QueryParameters.Top) = (PersonReading.ListProperties, PageSize));

    /// <summary>By the documented name of the type; the SDK's builder abbreviates it.</summary>
    private RequestInformation Members(Guid group) => Get(graph.Audience.At(
        $"/v1.0/groups/{group:D}/transitiveMembers/microsoft.graph.user?$select={string.Join(',', PersonReading.ListProperties)}&$top={PageSize}"));

    /// <summary>The link is Graph's own; one that leads elsewhere must not get a token.</summary>
    private RequestInformation Following(string link) => Get(graph.Audience.Within(link));

    private static RequestInformation Get(Uri address)
    {
        var request = new RequestInformation { HttpMethod = Method.GET, URI = address };
        request.Headers.Add("Accept", "application/json");
        return request;
    }
}
