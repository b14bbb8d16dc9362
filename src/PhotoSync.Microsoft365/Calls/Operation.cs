namespace PhotoSync.Microsoft365.Calls;

/// <summary>Everything that is asked of Microsoft 365. What each needs is told by <see cref="RequiredPermissions"/>.</summary>
public enum Operation
{
    /// <summary>GET /users/{id}.</summary>
    ReadPerson,

    /// <summary>GET /users with a filter on the name or mail address.</summary>
    FindPerson,

    /// <summary>GET /users/delta.</summary>
    ReadPeopleChanges,

    /// <summary>GET /users/{id}/mailboxSettings.</summary>
    ReadMailbox,

    /// <summary>GET /beta/admin/people/photoUpdateSettings.</summary>
    ReadPhotoPolicy,

    /// <summary>GET /users/{id}/photo, its sizes and its bytes.</summary>
    ReadExchangePhoto,

    /// <summary>POST /$batch with the photos of many people, without their bytes.</summary>
    ReadPhotoTokens,

    /// <summary>GET /groups/{id}/transitiveMembers, page by page.</summary>
    ReadGroup,

    /// <summary>GET /appCatalogs/teamsApps.</summary>
    ReadCatalogue,

    /// <summary>GET /users/{id}/teamwork/installedApps and the chat of one.</summary>
    ReadInstallation,

    /// <summary>POST /users/{id}/teamwork/installedApps.</summary>
    InstallApp,

    /// <summary>PUT or DELETE /users/{id}/photo/$value.</summary>
    ChangeExchangePhoto,

    /// <summary>PeopleManager GetPropertiesFor.</summary>
    ReadProfile,

    /// <summary>A file of the User Photos library.</summary>
    ReadThumbnail,

    /// <summary>PeopleManager SetMyProfilePicture.</summary>
    SetOwnPicture,

    /// <summary>Upload into the User Photos library.</summary>
    UploadThumbnail,

    /// <summary>PeopleManager SetSingleValueProfileProperty.</summary>
    ChangeProfile,

    /// <summary>GET /users, page by page.</summary>
    ListPeople,
}
