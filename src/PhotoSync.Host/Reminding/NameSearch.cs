using PhotoSync.People;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Host.Reminding;

/// <summary>
/// Finds out whom the lines of a file mean, while the whole directory passes by: by object id or sign-in name, which only one person has; else by mail address, which
/// several may have.
/// </summary>
internal sealed class NameSearch
{
    private readonly IReadOnlyList<string> names;
    private readonly Dictionary<string, Match> matches;

    public NameSearch(IReadOnlyList<string> names)
    {
        this.names = names;
        matches = new Dictionary<string, Match>(names.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
            matches.TryAdd(KeyOf(name), new Match());
    }

    public void Look(Person person)
    {
        if (matches.TryGetValue(person.Id.ObjectId.ToString("D"), out var byId))
            byId.Exact = person;
        if (matches.TryGetValue(person.UserPrincipalName, out var byName))
            byName.Exact = person;
        if (person.Mail is { } mail && matches.TryGetValue(mail, out var byMail))
            byMail.AddByMail(person);
    }

    public ResolvedNames End(Func<Person, Candidate> toCandidate)
    {
        var found = names.Select(name => matches[KeyOf(name)].Person).OfType<Person>().DistinctBy(person => person.Id);
        return new ResolvedNames(
            [.. found.Select(toCandidate)],
            [.. names.Where(name => matches[KeyOf(name)] is { Person: null, IsAmbiguous: false })],
            [.. names.Where(name => matches[KeyOf(name)].IsAmbiguous)]);
    }

    private static string KeyOf(string name) => Guid.TryParse(name, out var id) ? id.ToString("D") : name;

    private sealed class Match
    {
        private Person? byMail;
        private bool severalByMail;

        public Person? Exact { get; set; }

        public bool IsAmbiguous => Exact is null && severalByMail;

        public Person? Person => Exact ?? (severalByMail ? null : byMail);

        public void AddByMail(Person person)
        {
            severalByMail |= byMail is not null && byMail.Id != person.Id;
            byMail = person;
        }
    }
}
