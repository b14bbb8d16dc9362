using PhotoSync.LocalTenant.SharePoint.Api;
using PhotoSync.LocalTenant.SharePoint.Files;
using PhotoSync.LocalTenant.SharePoint.Profiles;

namespace PhotoSync.LocalTenant.SharePoint;

/// <summary>All that can be called at a site.</summary>
internal static class Operations
{
    private const string PeopleManager = "SP.UserProfiles.PeopleManager/";

    public static OperationTable Table { get; } = new(
    [
        new("POST", "contextinfo", SharePointPermission.Token, ContextInfo.Read),
        new("GET", PeopleManager + "GetMyProperties", SharePointPermission.ReadProfile, ProfileReading.Mine),
        new("GET", PeopleManager + "GetPropertiesFor", SharePointPermission.ReadProfile, ProfileReading.Anybodys),
        new("GET", PeopleManager + "GetUserProfilePropertyFor", SharePointPermission.ReadProfile, ProfileReading.OneProperty),
        new("POST", PeopleManager + "SetMyProfilePicture", SharePointPermission.WriteOwnPicture, PictureSetting.SetAsync),
        new("POST", PeopleManager + "SetSingleValueProfileProperty", SharePointPermission.WriteProfile, PropertySetting.SetOneAsync),
        new("POST", PeopleManager + "SetMultiValuedProfileProperty", SharePointPermission.WriteProfile, PropertySetting.SetManyAsync),
        .. FileOperations.For("web/GetFolderByServerRelativeUrl", "web/GetFileByServerRelativeUrl"),
        .. FileOperations.For("web/GetFolderByServerRelativePath", "web/GetFileByServerRelativePath"),
    ]);
}
