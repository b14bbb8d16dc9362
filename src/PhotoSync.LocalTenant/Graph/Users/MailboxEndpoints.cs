using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Graph.Calls;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Users;

/// <summary>GET /users/{id}/mailboxSettings. One error for every way of having no mailbox in the cloud.</summary>
internal static class MailboxEndpoints
{
    private static readonly GraphError s_noMailbox =
        new(404, "MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");

    public static void Map(IEndpointRouteBuilder graph)
    {
        graph.On("GET", "/users/{id}/mailboxSettings", GraphPermission.ReadMailbox, Settings);
        graph.On("GET", "/users/{id}/mailboxSettings/timeZone", GraphPermission.ReadMailbox, TimeZone);
    }

    private static IResult Settings(GraphCall call) => call.Person.Mailbox != MailboxKind.Cloud ? s_noMailbox : new GraphJson(new JsonObject
    {
        ["@odata.context"] = call.Context($"users('{call.Person.Id}')/mailboxSettings"),
        ["archiveFolder"] = null,
        ["timeZone"] = call.Person.TimeZone,
        ["delegateMeetingMessageDeliveryOptions"] = "sendToDelegateOnly",
        ["dateFormat"] = "yyyy-MM-dd",
        ["timeFormat"] = "HH:mm",
        ["userPurpose"] = "user",
        ["automaticRepliesSetting"] = new JsonObject { ["status"] = "disabled", ["externalAudience"] = "all" },
        ["language"] = Language(call.Person.PreferredLanguage),
        ["workingHours"] = WorkingHours(call.Person),
    });

    private static IResult TimeZone(GraphCall call) => call.Person.Mailbox != MailboxKind.Cloud ? s_noMailbox : new GraphJson(new JsonObject
    {
        ["@odata.context"] = call.Context($"users('{call.Person.Id}')/mailboxSettings/timeZone"),
        ["value"] = call.Person.TimeZone,
    });

    private static JsonObject Language(string tag) => new() { ["locale"] = tag, ["displayName"] = CultureInfo.GetCultureInfo(tag).EnglishName };

    private static JsonObject WorkingHours(Person person) => new()
    {
        ["daysOfWeek"] = new JsonArray("monday", "tuesday", "wednesday", "thursday", "friday"),
        ["startTime"] = "08:00:00.0000000",
        ["endTime"] = "17:00:00.0000000",
        ["timeZone"] = new JsonObject { ["name"] = person.TimeZone },
    };
}
