using System.Text.Json.Nodes;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Photos;

/// <summary>GET and PATCH /beta/admin/people/photoUpdateSettings; v1.0 does not know it.</summary>
internal static class PhotoPolicyEndpoints
{
    private const string Path = "/admin/people/photoUpdateSettings";

    public static void Map(IEndpointRouteBuilder graph)
    {
        graph.On("GET", Path, GraphPermission.ReadPolicy, call => IsBeta(call) ? Write(call) : Unknown);
        graph.On("PATCH", Path, GraphPermission.WritePolicy, async call => IsBeta(call) ? await PatchAsync(call).ConfigureAwait(false) : Unknown);
    }

    private static GraphError Unknown => GraphError.BadRequest("Resource not found for the segment 'people'.");

    private static bool IsBeta(GraphCall call) => call.Version == "beta";

    private static GraphJson Write(GraphCall call)
    {
        var policy = call.Get<Kept<PolicyHistory>>().Value.Current;
        return new GraphJson(new JsonObject
        {
            ["@odata.context"] = call.Context("admin/people/photoUpdateSettings/$entity"),
            ["source"] = string.Equals(policy.Source, "onpremises", StringComparison.OrdinalIgnoreCase) ? "onPremises" : policy.Source,
            ["allowedRoles"] = Roles(policy, call.Switches.RolesEmptyAs),
        });
    }

    private static async Task<IResult> PatchAsync(GraphCall call)
    {
        if (await ReadAsync(call).ConfigureAwait(false) is not { } body)
            return GraphError.BadRequest("Unable to read JSON request payload.");
        var kept = call.Get<Kept<PolicyHistory>>();
        var (source, roles) = (kept.Value.Current.Source, kept.Value.Current.AllowedRoles);
        if (body.TryGetPropertyValue("source", out var newSource))
            source = newSource?.ToString().ToLowerInvariant();
        if (body["allowedRoles"] is JsonArray newRoles)
            roles = [.. newRoles.Select(r => r!.ToString())];
        if (source is not (null or "cloud" or "onpremises") || roles.Any(r => !Guid.TryParse(r.Trim(), out _)))
            return new GraphError(400, "BadRequest", "PeopleAdminValidationFailure: The value of source or allowedRoles is not valid.");
        kept.Change(history => history.Replace(new PhotoPolicy(source, roles), call.Now));
        return Write(call);
    }

    private static async Task<JsonObject?> ReadAsync(GraphCall call)
    {
        try
        {
            return await JsonNode.ParseAsync(call.Http.Request.Body, cancellationToken: call.Http.RequestAborted).ConfigureAwait(false) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonNode? Roles(PhotoPolicy policy, EmptyRoles ifEmpty) => (policy.AllowedRoles.Count, ifEmpty) switch
    {
        ( > 0, _) => new JsonArray([.. policy.AllowedRoles.Select(r => JsonValue.Create(r))]),
        (_, EmptyRoles.Object) => new JsonObject(),
        (_, EmptyRoles.Null) => null,
        _ => new JsonArray(),
    };
}
