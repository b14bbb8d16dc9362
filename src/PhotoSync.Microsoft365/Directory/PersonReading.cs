using Microsoft.Graph.Models;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.People;
using PhotoSync.Reading;
using Person = PhotoSync.People.Person;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>Reads people out of answers (domain.md §2.6).</summary>
internal static class PersonReading
{
    /// <summary>The properties that are asked for: no more than a diagnosis needs.</summary>
    public static readonly string[] Properties =
    [
        "id", "displayName", "mail", "userPrincipalName", "accountEnabled", "userType", "usageLocation", "preferredLanguage",
        "assignedPlans", "onPremisesSyncEnabled", "createdDateTime",
    ];

    private const string Unknown = "Request_ResourceNotFound";

    public static Reading<Person?>? One(Answer answer, PersonId asked)
    {
        if (answer.Status == 404)
            return answer.ErrorCode == Unknown ? new Reading<Person?>.Known(null) : null;
        return GraphJson.Read(answer, User.CreateFromDiscriminatorValue) is { } user && ToPerson(user, asked.Tenant) is { } person && person.Id == asked
            ? new Reading<Person?>.Known(person)
            : null;
    }

    /// <summary>The one of several who has the name; by mail only where nobody has it as user principal name and one has it as mail.</summary>
    public static Reading<Person?>? ByName(Answer answer, TenantId tenant, string name)
    {
        if (GraphJson.Read(answer, UserCollectionResponse.CreateFromDiscriminatorValue) is not { Value: { } users })
            return null;
        var people = users.Select(user => ToPerson(user, tenant)).ToList();
        if (people.Contains(null))
            return null;
        var named = people.Find(person => string.Equals(person!.UserPrincipalName, name, StringComparison.OrdinalIgnoreCase));
        return named is not null || people.Count <= 1 ? new Reading<Person?>.Known(named ?? people.FirstOrDefault()) : null;
    }

    private static Person? ToPerson(User user, TenantId tenant)
    {
        if (!Guid.TryParse(user.Id, out var id) || user.UserPrincipalName is not { Length: > 0 } name)
            return null;
        return new Person(new PersonId(tenant, id), user.DisplayName ?? name, name)
        {
            Mail = user.Mail,
            AccountEnabled = user.AccountEnabled,
            IsGuest = string.Equals(user.UserType, "Guest", StringComparison.OrdinalIgnoreCase) || name.Contains("#EXT#", StringComparison.OrdinalIgnoreCase),
            HasExchangePlan = HasExchangePlan(user),
            OnPremisesSynced = user.OnPremisesSyncEnabled ?? (user.AccountEnabled is null ? null : false),
            PreferredLanguage = user.PreferredLanguage,
            UsageLocation = user.UsageLocation,
            Created = user.CreatedDateTime,
        };
    }

    /// <summary>Where the account's state is hidden, an empty list of plans says nothing.</summary>
    private static bool? HasExchangePlan(User user) => user switch
    {
        { AssignedPlans: null } or { AccountEnabled: null, AssignedPlans.Count: 0 } => null,
        _ => user.AssignedPlans.Exists(plan =>
            string.Equals(plan.Service, "exchange", StringComparison.OrdinalIgnoreCase)
            && string.Equals(plan.CapabilityStatus, "Enabled", StringComparison.OrdinalIgnoreCase)),
    };
}
