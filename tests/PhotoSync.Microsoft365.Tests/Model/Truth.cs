using System.Globalization;
using System.Text.Json;

namespace PhotoSync.Microsoft365.Tests.Model;

/// <summary>What the tenant itself holds about somebody: the ground truth, which no service tells.</summary>
internal sealed class Truth(JsonElement view)
{
    private const string ScriptsConstant = "63605901091";

    private JsonElement Person => view.GetProperty("person");

    public DateTimeOffset Now => view.GetProperty("now").GetDateTimeOffset();

    public bool IsEnabled => Person.GetProperty("accountEnabled").GetBoolean();

    public bool IsOnPremisesSynced => Person.GetProperty("onPremisesSyncEnabled").GetBoolean();

    public bool HasMail => Text(Person, "mail").Length > 0;

    public bool HasCloudMailbox => Text(Person, "mailbox") == "cloud";

    public bool HasExchangeLicence => Person.GetProperty("licences").EnumerateArray().Any(licence => licence.GetString() == "SPE_E3");

    /// <summary>The name of the picture at Exchange; none without a photo.</summary>
    public string? Photo => Text(view, "exchangePicture") is { Length: > 0 } name ? name : null;

    /// <summary>The name of the picture at SharePoint; none with a placeholder or without a file.</summary>
    public string? Copy => Text(view, "sharePointPicture") is { Length: > 0 } name ? name : null;

    public bool HasProfile => view.TryGetProperty("profileAsSeen", out var profile) && profile.ValueKind == JsonValueKind.Object;

    public bool IsUntouched => Url.Length == 0 && Stamp.Length == 0 && Placeholder.Length == 0 && Sync.Length == 0;

    public bool ShowsPlaceholder => Placeholder == "1";

    public bool SaysPicture => Placeholder == "0" && Url.Length > 0;

    public bool PointsElsewhere => Url.Length > 0 && !Url.StartsWith("~my", StringComparison.Ordinal);

    public bool PullIsOff => Sync == "0";

    /// <summary>What the profile's timestamp tells to everybody; a constant that scripts write tells nothing.</summary>
    public DateTimeOffset? Written => Stamp.Length == 0 || Stamp == ScriptsConstant
        ? null
        : new DateTimeOffset(long.Parse(Stamp, CultureInfo.InvariantCulture) * TimeSpan.TicksPerSecond, TimeSpan.Zero);

    private string Url => Text(Profile, "pictureUrl");

    private string Stamp => Text(Profile, "timestamp");

    private string Placeholder => Text(Profile, "placeholderState");

    private string Sync => Text(Profile, "exchangeSyncState");

    private JsonElement Profile => HasProfile ? view.GetProperty("profileAsSeen") : default;

    private static string Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
