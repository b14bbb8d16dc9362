using System.Text.Json;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>Reads where a mailbox is out of an answer about its settings (domain.md §2.3).</summary>
internal static class MailboxReading
{
    public static Reading<Mailbox>? Read(Answer answer)
    {
        if (answer.Status == 404)
            return Missing(answer.ErrorCode) is { } kind ? Known(kind, null) : null;
        return GraphJson.Look(answer, settings => Known(MailboxKind.ExchangeOnline, TimeZone(settings)));
    }

    /// <summary>Only this is read: the SDK's type reads the working hours too, whose times it takes by way of two exceptions.</summary>
    private static string? TimeZone(JsonElement settings) => settings.TryGetProperty("timeZone", out var zone) && zone.ValueKind == JsonValueKind.String ? zone.GetString() : null;

    /// <summary>Codes drift by year, so any but these counts as the one that says least; an unknown person is none of it.</summary>
    private static MailboxKind? Missing(string? code) => code switch
    {
        null or "Request_ResourceNotFound" => null,
        "MailboxNotHostedInExchangeOnline" => MailboxKind.NotHostedInExchangeOnline,
        _ => MailboxKind.NotEnabledForRest,
    };

    private static Reading<Mailbox>.Known Known(MailboxKind kind, string? timeZone) => new(new Mailbox(kind, string.IsNullOrEmpty(timeZone) ? null : timeZone));
}
