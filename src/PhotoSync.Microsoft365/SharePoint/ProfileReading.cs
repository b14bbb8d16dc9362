using System.Text.Json;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>Reads the photo part out of PersonProperties (domain.md §3.2), whatever the order and the case of its names.</summary>
internal static class ProfileReading
{
    private static readonly Reading<SharePointProfile?>.Known NoProfile = new(null);

    public static Reading<SharePointProfile?>? Read(Answer answer, PersonId asked)
    {
        if (answer is not { Status: 200, IsJson: true })
            return null;
        using var document = JsonDocument.Parse(answer.Body);
        var answered = document.RootElement;
        if (IsTrue(answered, "odata.null") || IsTrue(answered, "@odata.null"))
            return NoProfile;

        // Without the list of properties nothing is known: an empty one would look like "never synced".
        return Properties(answered) is { } properties && IsAbout(asked, properties)
            ? new Reading<SharePointProfile?>.Known(ToProfile(answered, properties))
            : null;
    }

    private static SharePointProfile ToProfile(JsonElement answered, Dictionary<string, string> properties) => new()
    {
        PictureUrl = Text(answered, "PictureUrl"),
        PictureProperty = properties.GetValueOrDefault("PictureURL", ""),
        PlaceholderState = properties.GetValueOrDefault("SPS-PicturePlaceholderState", ""),
        ExchangeSyncState = properties.GetValueOrDefault("SPS-PictureExchangeSyncState", ""),
        Timestamp = properties.GetValueOrDefault("SPS-PictureTimestamp", ""),
        RecipientTypeDetails = properties.GetValueOrDefault("SPS-RecipientTypeDetails", ""),
        PersonalSiteHost = Uri.TryCreate(Text(answered, "PersonalSiteHostUrl"), UriKind.Absolute, out var host) ? host : null,
    };

    /// <summary>A profile that says to belong to somebody else is not taken for the asked person's.</summary>
    private static bool IsAbout(PersonId asked, Dictionary<string, string> properties) =>
        !Guid.TryParse(properties.GetValueOrDefault("msOnline-ObjectId"), out var id) || id == asked.ObjectId;

    private static Dictionary<string, string>? Properties(JsonElement answered)
    {
        if (Find(answered, "UserProfileProperties") is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() == 0)
            return null;
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in list.EnumerateArray())
            if (Text(property, "Key") is { } key)
                properties[key] = Text(property, "Value") ?? "";
        return properties;
    }

    private static bool IsTrue(JsonElement element, string name) => Find(element, name) is { ValueKind: JsonValueKind.True };

    private static string? Text(JsonElement element, string name) => Find(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static JsonElement? Find(JsonElement element, string name)
    {
        foreach (var property in element.EnumerateObject())
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return property.Value;
        return null;
    }
}
