using Microsoft.Extensions.Options;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.SharePoint;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.People;
using UserScopeTeamsAppInstallation = Microsoft.Graph.Models.UserScopeTeamsAppInstallation;

namespace PhotoSync.Microsoft365.Probing;

/// <summary>The calls by which things are tried.</summary>
internal sealed class ProbeCalls(GraphApi graph, SharePointRequests sharePoint, IOptions<EntraOptions> entra)
{
    private const string Nobody = "photosync-doctor@nobody.invalid";

    public string AppId => entra.Value.ClientId!.Value.ToString("D");

    public Call ForPeople(TenantId tenant) => graph.Call(Operation.ReadPerson, new Acting.AsApplication(tenant), graph.Client.Users.ToGetRequestInformation(config =>
    {
        config.QueryParameters.Select = PersonReading.Properties;
        config.QueryParameters.Top = 25;
    }));

    public Call ForCatalogue(Acting acting) => graph.Call(Operation.ReadCatalogue, acting, graph.Client.AppCatalogs.TeamsApps.ToGetRequestInformation(config =>
        config.QueryParameters.Filter = $"externalId eq '{AppId}'"));

    public Call ForInstalling(Acting acting, Person on, string catalogueId)
    {
        var body = new UserScopeTeamsAppInstallation
        {
            AdditionalData = { ["teamsApp@odata.bind"] = graph.Audience.At($"/v1.0/appCatalogs/teamsApps/{catalogueId}").AbsoluteUri },
        };
        return graph.Call(Operation.InstallApp, acting, on.Id, User(on).Teamwork.InstalledApps.ToPostRequestInformation(body));
    }

    /// <summary>The call for each of the other probes.</summary>
    public Call For(Probe probe, Acting acting, Person on, ServedTenant tenant) => probe switch
    {
        Probe.ReadPhotos => graph.Call(Operation.ReadExchangePhoto, acting, on.Id, User(on).Photo.ToGetRequestInformation()),
        Probe.ReadMailboxes => graph.Call(Operation.ReadMailbox, acting, on.Id, User(on).MailboxSettings.ToGetRequestInformation()),
        Probe.ReadPhotoPolicy => graph.Call(Operation.ReadPhotoPolicy, acting, graph.Beta("/admin/people/photoUpdateSettings")),
        Probe.ReadGroups => graph.Call(Operation.ReadGroup, acting, graph.Client.Groups[Guid.Empty.ToString("D")].TransitiveMembers.ToGetRequestInformation()),
        Probe.ReadInstallation => graph.Call(Operation.ReadInstallation, acting, on.Id, User(on).Teamwork.InstalledApps.ToGetRequestInformation(config =>
            config.QueryParameters.Filter = $"teamsApp/externalId eq '{AppId}'")),
        Probe.ReadProfiles => sharePoint.ReadProfile(tenant.MySite, on, acting),
        Probe.ReadThumbnails => sharePoint.ReadFileDate(new PictureAddress(tenant.MySite, $"/User Photos/{sharePoint.Options.PictureFolder}", "photosync-doctor_MThumb.jpg"), acting),
        Probe.ChangeProfiles => sharePoint.SetProperty(tenant.Admin, new Person(new PersonId(tenant.Id, Guid.Empty), Nobody, Nobody), ("SPS-PicturePlaceholderState", "0")),
        _ => throw new ArgumentOutOfRangeException(nameof(probe), probe, "This probe has a call of its own."),
    };

    private Microsoft.Graph.Users.Item.UserItemRequestBuilder User(Person on) => graph.Client.Users[on.Id.ObjectId.ToString("D")];
}
