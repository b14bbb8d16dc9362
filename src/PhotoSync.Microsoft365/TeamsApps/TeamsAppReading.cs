using System.Text.Json;
using Microsoft.Graph.Models;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.TeamsApps;

/// <summary>Reads the app, its installation and its chat out of answers (domain.md §4.4).</summary>
internal static class TeamsAppReading
{
    /// <summary>The id of the only app in a list; none where the list is empty.</summary>
    public static Reading<string?>? CatalogueId(Answer answer) => FirstId(answer);

    /// <summary>The id of the only installation in a list; none where the list is empty.</summary>
    public static Reading<string?>? InstallationId(Answer answer) => FirstId(answer);

    public static Reading<string?>? ChatId(Answer answer)
    {
        if (answer is not { Status: 200, IsJson: true })
            return null;
        using var document = JsonDocument.Parse(answer.Body);
        return Text(document.RootElement, "id") is { Length: > 0 } id ? new Reading<string?>.Known(id) : null;
    }

    /// <summary>Whether a plan for Teams is assigned and enabled; <see langword="null"/> where the plans are not shown.</summary>
    public static Reading<bool?>? HasTeams(Answer answer) => GraphJson.Read(answer, User.CreateFromDiscriminatorValue) switch
    {
        null => null,
        { AssignedPlans: null } => new Reading<bool?>.Known(null),
        var user => new Reading<bool?>.Known(user.AssignedPlans.Exists(plan =>
            string.Equals(plan.Service, "TeamspaceAPI", StringComparison.OrdinalIgnoreCase)
            && string.Equals(plan.CapabilityStatus, "Enabled", StringComparison.OrdinalIgnoreCase))),
    };

    private static Reading<string?>? FirstId(Answer answer)
    {
        if (answer is not { Status: 200, IsJson: true })
            return null;
        using var document = JsonDocument.Parse(answer.Body);
        if (!document.RootElement.TryGetProperty("value", out var list) || list.ValueKind != JsonValueKind.Array)
            return null;
        return new Reading<string?>.Known(list.GetArrayLength() == 0 ? null : Text(list[0], "id"));
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
