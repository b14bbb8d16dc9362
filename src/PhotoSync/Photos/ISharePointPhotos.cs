using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Photos;

/// <summary>The photo in the SharePoint user profile and the User Photos library. Implementations are safe for concurrent use and never throw for an upstream failure.</summary>
public interface ISharePointPhotos
{
    /// <summary>Reads the photo part of the user profile.</summary>
    /// <returns>Known <see langword="null"/> when the person has no profile (<c>odata.null</c>; domain.md §3.2).</returns>
    Task<Reading<SharePointProfile?>> ReadProfileAsync(Person person, Acting acting, CancellationToken cancellationToken);

    /// <summary>Reads the file behind the profile's picture URL in the wanted size.</summary>
    /// <returns>Known <see langword="null"/> when the file does not exist (404); see <see cref="IsOnMySiteHost"/> for URLs that point elsewhere.</returns>
    Task<Reading<PictureFile?>> ReadThumbnailAsync(SharePointProfile profile, ThumbnailSize size, Acting acting, CancellationToken cancellationToken);

    /// <summary>Whether the profile's picture URL points into the User Photos library of a My Site Host of this tenant (domain.md §6, S10).</summary>
    bool IsOnMySiteHost(TenantId tenant, SharePointProfile profile);

    /// <summary>The page that the person opens to make SharePoint look at their photo (domain.md §9, "Own-profile link").</summary>
    /// <returns><see langword="null"/> where the tenant's SharePoint addresses are not configured.</returns>
    Uri? OwnProfilePage(TenantId tenant, SharePointProfile? profile);

    /// <summary>Puts a picture into the person's own SharePoint profile (<c>SetMyProfilePicture</c>; the person's own rights only, at most 5,000,000 bytes; domain.md §3.2).</summary>
    Task<WriteOutcome> SetOwnPictureAsync(PersonId person, ReadOnlyMemory<byte> picture, CancellationToken cancellationToken);
}
