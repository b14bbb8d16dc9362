namespace PhotoSync.Reading;

/// <summary>The service that a fact is read from.</summary>
public enum Source
{
    /// <summary>Microsoft Graph, directory objects (domain.md §2.6).</summary>
    Directory,

    /// <summary>Microsoft Graph, the user photo that Exchange Online keeps (domain.md §2.2).</summary>
    ExchangePhoto,

    /// <summary>Microsoft Graph, mailbox settings (domain.md §2.3).</summary>
    Mailbox,

    /// <summary>Microsoft Graph beta, photo update settings of the tenant (domain.md §1.6).</summary>
    PhotoPolicy,

    /// <summary>SharePoint PeopleManager, user profile properties (domain.md §3.2).</summary>
    SharePointProfile,

    /// <summary>SharePoint, the User Photos library of the My Site Host (domain.md §3.3).</summary>
    SharePointPhoto,

    /// <summary>The person's own sign-in to this application (domain.md §4.8).</summary>
    SignIn,
}
