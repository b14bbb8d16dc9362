using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Delivery;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>A person as the page lists them.</summary>
internal sealed record PersonJson(Guid Id, string Mri, string Upn, string Name, string GivenName)
{
    public const string AdminRole = "PhotoSync.Admin";

    public string Title { get; init; } = "";

    public string? Hint { get; init; }

    /// <summary>The state of domain.md §6 that the seed put the person in.</summary>
    public string? SeededAs { get; init; }

    public bool Admin { get; init; }

    public required string Locale { get; init; }

    public required string TimeZone { get; init; }

    public required ClientSettings Client { get; init; }

    public bool Installed { get; init; }

    public bool Blocked { get; init; }

    public int Unread { get; init; }

    public string? PhotoUrl { get; init; }

    public static PersonJson Of(Person person, ChatStore chats, TeamsIds ids, Installations installations)
    {
        var chat = chats.Find(person.Id) ?? new Chat(person.Id);
        return new(person.Id, ids.PersonIn(person.Id), person.UserPrincipalName, person.DisplayName, person.GivenName)
        {
            Title = person.JobTitle,
            Hint = person.Story,
            SeededAs = person.SeededAs,
            Admin = person.AppRoles.Contains(AdminRole),
            Locale = chat.Client.Locale ?? person.PreferredLanguage,
            TimeZone = ActivityWriter.Iana(person),
            Client = chat.Client,
            Installed = installations.Find(person.Id) is not null,
            Blocked = chat.BlockedByPerson,
            Unread = chats.Unread(person.Id),
            PhotoUrl = person.Photo.Current is { } photo ? $"/teams/api/people/{person.Id}/photos/outlook?side=96&tag={Uri.EscapeDataString(photo.ETag)}" : null,
        };
    }
}
