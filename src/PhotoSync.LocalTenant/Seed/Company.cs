using PhotoSync.LocalTenant.Faults;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Seed;

/// <summary>The people of Contoso: one for each state of domain.md §6, and some more. Seed/README.md is the table to read.</summary>
internal static class Company
{
    public static Guid IdOf(int number) => new($"c0de0000-0000-4000-8000-{number:x12}");

    public static IEnumerable<Person> People(DateTimeOffset now) =>
    [
        Someone(0, "Olivia Marsh", "Account Manager", "Sales", now, "S0", "Everything agrees.").InSync(now.AddDays(-40)),
        Someone(1, "Amina Haddad", "Controller", "Finance", now, "S1", "Has no photo anywhere.").NoPhoto(now.AddDays(-60)),
        Someone(2, "Mei Tanaka", "Product Designer", "Design", now, "S2", "Has a photo, but never opened SharePoint.").NeverSynced(),
        Swede(3, "Clara Lindqvist", "Communications Lead", "Marketing", now, "S4a", "New photo for nine days; SharePoint last looked nineteen days ago.")
            .Outdated(now.AddDays(-19), now.AddDays(-9)),
        Someone(4, "Nadia Romano", "Lawyer", "Legal", now, "S5", "SharePoint looked three days ago and shows a placeholder all the same.").PlaceholderAfterSync(now.AddDays(-3)),
        Someone(5, "George Whitfield", "Facility Manager", "Operations", now, "S8", "The mailbox is still in the company's own server.").OnPremisesMailbox(),
        Someone(6, "Priya Nair", "Data Analyst", "Finance", now, "S3", "Changed the photo two hours ago; SharePoint looked five hours ago.").Outdated(now.AddHours(-5), now.AddHours(-2)),
        Swede(7, "Erik Sandström", "Developer", "Engineering", now, "S6", "An admin script has switched off the pull from Exchange.").Outdated(now.AddDays(-200), now.AddDays(-30)).PullOff(),
        Someone(8, "Marcus Reed", "Forklift Operator", "Logistics", now, "S7", "Has no Exchange mailbox.").NoMailbox(),
        Someone(9, "Helen Armstrong", "Executive Assistant", "Management", now, "S10", "The profile names a picture file that is gone.").BrokenUrl(now.AddDays(-80)),
        Someone(10, "Zahra Osman", "Nurse Adviser", "Health", now, "S11", "Has no SharePoint profile yet.").NeverSynced() with { Profile = null },
        Someone(11, "Fiona Byrne", "Trainer", "People", now, "S13", "Removed the photo a week ago; SharePoint still shows it.").RemovedAtExchange(now.AddDays(-30), now.AddDays(-7)),
        Someone(12, "Ingrid Dahl", "Auditor", "Finance", now, "S15", "Everything agrees, yet some page still shows the old photo.").InSync(now.AddDays(-4)),
        Someone(13, "Chiamaka Obi", "Sales Engineer", "Sales", now, "S9", "SharePoint is behind, and changing the photo is not allowed.").Outdated(now.AddDays(-12), now.AddDays(-6)),
        Someone(14, "Omar Farouk", "Consultant", "Services", now, "S12", "The account is disabled.").NeverSynced() with { AccountEnabled = false, Profile = null },
        Someone(15, "Grace Mwangi", "Researcher", "Research", now, "S16", "Graph fails for this person's photo.").InSync(now.AddDays(-20)),
        Someone(16, "Daniel Kim", "Project Manager", "Engineering", now, "S4b", "SharePoint is three months behind, and visits do not help.").Outdated(now.AddDays(-95), now.AddDays(-60)) with { SyncIsStuck = true },
        Admin(Someone(17, "Samuel Baptiste", "IT Administrator", "IT", now, "S0", "Administrator. Everything agrees.").InSync(now.AddDays(-33))),
        Someone(18, "Sofia Almeida", "Buyer", "Procurement", now, "S0", "Everything agrees, though the pull from Exchange is off.").InSync(now.AddDays(-150)).PullOff(),
        Someone(19, "Yasmin Saleh", "Chemist", "Research", now, "S2", "Mail address and sign-in name differ; never opened SharePoint.").NeverSynced() with { Mail = "yasmin@research.contoso.com" },
        Swede(20, "Agnes Nyberg", "Archivist", "Legal", now, "S5", "SharePoint looked six hours ago and shows a placeholder.").PlaceholderAfterSync(now.AddHours(-6)),
        ExternalUrl(Someone(21, "Laura Jensen", "Writer", "Marketing", now, "S10", "A script has set the picture to an address outside the tenant.").InSync(now.AddDays(-400))),
        Someone(22, "Thandiwe Zulu", "Chief Executive", "Management", now, "S0", "Everything agrees.").InSync(now.AddDays(-2)),
        Guest(Someone(23, "Diego Navarro", "Partner", "Fabrikam", now, "S7", "A guest from another company.")),
        Someone(24, "Emma Whitlock", "Trainee", "People", now, "S11", "Started today: no photo, no SharePoint profile.") with { CreatedAt = now.AddHours(-3) },
    ];

    public static IEnumerable<Group> Groups()
    {
        var leaders = new Group(new("c0de0000-0000-4000-9000-000000000001"), "Contoso Leadership", [IdOf(22), IdOf(9), IdOf(17)]);
        var marketing = new Group(new("c0de0000-0000-4000-9000-000000000002"), "Contoso Marketing", [IdOf(3), IdOf(21), leaders.Id]);
        return [leaders, marketing, new(new("c0de0000-0000-4000-9000-000000000003"), "All Contoso", [marketing.Id, .. Enumerable.Range(0, 25).Select(IdOf)])];
    }

    public static IEnumerable<FaultScript> Faults() =>
    [
        new() { Id = IdOf(0x1015), Person = IdOf(15), Path = "/graph/*photo*", Status = 503, Note = "S16: Graph fails for Grace Mwangi's photo." },
        new() { Id = IdOf(0x1013), Person = IdOf(13), Method = "PUT", Path = "/graph/*photo*", Status = 403, Note = "S9: Chiamaka Obi may not change her photo." },
    ];

    private static Person Someone(int number, string name, string title, string department, DateTimeOffset now, string state, string story)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var upn = $"{Plain(name[..space])}.{Plain(name[(space + 1)..])}@contoso.com";
        return new Person
        {
            Id = IdOf(number),
            Number = number,
            UserPrincipalName = upn,
            Mail = upn,
            GivenName = name[..space],
            Surname = name[(space + 1)..],
            JobTitle = title,
            Department = department,
            CreatedAt = now.AddDays(-700 - number * 11),
            SeededAs = state,
            Story = story,
        };
    }

    private static Person Swede(int number, string name, string title, string department, DateTimeOffset now, string state, string story) =>
        Someone(number, name, title, department, now, state, story) with { PreferredLanguage = "sv-SE", UsageLocation = "SE", TimeZone = "W. Europe Standard Time" };

    private static Person Admin(Person person) => person with { AppRoles = ["PhotoSync.Admin"], DirectoryRoles = [DirectoryRole.GlobalAdministrator] };

    private static Person ExternalUrl(Person person) => person with
    {
        Profile = person.Profile! with { PictureUrl = "https://pictures.example.org/laura-jensen.jpg", Timestamp = "63605901091", Thumbnails = Thumbnails.None },
    };

    private static Person Guest(Person person) => person with
    {
        UserPrincipalName = "diego.navarro_fabrikam.com#EXT#@contoso.onmicrosoft.com",
        Mail = "diego.navarro@fabrikam.com",
        IsGuest = true,
        Mailbox = MailboxKind.None,
        Licences = [],
    };

    private static string Plain(string name) => name.ToLowerInvariant().Replace('ö', 'o');
}
