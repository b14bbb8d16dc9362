using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.Graph.Teams;

/// <summary>The bot's app in the catalogue: the catalogue's id, and the manifest's, which Graph calls external.</summary>
internal sealed record CatalogueApp(Guid Id, Guid ExternalId, string Name)
{
    private static readonly Guid s_id = new("ca7a1090-0000-4000-8000-000000000001");

    public static CatalogueApp Of(GraphCall call)
    {
        var options = call.Get<LocalTenantOptions>();
        return new(s_id, options.TeamsAppManifestId ?? options.Bot.AppId, options.Bot.DisplayName);
    }

    public JsonObject Write() => new()
    {
        ["id"] = Id.ToString(),
        ["externalId"] = ExternalId.ToString(),
        ["displayName"] = Name,
        ["distributionMethod"] = "organization",
    };
}
