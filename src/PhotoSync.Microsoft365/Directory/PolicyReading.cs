using System.Text.Json;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>Reads who may change photos (domain.md §1.6). Samples of it disagree: no roles may come as <c>[]</c>, <c>{}</c> or null, a role with a blank around it.</summary>
internal static class PolicyReading
{
    public static Reading<PhotoUpdatePolicy>? Read(Answer answer)
    {
        if (answer is not { Status: 200, IsJson: true })
            return null;
        using var document = JsonDocument.Parse(answer.Body);
        var settings = document.RootElement;
        if (settings.ValueKind != JsonValueKind.Object || !settings.TryGetProperty("source", out var source) || Roles(settings) is not { } roles)
            return null;
        return source.ValueKind == JsonValueKind.Null ? new Reading<PhotoUpdatePolicy>.Known(PhotoUpdatePolicy.Everyone) : FromSource(source.GetString(), roles);
    }

    /// <summary>Roles restrict only what the cloud is the source of.</summary>
    private static Reading<PhotoUpdatePolicy>? FromSource(string? source, IReadOnlyList<Guid> roles) => source?.Trim().ToUpperInvariant() switch
    {
        "ONPREMISES" => new Reading<PhotoUpdatePolicy>.Known(new PhotoUpdatePolicy(OnPremisesOnly: true, [])),
        "CLOUD" => new Reading<PhotoUpdatePolicy>.Known(new PhotoUpdatePolicy(OnPremisesOnly: false, roles)),
        _ => null,
    };

    /// <returns><see langword="null"/> where a role can't be read: then who may change photos is not known.</returns>
    private static List<Guid>? Roles(JsonElement settings)
    {
        if (!settings.TryGetProperty("allowedRoles", out var roles) || roles.ValueKind is JsonValueKind.Null or JsonValueKind.Object)
            return [];
        var known = new List<Guid>();
        foreach (var role in roles.EnumerateArray())
        {
            if (!Guid.TryParse(role.GetString()?.Trim(), out var id))
                return null;
            known.Add(id);
        }

        return known;
    }
}
