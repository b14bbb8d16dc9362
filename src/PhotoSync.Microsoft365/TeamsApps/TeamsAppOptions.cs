namespace PhotoSync.Microsoft365.TeamsApps;

/// <summary>The bot's app in the tenant's catalogue, section <c>Microsoft365:TeamsApp</c>.</summary>
public sealed class TeamsAppOptions
{
    /// <summary>The id in the app's manifest. Default: the application (client) id, as the manifest that comes with PhotoSync has it.</summary>
    public Guid? ManifestId { get; set; }
}
