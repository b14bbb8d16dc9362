namespace PhotoSync.People;

/// <summary>What the directory knows of a person (domain.md §2.6).</summary>
/// <param name="Id">Tenant and Entra object id.</param>
/// <param name="DisplayName">The name shown to colleagues.</param>
/// <param name="UserPrincipalName">The sign-in name; it addresses the SharePoint user profile (domain.md §3.1).</param>
public sealed record Person(PersonId Id, string DisplayName, string UserPrincipalName)
{
    /// <summary>The mail address; <see langword="null"/> where there is none.</summary>
    public string? Mail { get; init; }

    /// <summary>Whether sign-in is allowed; <see langword="null"/> where the permission at hand does not show it (User.Read.All does).</summary>
    public bool? AccountEnabled { get; init; }

    /// <summary>Whether this is a guest (<c>userType</c>, <c>#EXT#</c>).</summary>
    public bool IsGuest { get; init; }

    /// <summary>Whether an Exchange plan is assigned and enabled; <see langword="null"/> where the permission at hand does not show it.</summary>
    public bool? HasExchangePlan { get; init; }

    /// <summary>Whether the account is synchronised from an on-premises directory; <see langword="null"/> where it is not shown.</summary>
    public bool? OnPremisesSynced { get; init; }

    /// <summary>BCP 47 tag of the preferred language; <see langword="null"/> where none is set.</summary>
    public string? PreferredLanguage { get; init; }

    /// <summary>ISO 3166 country where services are used; <see langword="null"/> where none is set.</summary>
    public string? UsageLocation { get; init; }

    /// <summary>When the account was made, in UTC; <see langword="null"/> where it is not shown.</summary>
    public DateTimeOffset? Created { get; init; }
}
