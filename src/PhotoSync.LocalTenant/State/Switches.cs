namespace PhotoSync.LocalTenant.State;

/// <summary>
/// How the tenant behaves where the real service has been seen to behave in several ways, or where nobody documents what it does.
/// Defaults are the commonest or, where that is unknown, the strictest.
/// </summary>
internal sealed record Switches
{
    /// <summary>False: the tenant's Picture property is not editable by people, and nothing ever syncs (S14).</summary>
    public bool PictureUserEditable { get; init; } = true;

    /// <summary>A sync writes a placeholder though there is a photo (the regression of 2021).</summary>
    public bool BlankRegression { get; init; }

    /// <summary>A sync counts as a look at Exchange but writes nothing.</summary>
    public bool Stuck { get; init; }

    /// <summary>How long after a change through Graph the sync still sees the photo before.</summary>
    public TimeSpan PropagationDelay { get; init; }

    /// <summary>How long after a change through Graph its reads still give the photo before.</summary>
    public TimeSpan GraphReadLag { get; init; }

    /// <summary>How long after a change of photoUpdateSettings the rules before hold.</summary>
    public TimeSpan PolicyDelay { get; init; }

    /// <summary>The side of the large thumbnail: 200, 240 or 300.</summary>
    public int LargeThumbnail { get; init; } = 300;

    /// <summary>The name of the pictures' folder, which follows the language of the My Site Host.</summary>
    public string FolderLocaleName { get; init; } = Thumbnails.EnglishFolder;

    /// <summary>userphoto.aspx redirects to the private CDN, whose address expires.</summary>
    public bool AfdRedirect { get; init; }

    /// <summary>The error code for "no photo": ImageNotFound, ErrorEntityNotFound, ErrorItemNotFound or ProfileNotFoundException.</summary>
    public string Graph404Code { get; init; } = "ImageNotFound";

    /// <summary>What a deletion of a photo answers: 200 or 204.</summary>
    public int DeleteStatus { get; init; } = 200;

    /// <summary>How an empty list of allowed roles is written: array, object or null.</summary>
    public EmptyRoles RolesEmptyAs { get; init; } = EmptyRoles.Array;

    /// <summary>What a photo above 4 MB answers: 413 or 400.</summary>
    public int TooLargeStatus { get; init; } = 413;

    /// <summary>Non-square photos are stretched instead of cropped by the centre. What the service does is not documented.</summary>
    public bool StretchNonSquare { get; init; }

    /// <summary>Whether REST's GetMyProperties counts as a person's request for the own photo. Not documented.</summary>
    public bool RestTriggersSync { get; init; }

    /// <summary>Whether userphoto.aspx with the own account at size L counts as one. Plausible, not documented.</summary>
    public bool UserPhotoTriggersSync { get; init; }

    /// <summary>GetMyProperties with an app-only token answers null instead of 403. Not documented.</summary>
    public bool AppOnlyMyPropertiesIsNull { get; init; }

    /// <summary>How long after SetMyProfilePicture has said OK the profile still shows the picture before.</summary>
    public TimeSpan SetPictureDelay { get; init; }

    /// <summary>SetMyProfilePicture writes the photo to Exchange, too. Not documented.</summary>
    public bool SetPictureWritesExchange { get; init; }

    /// <summary>SetMyProfilePicture is refused to people without an Exchange licence. Not documented.</summary>
    public bool SetPictureNeedsExchange { get; init; }

    /// <summary>The SPS-Picture… properties can be written only through the admin site.</summary>
    public bool PicturePropertiesNeedAdminSite { get; init; } = true;

    /// <summary>Delta links are answered 410, as when the service has lost its place.</summary>
    public bool DeltaGone { get; init; }

    /// <summary>On-behalf-of is answered with interaction_required, as under conditional access.</summary>
    public bool InteractionRequired { get; init; }

    /// <summary>Whether the bot's Teams app is in the company's catalogue.</summary>
    public bool IsInCatalogue { get; init; } = true;

    /// <summary>How far the services' clocks are ahead of this machine's. It shows in the Date header, and client assertions are judged by it.</summary>
    public TimeSpan ClockSkew { get; init; }

    /// <summary>Installing the Teams app is blocked by the tenant's app policy.</summary>
    public bool TeamsAppsBlocked { get; init; }
}
