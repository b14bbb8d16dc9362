using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Users;

/// <summary>Groups and the people in them.</summary>
internal static class GroupEndpoints
{
    private const int DefaultPerPage = 100;

    public static void Map(IEndpointRouteBuilder graph)
    {
        graph.On("GET", "/groups", GraphPermission.ReadGroups, All);
        graph.On("GET", "/groups/{group}", GraphPermission.ReadGroups, One);
        graph.On("GET", "/groups/{group}/transitiveMembers", GraphPermission.ReadGroups, Members);
        graph.On("GET", "/groups/{group}/transitiveMembers/microsoft.graph.user", GraphPermission.ReadGroups, Members);
    }

    private static IResult All(GraphCall call)
    {
        var wanted = call.Query("$filter");
        var found = call.Get<Groups>().All.Where(g => wanted is null || Matches(g, wanted));
        return new GraphJson(new JsonObject { ["@odata.context"] = call.Context("groups"), ["value"] = new JsonArray([.. found.Select(Write)]) });
    }

    private static IResult One(GraphCall call)
    {
        if (Find(call) is not { } group)
            return GraphError.NotFound(call.Route("group"));
        var body = Write(group);
        body["@odata.context"] = call.Context("groups/$entity");
        return new GraphJson(body);
    }

    private static IResult Members(GraphCall call)
    {
        if (Find(call) is not { } group)
            return GraphError.NotFound(call.Route("group"));
        var selection = Selection.Of(call);
        if (selection.Error is { } error)
            return error;
        if (!UserEndpoints.TryReadTop(call, DefaultPerPage, out var top))
            return GraphError.UnsupportedQuery($"Invalid page size specified: '{call.Query("$top")}'. Must be between 1 and 999 inclusive.");
        var members = call.Get<Groups>().PeopleIn(group);
        var place = SkipToken.Read(call);
        var body = new JsonObject { ["@odata.context"] = call.Context("users") };
        if (UserEndpoints.IsEventual(call))
            body["@odata.count"] = members.Count;
        if (place + top < members.Count)
            body["@odata.nextLink"] = SkipToken.Link(call, place + top);
        body["value"] = new JsonArray([.. members.Skip(place).Take(top).Select(m => Typed(UserProjection.Write(m, selection.Properties), call))]);
        return new GraphJson(body);
    }

    // Only the uncast list has members of several types and says which each is.
    private static JsonObject Typed(JsonObject member, GraphCall call)
    {
        if (!call.Http.Request.Path.Value!.EndsWith("microsoft.graph.user", StringComparison.OrdinalIgnoreCase))
            member["@odata.type"] = "#microsoft.graph.user";
        return member;
    }

    private static Group? Find(GraphCall call) => Guid.TryParse(call.Route("group"), out var id) ? call.Get<Groups>().Find(id) : null;

    private static bool Matches(Group group, string filter) =>
        filter.Equals($"displayName eq '{group.Name}'", StringComparison.OrdinalIgnoreCase)
        || (filter.StartsWith("startswith(displayName,'", StringComparison.OrdinalIgnoreCase)
            && group.Name.StartsWith(filter["startswith(displayName,'".Length..].TrimEnd(')').TrimEnd('\''), StringComparison.OrdinalIgnoreCase));

    private static JsonObject Write(Group group) => new() { ["id"] = group.Id.ToString(), ["displayName"] = group.Name, ["securityEnabled"] = true, ["groupTypes"] = new JsonArray() };
}
