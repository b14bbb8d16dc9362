using System.Globalization;
using PhotoSync.Microsoft365.Tests.Tenant;

namespace PhotoSync.Microsoft365.Tests.Model;

/// <summary>Brings somebody into the tenant as a life begins.</summary>
internal static class Newcomer
{
    private const string Now = "portrait/0/0";
    private const string Earlier = "portrait/1/0";
    private const int Side = 648;

    public static async Task<Guid> AddAsync(Contoso contoso, Beginning beginning)
    {
        var name = Guid.NewGuid().ToString("N");
        await contoso.ControlAsync("POST", "people", new Dictionary<string, object?>
        {
            ["userPrincipalName"] = $"{name}@contoso.com",
            ["mail"] = $"{name}@contoso.com",
            ["givenName"] = "Some",
            ["surname"] = "Body",
            ["mailbox"] = beginning.Mailbox,
            ["licences"] = new[] { beginning.Licence },
            ["onPremisesSyncEnabled"] = beginning.IsOnPremisesSynced,
        });
        var added = (await contoso.AskControlAsync($"people/{name}@contoso.com")).GetProperty("person").GetProperty("id").GetGuid();
        var at = contoso.Clock.GetUtcNow() - TimeSpan.FromHours(beginning.HoursAgo);
        await contoso.ControlAsync("PATCH", $"people/{added}", new Dictionary<string, object?>
        {
            ["photo"] = beginning.HasPhoto ? Photo(Now) : null,
            ["profile"] = Profile(beginning.Profile, added, at),
            // A script's writing is no look of SharePoint's.
            ["lastExchangeCheck"] = beginning.Profile is KnownProfile.None or KnownProfile.Untouched or KnownProfile.WasWrittenByAScript ? null : at,
        }.Where(member => member.Value is not null).ToDictionary());
        return added;
    }

    public static object Photo(string picture) => new { current = new { picture, side = Side } };

    private static object? Profile(KnownProfile profile, Guid person, DateTimeOffset at) => profile switch
    {
        KnownProfile.None => null,
        KnownProfile.Untouched => new { pictureUrl = "" },
        KnownProfile.ShowsThePhoto => Shown(person, at, Now),
        KnownProfile.ShowsAnotherPhoto => Shown(person, at, Earlier),
        KnownProfile.ShowsThePlaceholder => new { pictureUrl = Url(person), timestamp = Stamp(at), placeholderState = "1", exchangeSyncState = "1" },
        KnownProfile.LacksItsFiles => new { pictureUrl = Url(person), timestamp = Stamp(at), placeholderState = "0", exchangeSyncState = "1" },
        KnownProfile.PointsElsewhere => new { pictureUrl = "https://pictures.example.com/me.jpg", timestamp = Stamp(at), placeholderState = "0", exchangeSyncState = "1" },
        _ => new { pictureUrl = Url(person), timestamp = "63605901091", placeholderState = "0", exchangeSyncState = "1", thumbnails = Files(at, Earlier) },
    };

    private static object Shown(Guid person, DateTimeOffset at, string picture) =>
        new { pictureUrl = Url(person), timestamp = Stamp(at), placeholderState = "0", exchangeSyncState = "1", thumbnails = Files(at, picture) };

    private static object Files(DateTimeOffset at, string picture) => new
    {
        folder = "Profile Pictures",
        small = new { picture, side = 48, modifiedAt = at },
        medium = new { picture, side = 72, modifiedAt = at },
        large = new { picture, side = 300, modifiedAt = at },
    };

    private static string Url(Guid person) => $"~my/User%20Photos/Profile%20Pictures/{person}_MThumb.jpg";

    private static string Stamp(DateTimeOffset at) => (at.UtcTicks / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture);
}
