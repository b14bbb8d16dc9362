using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Graph.Calls;

namespace PhotoSync.LocalTenant.Graph.Teams;

/// <summary>GET /appCatalogs/teamsApps: the company's catalogue, which holds the bot's app.</summary>
internal static class CatalogueEndpoints
{
    public static void Map(IEndpointRouteBuilder graph)
    {
        graph.On("GET", "/appCatalogs/teamsApps", GraphPermission.ReadCatalogue, List);
        graph.On("GET", "/appCatalogs/teamsApps/{app}", GraphPermission.ReadCatalogue, One);
    }

    private static IResult List(GraphCall call)
    {
        var app = CatalogueApp.Of(call);
        var found = call.Switches.IsInCatalogue && (call.Query("$filter") is not { } filter || filter.Contains(app.ExternalId.ToString(), StringComparison.OrdinalIgnoreCase) || filter.Contains("distributionMethod eq 'organization'", StringComparison.OrdinalIgnoreCase));
        return new GraphJson(new JsonObject
        {
            ["@odata.context"] = call.Context("appCatalogs/teamsApps"),
            ["value"] = found ? new JsonArray(app.Write()) : new JsonArray(),
        });
    }

    private static IResult One(GraphCall call)
    {
        var app = CatalogueApp.Of(call);
        return call.Switches.IsInCatalogue && call.Route("app") == app.Id.ToString() ? new GraphJson(app.Write()) : new GraphError(404, "NotFound", "App was not found in the catalog.");
    }
}
