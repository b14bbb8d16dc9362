using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.SharePoint.Api;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SharePoint.Profiles;

/// <summary>SetSingleValueProfileProperty and SetMultiValuedProfileProperty.</summary>
internal static class PropertySetting
{
    // What people may change of themselves; PictureURL only while the tenant lets them.
    private static readonly HashSet<string> s_editable =
        ["AboutMe", "CellPhone", "HomePhone", "WebSite", "SPS-Skills", "SPS-Interests", "SPS-Responsibility", "SPS-PastProjects", "SPS-School", "SPS-Birthday", "PictureURL"];

    public static async Task<ApiResult> SetOneAsync(ApiCall call)
    {
        var body = await call.ReadJsonAsync().ConfigureAwait(false);
        return Set(call, body, Text(body, "propertyValue"), "SetSingleValueProfileProperty");
    }

    public static async Task<ApiResult> SetManyAsync(ApiCall call)
    {
        var body = await call.ReadJsonAsync().ConfigureAwait(false);
        var values = body?["propertyValues"] as JsonArray;
        return Set(call, body, values is null ? null : string.Join('|', values.Select(v => v?.ToString())), "SetMultiValuedProfileProperty");
    }

    private static ApiResult Set(ApiCall call, JsonObject? body, string? value, string method)
    {
        if (Text(body, "accountName") is not { } account || Text(body, "propertyName") is not { } name || value is null)
            return ApiResult.Error.BadParameter;
        var person = call.Get<People>().FindByAccount(account);
        if (!Allows(call, person, name))
            return ApiResult.Error.AccessDenied;
        if (person?.Profile is null)
            return ApiResult.Error.NoPerson;
        if (new PersonProperties(call.Get<TenantEndpoints>(), person, person.Profile).Value(name) is null)
            return new ApiResult.Error(500, "-1, Microsoft.Office.Server.UserProfiles.PropertyNotFoundException", $"Property Not Found: The property {name} does not exist.");
        call.Get<People>().Change(person.Id, p => p with { Profile = Write(p.Profile!.AsSeen(call.Now), name, Localize(call, value)) });
        return new ApiResult.Null(method);
    }

    private static bool Allows(ApiCall call, Person? person, string name)
    {
        if (name.StartsWith("SPS-Picture", StringComparison.Ordinal) && call.Switches.PicturePropertiesNeedAdminSite && !call.IsAdminSite)
            return false;
        if (call.Caller.IsApp || call.IsByAdmin)
            return true;
        return person?.Id == call.Caller.Person!.Id && s_editable.Contains(name) && (name != "PictureURL" || call.Switches.PictureUserEditable);
    }

    private static SharePointProfile Write(SharePointProfile profile, string name, string value) => name switch
    {
        "PictureURL" => profile with { PictureUrl = value },
        "SPS-PictureTimestamp" => profile with { Timestamp = value },
        "SPS-PicturePlaceholderState" => profile with { PlaceholderState = value },
        "SPS-PictureExchangeSyncState" => profile with { ExchangeSyncState = value },
        _ => profile with { Others = new Dictionary<string, string>(profile.Others) { [name] = value } },
    };

    private static string Localize(ApiCall call, string value)
    {
        var endpoints = call.Get<TenantEndpoints>();
        var own = new[] { endpoints.MySite, new Uri(endpoints.Https, "sharepoint/contoso-my") }.FirstOrDefault(u => value.StartsWith(u + "/", StringComparison.OrdinalIgnoreCase));
        return own is null ? value : SharePointProfile.MySite + value[own.ToString().Length..];
    }

    private static string? Text(JsonObject? body, string name) =>
        body?.FirstOrDefault(p => p.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is JsonValue value ? value.ToString() : null;
}
