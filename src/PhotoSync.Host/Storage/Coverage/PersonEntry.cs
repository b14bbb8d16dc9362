using PhotoSync.People;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>The part of a directory's entry that no list is ordered or searched by.</summary>
internal sealed record PersonEntry(string? Mail, bool? HasExchangePlan, bool? OnPremisesSynced, string? UsageLocation, DateTimeOffset? Created)
{
    public static PersonEntry Of(Person person) => new(person.Mail, person.HasExchangePlan, person.OnPremisesSynced, person.UsageLocation, person.Created);

    /// <summary>Only members whose account is enabled are kept, so both are known.</summary>
    public Person ToPerson(PersonId id, string name, string upn) => new(id, name, upn)
    {
        Mail = Mail,
        AccountEnabled = true,
        HasExchangePlan = HasExchangePlan,
        OnPremisesSynced = OnPremisesSynced,
        UsageLocation = UsageLocation,
        Created = Created,
    };
}
