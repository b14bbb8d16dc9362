using System.Globalization;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Pictures;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>What Outlook shows and what SharePoint shows for a person: the tenant's own view, which the bot never sees.</summary>
internal static class PhotoCalls
{
    private const int LargestSide = 648;

    public static IResult Describe(Persona persona, TenantEndpoints endpoints)
    {
        var person = persona.Person;
        return PageAnswer.Ok(new
        {
            outlook = new { url = Url(person, "outlook", person.Photo.Current?.ETag), since = Since(person.Photo) },
            sharePoint = new
            {
                url = Url(person, "sharepoint", Shown(person)?.Picture.Name),
                copiedAt = CopiedAt(person.Profile),
                placeholder = person.Profile is { PlaceholderState: "1" },
            },
            facts = Facts(person),
            links = new[]
            {
                new { title = "Own SharePoint page", url = $"{endpoints.MySite}/_layouts/15/me.aspx" },
                new { title = "Profile in SharePoint", url = $"{endpoints.MySite}/person.aspx" },
            },
        });
    }

    public static IResult Get(Persona persona, string place, PictureBytes pictures, int side = 240)
    {
        var picture = place == "outlook" ? persona.Person.Photo.Current?.Picture : Shown(persona.Person)?.Picture;
        return picture is { } known && pictures.Read(known, Math.Clamp(side, 48, LargestSide)) is { } bytes
            ? Results.Bytes(bytes, PictureBytes.ContentType)
            : PageAnswer.NotFound("There is no photo.");
    }

    private static LibraryFile? Shown(Person person) =>
        person.Profile is { ShowsPicture: true } profile ? profile.Thumbnails.Large ?? profile.Thumbnails.Medium : null;

    private static string? Url(Person person, string place, string? tag) =>
        tag is null ? null : $"/teams/api/people/{person.Id}/photos/{place}?tag={Uri.EscapeDataString(tag)}";

    private static DateTimeOffset? Since(PhotoHistory photo) => photo is { Current: not null } && photo.ChangedAt > DateTimeOffset.MinValue ? photo.ChangedAt : null;

    // The timestamp counts seconds since the year 1.
    private static DateTimeOffset? CopiedAt(SharePointProfile? profile) =>
        profile is { PlaceholderState: not "1" } && long.TryParse(profile.Timestamp, CultureInfo.InvariantCulture, out var seconds) && seconds > 0
            ? new DateTimeOffset(seconds * TimeSpan.TicksPerSecond, TimeSpan.Zero)
            : null;

    private static IEnumerable<Fact> Facts(Person person) =>
    [
        new("Mailbox", person.Mailbox.ToString(), null),
        new("Last look at Exchange", person.LastExchangeCheck is null ? "Never" : null, person.LastExchangeCheck),
        new("Next look from", person.LastExchangeCheck is null ? "The next visit" : null, person.LastExchangeCheck + TimeSpan.FromHours(24)),
        new("Account", person.AccountEnabled ? "Enabled" : "Disabled", null),
    ];

    private sealed record Fact(string Name, string? Value, DateTimeOffset? At);
}
