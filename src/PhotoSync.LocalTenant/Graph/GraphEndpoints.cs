using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Graph.Batch;
using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.Graph.Photos;
using PhotoSync.LocalTenant.Graph.Teams;
using PhotoSync.LocalTenant.Graph.Users;

namespace PhotoSync.LocalTenant.Graph;

/// <summary>Microsoft Graph, v1.0 and beta: the part that a photo's way touches.</summary>
internal static class GraphEndpoints
{
    public static void MapGraph(this IEndpointRouteBuilder app)
    {
        var graph = app.MapGroup("/graph/{version}");
        UserEndpoints.Map(graph);
        DeltaEndpoints.Map(graph);
        LicenceEndpoints.Map(graph);
        MailboxEndpoints.Map(graph);
        GroupEndpoints.Map(graph);
        PhotoEndpoints.Map(graph);
        PhotoWriting.Map(graph);
        PhotoPolicyEndpoints.Map(graph);
        InstallationEndpoints.Map(graph);
        CatalogueEndpoints.Map(graph);
        BatchEndpoints.Map(graph);
        foreach (var method in new[] { "GET", "POST", "PUT", "PATCH", "DELETE" })
            graph.On(method, "/{**rest}", GraphPermission.Token, NoSuchSegment);
    }

    private static IResult NoSuchSegment(GraphCall call) =>
        GraphError.BadRequest($"Resource not found for the segment '{call.Route("rest").Split('/', '?')[0]}'.");
}
