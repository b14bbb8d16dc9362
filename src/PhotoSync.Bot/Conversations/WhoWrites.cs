using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using PhotoSync.People;

namespace PhotoSync.Bot.Conversations;

/// <summary>Reads from an incoming activity who sent it, from where and in which language (domain.md §4.3).</summary>
internal static class WhoWrites
{
    /// <summary>The person; <see langword="null"/> outside Teams, for guests of unknown tenants and for bots.</summary>
    public static PersonId? Person(Activity activity)
    {
        if (!Guid.TryParse(activity.From?.AadObjectId, out var objectId) || objectId == Guid.Empty) return null;
        var tenant = activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id ?? activity.Conversation?.TenantId;
        return Guid.TryParse(tenant, out var tenantId) && tenantId != Guid.Empty ? new PersonId(new TenantId(tenantId), objectId) : null;
    }

    public static bool IsInPrivate(Activity activity) =>
        activity.Conversation?.IsGroup != true && activity.Conversation?.ConversationType is null or "personal";

    /// <summary>Whether this is Graph's name of a chat (domain.md §4.4); what the chat's messages come with is the bot's own name of it.</summary>
    public static bool IsGraphsName(string conversationId) => conversationId.StartsWith("19:", StringComparison.Ordinal);

    public static string? Locale(Activity activity) => Given(activity.Locale) ?? ClientInfo(activity, "locale");

    public static string? TimeZone(Activity activity) => Given(activity.LocalTimezone) ?? ClientInfo(activity, "timezone");

    private static string? ClientInfo(Activity activity, string member) =>
        Given((activity.Entities?.FirstOrDefault(entity => entity.Type == "clientInfo")?.Properties?[member] as JValue)?.Value as string);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
