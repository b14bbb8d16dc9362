using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>Of SharePoint, the bot itself only asks for the address of a person's own page.</summary>
internal sealed class OwnPages : ISharePointPhotos
{
    public Uri? OwnProfilePage(TenantId tenant, SharePointProfile? profile) => new("https://contoso-my.sharepoint.com/_layouts/15/me.aspx");

    public bool IsOnMySiteHost(TenantId tenant, SharePointProfile profile) => throw Unforeseen();

    public Task<Reading<SharePointProfile?>> ReadProfileAsync(Person person, Acting acting, CancellationToken cancellationToken) => throw Unforeseen();

    public Task<Reading<PictureFile?>> ReadThumbnailAsync(SharePointProfile profile, ThumbnailSize size, Acting acting, CancellationToken cancellationToken) => throw Unforeseen();

    /// <summary>Whose picture was set straight in SharePoint.</summary>
    public List<PersonId> Set { get; } = [];

    public Task<WriteOutcome> SetOwnPictureAsync(PersonId person, ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        Set.Add(person);
        return Task.FromResult<WriteOutcome>(new WriteOutcome.Written());
    }

    private static InvalidOperationException Unforeseen() => new("The bot reads photos through the library's check only.");
}
