using System.Globalization;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SharePoint.Profiles;

/// <summary>A profile as SharePoint writes it (domain.md §3.2).</summary>
internal sealed class PersonProperties(TenantEndpoints endpoints, Person person, SharePointProfile profile)
{
    public const string Type = "SP.UserProfiles.PersonProperties";

    public JsonObject Write() => new()
    {
        ["AccountName"] = person.AccountName,
        ["DirectReports"] = new JsonArray(),
        ["DisplayName"] = person.DisplayName,
        ["Email"] = person.Mail,
        ["ExtendedManagers"] = new JsonArray(),
        ["ExtendedReports"] = new JsonArray(person.AccountName),
        ["IsFollowed"] = false,
        ["LatestPost"] = null,
        ["Peers"] = new JsonArray(),
        ["PersonalSiteHostUrl"] = $"{endpoints.MySite}/",
        ["PersonalUrl"] = $"{endpoints.MySite}/personal/{PersonalSite}/",
        ["PictureUrl"] = profile.ShowsPicture ? $"{PictureAddress}?t={profile.Timestamp}" : null,
        ["Title"] = person.JobTitle.Length > 0 ? person.JobTitle : null,
        ["UserProfileProperties"] = new JsonArray([.. Properties().Select(p => new JsonObject { ["Key"] = p.Key, ["Value"] = p.Value, ["ValueType"] = "Edm.String" })]),
        ["UserUrl"] = $"{endpoints.MySite}/Person.aspx?accountname={Uri.EscapeDataString(person.AccountName)}",
    };

    /// <summary>The value of a property, whose name is told apart by case; null when there is no such property.</summary>
    public string? Value(string name) => Properties().FirstOrDefault(p => p.Key == name).Value;

    private string PictureAddress => profile.PictureUrl.StartsWith(SharePointProfile.MySite, StringComparison.Ordinal)
        ? endpoints.MySite + profile.PictureUrl[SharePointProfile.MySite.Length..]
        : profile.PictureUrl;

    private string PersonalSite => person.UserPrincipalName.ToLowerInvariant().Replace('@', '_').Replace('.', '_');

    // Their order is not the same in every profile, so it depends on the person here, too.
    private IEnumerable<KeyValuePair<string, string>> Properties()
    {
        var known = Known().Where(p => !profile.Others.ContainsKey(p.Key)).Concat(profile.Others).ToList();
        var turn = person.Number % known.Count;
        return known.Skip(turn).Concat(known.Take(turn));
    }

    private IEnumerable<KeyValuePair<string, string>> Known() =>
    [
        P("UserProfile_GUID", person.Id.ToString()),
        P("SID", "i:0h.f|membership|10032000" + person.Number.ToString("x8", CultureInfo.InvariantCulture) + "@live.com"),
        P("AccountName", person.AccountName),
        P("FirstName", person.GivenName),
        P("LastName", person.Surname),
        P("PreferredName", person.DisplayName),
        P("Title", person.JobTitle),
        P("Department", person.Department),
        P("SPS-JobTitle", person.JobTitle),
        P("SPS-Department", person.Department),
        P("UserName", person.UserPrincipalName),
        P("WorkEmail", person.Mail ?? ""),
        P("PersonalSpace", $"/personal/{PersonalSite}/"),
        P("PictureURL", PictureAddress),
        P("SPS-PictureTimestamp", profile.Timestamp),
        P("SPS-PicturePlaceholderState", profile.PlaceholderState),
        P("SPS-PictureExchangeSyncState", profile.ExchangeSyncState),
        P("SPS-PersonalSiteInstantiationState", "2"),
        P("SPS-PersonalSiteFirstCreationTime", ""),
        P("SPS-RecipientTypeDetails", ""),
        P("SPS-UserPrincipalName", person.UserPrincipalName),
        P("SPS-ClaimID", person.UserPrincipalName),
        P("SPS-ClaimProviderID", "membership"),
        P("SPS-ClaimProviderType", "Forms"),
        P("SPS-HideFromAddressLists", "False"),
        P("SPS-UserType", person.IsGuest ? "1" : "0"),
        P("SPS-MUILanguages", person.PreferredLanguage),
        P("SPS-DisplayOrder", ""),
        P("SPS-MemberOf", ""),
        P("SPS-OWAUrl", ""),
        P("SPS-Skills", ""),
        P("SPS-Interests", ""),
        P("SPS-Responsibility", ""),
        P("SPS-PastProjects", ""),
        P("SPS-School", ""),
        P("SPS-Birthday", ""),
        P("SPS-TimeZone", ""),
        P("SPS-Location", person.UsageLocation),
        P("SPS-StatusNotes", ""),
        P("SPS-ObjectExists", ""),
        P("AboutMe", ""),
        P("Manager", ""),
        P("WorkPhone", ""),
        P("CellPhone", ""),
        P("HomePhone", ""),
        P("Fax", ""),
        P("Office", ""),
        P("Assistant", ""),
        P("WebSite", ""),
        P("PublicSiteRedirect", ""),
        P("msOnline-ObjectId", person.Id.ToString()),
    ];

    private static KeyValuePair<string, string> P(string key, string value) => KeyValuePair.Create(key, value);
}
