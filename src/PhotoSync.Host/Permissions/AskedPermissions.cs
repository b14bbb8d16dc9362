using System.Text.Json;

namespace PhotoSync.Host.Permissions;

/// <summary>
/// Everything that PhotoSync asks a tenant for, from the one file that the consent script, the documentation and local mode share. A test runs each feature with these permissions and holds the file against what was needed.
/// </summary>
/// <param name="Features">The features by name.</param>
/// <param name="Permissions">The permissions, feature by feature.</param>
internal sealed record AskedPermissions(IReadOnlyDictionary<string, AskedFeature> Features, IReadOnlyList<AskedPermission> Permissions)
{
    /// <summary>What the file says.</summary>
    public static AskedPermissions Read()
    {
        using var file = typeof(AskedPermissions).Assembly.GetManifestResourceStream("permissions.json")!;
        return JsonSerializer.Deserialize<AskedPermissions>(file, JsonSerializerOptions.Web)!;
    }

    /// <summary>What some features and those whom they need ask for.</summary>
    public IEnumerable<AskedPermission> For(IEnumerable<string> features)
    {
        var wanted = features.SelectMany(WithItsNeeds).ToHashSet(StringComparer.Ordinal);
        return Permissions.Where(permission => wanted.Contains(permission.Feature));
    }

    private IEnumerable<string> WithItsNeeds(string feature) => [feature, .. Features[feature].Needs.SelectMany(WithItsNeeds)];
}
