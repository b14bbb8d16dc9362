using System.Globalization;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Seed;

/// <summary>People made up by number, in every state: of a hundred, 70 are in sync and the rest are spread as in <see cref="Situation"/>.</summary>
internal sealed class SyntheticPeople(int count, Kept<SeedTime> seeded) : ISyntheticPeople
{
    private const string IdPrefix = "5e000000-0000-4000-8000-";
    private const int FirstPortrait = 1000;

    private static readonly string[] s_given = ("Ada Bela Cora Dora Elin Faye Gina Hana Iris Jana Kaja Lena Mona Nora Olga Petra Rosa Sara Tova Vera " +
        "Adam Boris Cesar David Emil Felix Gavin Hugo Ivan Jonas Karl Liam Mateo Nils Oscar Pavel Rafael Simon Tomas Viktor").Split(' ');

    private static readonly string[] s_surnames = ("Abbott Barker Castillo Dempsey Eklund Fischer Goldberg Hansen Ibarra Jansen Kowalski Lombard Moreau Novak Okafor " +
        "Petrov Quinn Rossi Svensson Tanaka Ueda Vargas Weber Xu Yilmaz Zeman Bergman Carver Duarte Fontaine").Split(' ');

    public int Count => count;

    public Person Make(int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)number, (uint)count, nameof(number));
        var now = seeded.Value.At ?? DateTimeOffset.UnixEpoch;
        var isSwedish = number % 7 == 3;
        var upn = NameOf(number);
        return Situation(number, now, new Person
        {
            Id = new Guid(IdPrefix + number.ToString("x12", CultureInfo.InvariantCulture)),
            Number = FirstPortrait + number,
            UserPrincipalName = upn,
            Mail = upn,
            GivenName = Given(number),
            Surname = Surname(number),
            CreatedAt = now.AddDays(-30 - number % 1500),
            Department = (number % 5) switch { 0 => "Sales", 1 => "Production", 2 => "Research", 3 => "Service", _ => "Logistics" },
            PreferredLanguage = isSwedish ? "sv-SE" : "en-US",
            UsageLocation = isSwedish ? "SE" : "US",
            TimeZone = isSwedish ? "W. Europe Standard Time" : "Pacific Standard Time",
        });
    }

    public Person? Find(Guid id)
    {
        var text = id.ToString();
        return text.StartsWith(IdPrefix, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(IdPrefix.Length), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) && number >= 0 && number < count
            ? Make(number)
            : null;
    }

    public Person? Find(string userPrincipalName)
    {
        var at = userPrincipalName.IndexOf('@', StringComparison.Ordinal);
        var dot = at < 0 ? -1 : userPrincipalName.LastIndexOf('.', at);
        return dot > 0 && int.TryParse(userPrincipalName.AsSpan(dot + 1, at - dot - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < count && NameOf(number).Equals(userPrincipalName, StringComparison.OrdinalIgnoreCase)
            ? Make(number)
            : null;
    }

    private static Person Situation(int number, DateTimeOffset now, Person person)
    {
        var looked = now.AddDays(-3 - number % 200).AddMinutes(-(number % 1440));
        return (number % 100) switch
        {
            < 70 => person.InSync(looked),
            < 78 => person.NeverSynced(),
            < 86 => person.Outdated(looked, looked.AddDays(2)),
            < 91 => person.NoPhoto(looked),
            < 94 => person.PlaceholderAfterSync(looked),
            < 96 => person.NoMailbox(),
            96 => person.Outdated(now.AddHours(-1 - number / 100 % 22), now.AddMinutes(-30)),
            97 => person with { IsGuest = true, Mailbox = MailboxKind.None, Licences = [] },
            98 => person with { AccountEnabled = false },
            _ => person.BrokenUrl(looked),
        };
    }

    private static string NameOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Given(number)}.{Surname(number)}.{number}@contoso.com").ToLowerInvariant();

    private static string Given(int number) => s_given[number % s_given.Length];

    private static string Surname(int number) => s_surnames[number / s_given.Length % s_surnames.Length];
}
