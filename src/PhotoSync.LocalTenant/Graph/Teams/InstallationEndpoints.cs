using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Teams;

/// <summary>Installing the bot's app for a person, and finding the chat that this opens (domain.md §4.4).</summary>
internal static class InstallationEndpoints
{
    private const string Path = "/users/{id}/teamwork/installedApps";

    public static void Map(IEndpointRouteBuilder graph)
    {
        graph.On("POST", Path, GraphPermission.InstallApp, InstallAsync);
        graph.On("GET", Path, GraphPermission.InstallApp, List);
        graph.On("GET", Path + "/{installation}", GraphPermission.InstallApp, One);
        graph.On("GET", Path + "/{installation}/chat", GraphPermission.InstallApp, Chat);
        graph.On("DELETE", Path + "/{installation}", GraphPermission.InstallApp, Remove);
    }

    private static async Task<IResult> InstallAsync(GraphCall call)
    {
        if (IsForeign(call))
            return new GraphError(403, "Forbidden", "The caller may install its own app only.");
        if (await ReadBindingAsync(call).ConfigureAwait(false) is not { } binding)
            return GraphError.BadRequest("Bad payload: 'teamsApp@odata.bind' is missing.");
        if (!call.Switches.IsInCatalogue || !binding.EndsWith($"/appCatalogs/teamsApps/{CatalogueApp.Of(call).Id}", StringComparison.OrdinalIgnoreCase))
            return new GraphError(404, "NotFound", "The app was not found in the catalog.");
        if (call.Switches.TeamsAppsBlocked || call.Person.TeamsAppBlocked)
            return new GraphError(403, "Forbidden", "The app is blocked by the app permission policy of the user's tenant.");
        if (!call.Person.Licences.Select(Licence.Find).Any(l => l?.Plans.Any(p => p.Service == "TeamspaceAPI") == true))
            return new GraphError(403, "Forbidden", "The user is not licensed for Teams.");
        return call.Get<Installations>().Install(call.Person)
            ? new GraphStatus(StatusCodes.Status201Created, $"{call.Http.Request.Path}/{Installations.IdOf(call.Person.Id)}")
            : new GraphError(409, "Conflict", "The app is already installed in the user's personal scope.");
    }

    private static IResult List(GraphCall call)
    {
        var app = CatalogueApp.Of(call);
        var isAskedFor = call.Query("$filter") is not { } filter || filter.Contains(app.ExternalId.ToString(), StringComparison.OrdinalIgnoreCase) || filter.Contains(app.Id.ToString(), StringComparison.OrdinalIgnoreCase);
        return new GraphJson(new JsonObject
        {
            ["@odata.context"] = call.Context($"users('{call.Person.Id}')/teamwork/installedApps"),
            ["value"] = isAskedFor && IsInstalled(call) ? new JsonArray(Write(call, app)) : new JsonArray(),
        });
    }

    private static IResult One(GraphCall call) => IsTheInstallation(call) ? new GraphJson(Write(call, CatalogueApp.Of(call))) : Missing;

    private static IResult Chat(GraphCall call)
    {
        if (!IsTheInstallation(call))
            return Missing;
        var since = call.Get<Installations>().Find(call.Person.Id)!.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        return new GraphJson(new JsonObject
        {
            ["@odata.context"] = call.Context("chats/$entity"),
            ["id"] = call.Get<Installations>().ChatIdOf(call.Person.Id),
            ["topic"] = null,
            ["createdDateTime"] = since,
            ["lastUpdatedDateTime"] = since,
            ["chatType"] = "oneOnOne",
            ["tenantId"] = call.Get<TenantEndpoints>().TenantId.ToString(),
        });
    }

    private static IResult Remove(GraphCall call) =>
        IsTheInstallation(call) && call.Get<Installations>().Remove(call.Person) ? new GraphStatus(StatusCodes.Status204NoContent) : Missing;

    private static GraphError Missing => new(404, "NotFound", "The app is not installed in the user's personal scope.");

    private static bool IsInstalled(GraphCall call) => call.Get<Installations>().Find(call.Person.Id) is not null;

    private static bool IsTheInstallation(GraphCall call) => IsInstalled(call) && call.Route("installation") == Installations.IdOf(call.Person.Id);

    // With a permission for "self" an app may install only the Teams app that carries its own id.
    private static bool IsForeign(GraphCall call) =>
        call.Held.Contains("Self", StringComparison.Ordinal) && call.Caller.AppId != call.Get<LocalTenantOptions>().Bot.AppId.ToString();

    private static JsonObject Write(GraphCall call, CatalogueApp app)
    {
        var body = new JsonObject { ["id"] = Installations.IdOf(call.Person.Id) };
        if (call.Query("$expand")?.Contains("teamsApp", StringComparison.OrdinalIgnoreCase) == true)
            body["teamsApp"] = app.Write();
        return body;
    }

    private static async Task<string?> ReadBindingAsync(GraphCall call)
    {
        try
        {
            var body = await JsonNode.ParseAsync(call.Http.Request.Body, cancellationToken: call.Http.RequestAborted).ConfigureAwait(false);
            return body?["teamsApp@odata.bind"]?.GetValue<string>();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
