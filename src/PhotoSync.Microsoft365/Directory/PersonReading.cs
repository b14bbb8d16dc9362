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

    /// <summary>What a list of many people needs of each.</summary>
    public static readonly string[] ListProperties =
        ["id", "displayName", "mail", "userPrincipalName", "accountEnabled", "userType", "usageLocation", "preferredLanguage"];

    private const string Unknown = "Request_ResourceNotFound";

    /// <summary>The person in an answer about one; somebody else than the asked one is none.</summary>
    public static Reading<Person?>? One(Answer answer, TenantId tenant, Func<Person, bool> isAsked)
    {
        if (answer.Status == 404)
            return answer.ErrorCode == Unknown ? new Reading<Person?>.Known(null) : null;
        return GraphJson.Read(answer, User.CreateFromDiscriminatorValue) is { } user && ToPerson(user, tenant) is { } person && isAsked(person)
            ? new Reading<Person?>.Known(person)
            : null;
    }

    /// <summary>The only person in a list; which of several is meant is not guessed.</summary>
    public static Reading<Person?>? Only(Answer answer, TenantId tenant) =>
        GraphJson.Read(answer, UserCollectionResponse.CreateFromDiscriminatorValue) switch
        {
            { Value.Count: 0 } => new Reading<Person?>.Known(null),
            { Value: [var user] } when ToPerson(user, tenant) is { } person => new Reading<Person?>.Known(person),
            _ => null,
        };

    /// <summary>Everybody in a page of people.</summary>
    public static Reading<IReadOnlyList<Person>>? Many(Answer answer, TenantId tenant) =>
        GraphJson.Read(answer, UserCollectionResponse.CreateFromDiscriminatorValue) is { Value: { } users }
            ? new Reading<IReadOnlyList<Person>>.Known([.. users.Select(user => ToPerson(user, tenant)).OfType<Person>()])
            : null;

    /// <summary>One page of a list.</summary>
    public static Reading<PeoplePage>? Page(Answer answer, TenantId tenant) =>
        GraphJson.Read(answer, UserCollectionResponse.CreateFromDiscriminatorValue) is { Value: { } users } page
            ? new Reading<PeoplePage>.Known(new PeoplePage([.. users.Select(user => ToPerson(user, tenant)).OfType<Person>()], page.OdataNextLink))
            : null;

    public static Person? ToPerson(User user, TenantId tenant)
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
