using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Users;

/// <summary>GET /users/delta: everybody once, then who has changed. Photos are no change of a person.</summary>
internal static class DeltaEndpoints
{
    private const int DefaultPerPage = 200;

    public static void Map(IEndpointRouteBuilder graph)
    {
        graph.On("GET", "/users/delta", GraphPermission.ReadChanges, Answer);
        graph.On("GET", "/users/delta()", GraphPermission.ReadChanges, Answer);
    }

    private static IResult Answer(GraphCall call)
    {
        if (call.Switches.DeltaGone && (call.Query("$deltatoken") ?? call.Query("$skiptoken")) is not null)
            return Gone(call);
        if (DeltaToken.Read(call) is not { } token)
            return Gone(call);
        var changes = call.Get<People>().Changes;
        return token.IsWalk ? Walk(call, token) : changes.Since(token.Epoch, token.Changes) is { } changed ? Tell(call, token.Select, changed) : Gone(call);
    }

    private static IResult Walk(GraphCall call, DeltaToken token)
    {
        var people = call.Get<People>();
        if (people.Changes.Since(token.Epoch, token.Changes) is null)
            return Gone(call);
        var end = Math.Min(people.Count, token.Place + PageSize(call));
        var page = Enumerable.Range(token.Place, Math.Max(0, end - token.Place)).Select(people.At).Where(p => !p.IsDeleted);
        return Write(call, token.Select, page, end < people.Count ? token with { Place = end } : token with { IsWalk = false });
    }

    private static GraphJson Tell(GraphCall call, string? select, IReadOnlyList<Guid> changed)
    {
        var people = call.Get<People>();
        var now = people.Changes.Now;
        return Write(call, select, changed.Select(people.FindOrDeleted).OfType<Person>(), new DeltaToken(now.Epoch, now.Count, 0, select, false));
    }

    private static GraphJson Write(GraphCall call, string? select, IEnumerable<Person> people, DeltaToken next)
    {
        var properties = (select?.Split(',', StringSplitOptions.TrimEntries).Where(UserProjection.Knows) ?? UserProjection.Default).Append("id").Distinct().ToList();
        return new GraphJson(new JsonObject
        {
            ["@odata.context"] = call.Context("users"),
            [next.IsWalk ? "@odata.nextLink" : "@odata.deltaLink"] = next.Link(call.Http.Request),
            ["value"] = new JsonArray([.. people.Select(p => p.IsDeleted ? Removed(p) : UserProjection.Write(p, properties))]),
        });
    }

    private static JsonObject Removed(Person person) => new() { ["id"] = person.Id.ToString(), ["@removed"] = new JsonObject { ["reason"] = "changed" } };

    private static GraphError Gone(GraphCall call)
    {
        var request = call.Http.Request;
        call.Http.Response.Headers.Location = $"{request.Scheme}://{request.Host}{request.Path}?$deltatoken=";
        return new(StatusCodes.Status410Gone, "syncStateNotFound", "The sync state generation is not found; continuing the sync requires a full synchronization.");
    }

    private static int PageSize(GraphCall call)
    {
        var wish = call.Http.Request.Headers["Prefer"].ToString();
        var at = wish.IndexOf("odata.maxpagesize=", StringComparison.OrdinalIgnoreCase);
        var text = at < 0 ? call.Query("$top") : wish[(at + "odata.maxpagesize=".Length)..].Split(',', ';')[0];
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= 1 and <= 999 ? size : DefaultPerPage;
    }
}
