using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.SharePoint.Api;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Synchronization;

namespace PhotoSync.LocalTenant.SharePoint.Profiles;

/// <summary>GetMyProperties, GetPropertiesFor and GetUserProfilePropertyFor.</summary>
internal static class ProfileReading
{
    public static ApiResult Mine(ApiCall call)
    {
        if (call.Caller.Person is not { } person)
            return call.Switches.AppOnlyMyPropertiesIsNull ? new ApiResult.Null("GetMyProperties") : ApiResult.Error.AccessDenied;
        if (call.Switches.RestTriggersSync)
            call.Get<OwnPhotoSync>().Request(person.Id, "GetMyProperties");
        return Write(call, call.Get<People>().Find(person.Id), "GetMyProperties", "sp.userprofiles.peoplemanager/getmyproperties");
    }

    public static ApiResult Anybodys(ApiCall call) => call.Path[^1].Argument("accountName") is { Length: > 0 } account
        ? Write(call, call.Get<People>().FindByAccount(account), "GetPropertiesFor", "sp.userprofiles.peoplemanager/getpropertiesfor")
        : ApiResult.Error.BadParameter;

    public static ApiResult OneProperty(ApiCall call)
    {
        var method = call.Path[^1];
        if (method.Arguments.GetValueOrDefault("accountName") is not { } account || method.Arguments.GetValueOrDefault("propertyName") is not { } name)
            return ApiResult.Error.BadParameter;
        return Find(call, call.Get<People>().FindByAccount(account)) is { } found
            ? new ApiResult.Scalar("GetUserProfilePropertyFor", found.Value(name) ?? "")
            : new ApiResult.Null("GetUserProfilePropertyFor");
    }

    private static ApiResult Write(ApiCall call, Person? person, string method, string address) => Find(call, person) is { } found
        ? new ApiResult.Entity(PersonProperties.Type, address, found.Write())
        : new ApiResult.Null(method);

    private static PersonProperties? Find(ApiCall call, Person? person) =>
        person?.Profile?.AsSeen(call.Now) is { } profile ? new(call.Get<TenantEndpoints>(), person, profile) : null;
}
