namespace PhotoSync.Microsoft365.Calls;

/// <summary>
/// The permission that each operation needs among those that a tenant is asked for (<c>deploy/permissions.json</c>), by its documented name (domain.md §2.1, §3.1,
/// §9): the least, or one that another operation needs anyway. For SharePoint in a person's name the least is not documented.
/// </summary>
/// <param name="InOwnName">For a person about themselves; <see langword="null"/> where that is not possible.</param>
/// <param name="ForOthers">For a person about somebody else, as an administrator; <see langword="null"/> where that is not possible.</param>
/// <param name="ForApplication">For the application itself; <see langword="null"/> where that is not possible.</param>
public sealed record RequiredPermissions(string? InOwnName, string? ForOthers, string? ForApplication)
{
    private static readonly RequiredPermissions People = new("User.Read", "User.Read.All", "User.Read.All");
    private static readonly RequiredPermissions Changes = new(null, null, "User.Read.All");
    private static readonly RequiredPermissions Mailboxes = new("MailboxSettings.Read", null, "MailboxSettings.Read");
    private static readonly RequiredPermissions Policies = new("PeopleSettings.Read.All", "PeopleSettings.Read.All", "PeopleSettings.Read.All");
    private static readonly RequiredPermissions ExchangePhotos = new("User.Read", "ProfilePhoto.Read.All", "User.Read.All");
    private static readonly RequiredPermissions Groups = new(null, null, "GroupMember.Read.All");
    private static readonly RequiredPermissions Catalogues = new(null, null, "AppCatalog.Read.All");
    private static readonly RequiredPermissions Installations = new(null, null, "TeamsAppInstallation.ReadWriteSelfForUser.All");
    private static readonly RequiredPermissions ExchangeChanges = new("User.ReadWrite", "ProfilePhoto.ReadWrite.All", "ProfilePhoto.ReadWrite.All");
    private static readonly RequiredPermissions Profiles = new("AllSites.Read (SharePoint)", "User.Read.All (SharePoint)", "User.Read.All (SharePoint)");
    private static readonly RequiredPermissions Thumbnails = new("AllSites.Read (SharePoint)", "AllSites.Read (SharePoint)", "Sites.Selected (SharePoint, read)");
    private static readonly RequiredPermissions OwnPictures = new("User.ReadWrite.All (SharePoint)", null, null);
    private static readonly RequiredPermissions Uploads = new(null, null, "Sites.Selected (SharePoint, write)");
    private static readonly RequiredPermissions ProfileChanges = new(null, null, "User.ReadWrite.All (SharePoint)");

    public static RequiredPermissions For(Operation operation) => operation switch
    {
        Operation.ReadPerson or Operation.FindPerson or Operation.ListPeople => People,
        Operation.ReadPeopleChanges => Changes,
        Operation.ReadMailbox => Mailboxes,
        Operation.ReadPhotoPolicy => Policies,
        Operation.ReadGroup => Groups,
        Operation.ReadCatalogue => Catalogues,
        Operation.ReadInstallation or Operation.InstallApp => Installations,
        Operation.ReadExchangePhoto or Operation.ReadPhotoTokens => ExchangePhotos,
        Operation.ChangeExchangePhoto => ExchangeChanges,
        Operation.ReadProfile => Profiles,
        Operation.ReadThumbnail => Thumbnails,
        Operation.SetOwnPicture => OwnPictures,
        Operation.UploadThumbnail => Uploads,
        Operation.ChangeProfile => ProfileChanges,
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "No such operation."),
    };
}
