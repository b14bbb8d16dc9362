using System.Globalization;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.Delivery;

/// <summary>Writes activities as Teams sends them to a bot from a personal chat.</summary>
internal sealed class ActivityWriter(TenantEndpoints endpoints, TeamsIds ids, ChatStore chats, LocalTenantOptions options, TimeProvider clock)
{
    public JsonObject Message(Person person, string? text)
    {
        var activity = Begin(person, "message");
        if (text is not null)
            (activity["text"], activity["textFormat"]) = (text, "plain");
        return activity;
    }

    /// <summary>An invoke; <paramref name="replyTo"/> is the message whose card was pressed.</summary>
    public JsonObject Invoke(Person person, string name, JsonObject value, string? replyTo)
    {
        var activity = Begin(person, "invoke");
        activity["name"] = name;
        activity["value"] = value;
        if (replyTo is not null)
        {
            activity["replyToId"] = replyTo;
            activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
            activity["channelData"]!["legacy"] = new JsonObject { ["replyToId"] = replyTo };
        }
        activity["id"] = chats.NextId(person.Id);
        return activity;
    }

    /// <summary>Tells the bot that its app was added to the person's apps or taken away.</summary>
    public JsonObject Installation(Person person, bool added)
    {
        var activity = Begin(person, "installationUpdate");
        activity["action"] = added ? "add" : "remove";
        activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = ids.ChatOf(person.Id) } };
        activity["id"] = chats.NextId(person.Id);
        return activity;
    }

    /// <summary>Tells the bot that it is now in the chat.</summary>
    public JsonObject BotAdded(Person person)
    {
        var activity = Begin(person, "conversationUpdate");
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = ids.Bot });
        activity["id"] = chats.NextId(person.Id);
        return activity;
    }

    public JsonObject Account(Person person) => new()
    {
        ["id"] = ids.PersonIn(person.Id),
        ["name"] = person.DisplayName,
        ["aadObjectId"] = person.Id.ToString(),
    };

    private JsonObject Begin(Person person, string type)
    {
        var zone = Zone(person);
        var now = clock.GetUtcNow();
        var client = chats.Find(person.Id)?.Client ?? new ClientSettings();
        var locale = client.Locale ?? person.PreferredLanguage;
        return new JsonObject
        {
            ["type"] = type,
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["localTimestamp"] = TimeZoneInfo.ConvertTime(now, zone).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = Iana(person),
            ["channelId"] = "msteams",
            ["serviceUrl"] = endpoints.Connector.ToString(),
            ["from"] = Account(person),
            ["conversation"] = Conversation(person),
            ["recipient"] = new JsonObject { ["id"] = ids.Bot, ["name"] = options.Teams.BotName },
            ["entities"] = new JsonArray(ClientInfo(person, client.Platform, locale)),
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = endpoints.TenantId.ToString() } },
            ["locale"] = locale,
        };
    }

    private JsonObject Conversation(Person person) => new()
    {
        ["conversationType"] = "personal",
        ["tenantId"] = endpoints.TenantId.ToString(),
        ["id"] = ids.ChatOf(person.Id),
    };

    private static JsonObject ClientInfo(Person person, string platform, string locale) => new()
    {
        ["type"] = "clientInfo",
        ["locale"] = locale,
        ["country"] = person.UsageLocation,
        ["platform"] = platform,
        ["timezone"] = Iana(person),
    };

    /// <summary>The person's zone; a directory keeps Windows names, clients send the IANA ones.</summary>
    public static TimeZoneInfo Zone(Person person) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(person.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The IANA name of the person's zone: a Windows name covers several countries, so the person's own decides.</summary>
    public static string Iana(Person person)
    {
        var zone = Zone(person);
        return zone.HasIanaId ? zone.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, person.UsageLocation, out var iana) ? iana : "Etc/UTC";
    }
}
