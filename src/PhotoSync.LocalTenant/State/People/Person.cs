namespace PhotoSync.LocalTenant.State;

/// <summary>A person of the tenant with everything that Entra, Exchange and SharePoint keep of them.</summary>
internal sealed record Person
{
    /// <summary>The Entra object id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The person's place in the directory, from 0; it also picks their painted portrait.</summary>
    public required int Number { get; init; }

    public required string UserPrincipalName { get; init; }

    public required string GivenName { get; init; }

    public required string Surname { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public string DisplayName => $"{GivenName} {Surname}";

    /// <summary>The mail address; usually the user principal name, but not always.</summary>
    public string? Mail { get; init; }

    public string JobTitle { get; init; } = "";

    public string Department { get; init; } = "";

    public string PreferredLanguage { get; init; } = "en-US";

    public string UsageLocation { get; init; } = "US";

    /// <summary>A Windows or IANA name, as mailboxSettings gives it.</summary>
    public string TimeZone { get; init; } = "Pacific Standard Time";

    public bool IsGuest { get; init; }

    public bool AccountEnabled { get; init; } = true;

    public bool OnPremisesSyncEnabled { get; init; }

    /// <summary>True once the person was deleted: only a delta query still tells of them.</summary>
    public bool IsDeleted { get; init; }

    public MailboxKind Mailbox { get; init; }

    /// <summary>Licences by part number (<see cref="Licence"/>).</summary>
    public IReadOnlyList<string> Licences { get; init; } = [Licence.E3];

    /// <summary>App roles of the bot's registration, e.g. <c>PhotoSync.Admin</c>.</summary>
    public IReadOnlyList<string> AppRoles { get; init; } = [];

    /// <summary>Entra directory roles by template id (<c>wids</c>).</summary>
    public IReadOnlyList<Guid> DirectoryRoles { get; init; } = [];

    /// <summary>Whether the Teams app policy keeps the bot from this person.</summary>
    public bool TeamsAppBlocked { get; init; }

    /// <summary>Whether SharePoint looks for this person's photo but never writes it: nobody knows why.</summary>
    public bool SyncIsStuck { get; init; }

    public PhotoHistory Photo { get; init; } = PhotoHistory.None;

    /// <summary>Null until SharePoint has made a profile.</summary>
    public SharePointProfile? Profile { get; init; }

    /// <summary>When SharePoint last looked for a photo at Exchange.</summary>
    public DateTimeOffset? LastExchangeCheck { get; init; }

    /// <summary>The state of domain.md §6 that the seed put the person in, e.g. <c>S2</c>; null for people made up later.</summary>
    public string? SeededAs { get; init; }

    /// <summary>One sentence for the persona list: what is special about this person.</summary>
    public string? Story { get; init; }

    /// <summary>The claims name of the person's account in SharePoint.</summary>
    public string AccountName => $"i:0#.f|membership|{UserPrincipalName.ToLowerInvariant()}";
}
