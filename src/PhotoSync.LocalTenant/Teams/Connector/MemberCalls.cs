using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Faults;

namespace PhotoSync.LocalTenant.Teams.Connector;

/// <summary>Who is in a chat: in a personal one, its person.</summary>
internal static class MemberCalls
{
    public static IResult All(string chat, Roster roster, TeamsIds ids, TenantEndpoints endpoints) =>
        roster.IsReachable(chat, out var person, out var error)
            ? Results.Json(new JsonArray(Member(person, ids, endpoints)))
            : error.AsResult();

    public static IResult One(string chat, string member, Roster roster, TeamsIds ids, TenantEndpoints endpoints)
    {
        if (!roster.IsReachable(chat, out var person, out var error))
            return error.AsResult();
        return ids.FindPerson(member) == person.Id
            ? Results.Json(Member(person, ids, endpoints))
            : ConnectorError.MemberNotFound.AsResult();
    }

    public static IResult Page(string chat, Roster roster, TeamsIds ids, TenantEndpoints endpoints) =>
        roster.IsReachable(chat, out var person, out var error)
            ? Results.Json(new JsonObject { ["members"] = new JsonArray(Member(person, ids, endpoints)) })
            : error.AsResult();

    private static JsonObject Member(Person person, TeamsIds ids, TenantEndpoints endpoints) => new()
    {
        ["id"] = ids.PersonIn(person.Id),
        ["name"] = person.DisplayName,
        ["aadObjectId"] = person.Id.ToString(),
        ["objectId"] = person.Id.ToString(),
        ["givenName"] = person.GivenName,
        ["surname"] = person.Surname,
        ["email"] = person.Mail ?? person.UserPrincipalName,
        ["userPrincipalName"] = person.UserPrincipalName,
        ["tenantId"] = endpoints.TenantId.ToString(),
        ["userRole"] = person.IsGuest ? "guest" : "user",
    };
}
