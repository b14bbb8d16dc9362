using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Users;

/// <summary>GET /me, /users/{id} and /users.</summary>
internal static class UserEndpoints
{
    private const int MostPerPage = 999;
    private const int DefaultPerPage = 100;

    public static void Map(IEndpointRouteBuilder graph)
    {
        graph.On("GET", "/users/{id}", GraphPermission.ReadUser, One);
        graph.On("GET", "/users", GraphPermission.ReadUser, Page);
        graph.On("GET", "/users/$count", GraphPermission.ReadUser, Count);
    }

    private static IResult One(GraphCall call)
    {
        var selection = Selection.Of(call);
        if (selection.Error is { } error)
            return error;
        var body = new JsonObject { ["@odata.context"] = call.Context(call.Query("$select") is { } select ? $"users({select})/$entity" : "users/$entity") };
        Merge(body, UserProjection.Write(call.Person, selection.Properties));
        return new GraphJson(body);
    }

    private static IResult Page(GraphCall call)
    {
        var selection = Selection.Of(call);
        if (selection.Error is { } error)
            return error;
        if (UserFilter.Parse(call.Query("$filter")) is not { } filter)
            return GraphError.UnsupportedQuery("Unsupported or invalid query filter clause specified for property of resource 'User'.");
        if ((filter.IsAdvanced || call.Query("$orderby") is not null) && !IsEventual(call))
            return GraphError.UnsupportedQuery("Unsupported Query.");
        if (!TryReadTop(call, DefaultPerPage, out var top))
            return GraphError.UnsupportedQuery($"Invalid page size specified: '{call.Query("$top")}'. Must be between 1 and 999 inclusive.");
        return Write(call, selection, filter, top);
    }

    private static GraphJson Write(GraphCall call, Selection selection, UserFilter filter, int top)
    {
        var people = call.Get<People>();
        var value = new JsonArray();
        var place = SkipToken.Read(call);
        for (; place < people.Count && value.Count < top; place++)
        {
            if (people.At(place) is { IsDeleted: false } person && filter.Accepts(person))
                value.Add(UserProjection.Write(person, selection.Properties));
        }
        var body = new JsonObject { ["@odata.context"] = call.Context("users") };
        if (IsEventual(call) && call.Query("$count") == "true")
            body["@odata.count"] = Enumerable.Range(0, people.Count).Select(people.At).Count(p => !p.IsDeleted && filter.Accepts(p));
        if (place < people.Count)
            body["@odata.nextLink"] = SkipToken.Link(call, place);
        body["value"] = value;
        return new GraphJson(body);
    }

    private static IResult Count(GraphCall call)
    {
        if (!string.Equals(call.Http.Request.Headers["ConsistencyLevel"], "eventual", StringComparison.OrdinalIgnoreCase))
            return GraphError.BadRequest("$count is not currently supported.");
        var people = call.Get<People>();
        return Results.Text(Enumerable.Range(0, people.Count).Count(i => !people.At(i).IsDeleted).ToString(CultureInfo.InvariantCulture), "text/plain");
    }

    public static bool TryReadTop(GraphCall call, int ifMissing, out int top)
    {
        top = ifMissing;
        return call.Query("$top") is not { } text || (int.TryParse(text, out top) && top is >= 1 and <= MostPerPage);
    }

    public static bool IsEventual(GraphCall call) =>
        string.Equals(call.Http.Request.Headers["ConsistencyLevel"], "eventual", StringComparison.OrdinalIgnoreCase) && call.Query("$count") == "true";

    private static void Merge(JsonObject into, JsonObject from)
    {
        foreach (var (name, value) in from.ToList())
        {
            from.Remove(name);
            into[name] = value;
        }
    }
}
