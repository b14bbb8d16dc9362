namespace PhotoSync.Host.Tests.Faults;

/// <summary>A call that a talk may make, as the tenant sees it.</summary>
/// <param name="Name">What it asks for.</param>
/// <param name="Method">Its method.</param>
/// <param name="Path">Path and query, with <c>*</c> for any text.</param>
/// <param name="Part">In which part of a talk it is made.</param>
/// <param name="NamesPerson">Whether its address names the person, so that a fault can be planned for them alone.</param>
public sealed record UpstreamCall(string Name, string Method, string Path, TalkPart Part, bool NamesPerson = true)
{
    public static IReadOnlyList<UpstreamCall> All { get; } =
    [
        new("Graph: person", "GET", "/graph/v1.0/me?$select=*", TalkPart.Check),
        new("Graph: mailbox settings", "GET", "/graph/v1.0/me/mailboxSettings*", TalkPart.Check),
        new("Graph: photo policy", "GET", "/graph/beta/admin/people/photoUpdateSettings*", TalkPart.Check, NamesPerson: false),
        new("Graph: photo", "GET", "/graph/v1.0/me/photo", TalkPart.Check),
        new("Graph: picture", "GET", "/graph/v1.0/me/photo*/$value", TalkPart.Check),
        new("SharePoint: profile", "GET", "/sharepoint/*/GetPropertiesFor*", TalkPart.Check),
        new("SharePoint: date of the picture", "GET", "/sharepoint/*GetFileByServerRelativePath*$select=*", TalkPart.Check),
        new("SharePoint: picture", "GET", "/sharepoint/*GetFileByServerRelativePath*/$value", TalkPart.Check),
        new("Login: token in the person's name", "POST", "/login/*/oauth2/v2.0/token", TalkPart.SignIn, NamesPerson: false),
        new("Token service: kept token", "GET", "/token/api/usertoken/GetToken*", TalkPart.SignIn, NamesPerson: false),
        new("Token service: way to sign in", "GET", "/token/api/botsignin/GetSignInResource*", TalkPart.SignIn, NamesPerson: false),
        new("Token service: exchange", "POST", "/token/api/usertoken/exchange*", TalkPart.SignIn, NamesPerson: false),
        new("Teams: pasted picture", "GET", "/smba/*/v3/attachments/*", TalkPart.Upload, NamesPerson: false),
        new("OneDrive: file", "GET", "/onedrive/*", TalkPart.Upload, NamesPerson: false),
        new("Graph: photo before the change", "GET", "/graph/v1.0/me/photo", TalkPart.Change),
        new("Graph: change of the photo", "PUT", "/graph/v1.0/me/photo/$value", TalkPart.Change),
    ];

    public override string ToString() => Name;
}
