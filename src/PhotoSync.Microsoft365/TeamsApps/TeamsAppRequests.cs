using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.TeamsApps;

/// <summary>The requests about the app (domain.md §4.4).</summary>
internal sealed class TeamsAppRequests(GraphApi graph, IOptions<TeamsAppOptions> app, IOptions<EntraOptions> entra)
{
    private string ManifestId => $"{app.Value.ManifestId ?? entra.Value.ClientId}";

    public Call FindApp(TenantId tenant) => graph.Call(
        Operation.ReadCatalogue,
        new Acting.AsApplication(tenant),
        graph.Client.AppCatalogs.TeamsApps.ToGetRequestInformation(config => config.QueryParameters.Filter = $"externalId eq '{ManifestId}'"));

    public Call Install(PersonId person, string catalogueId) => About(Operation.InstallApp, person, Apps(person).ToPostRequestInformation(new Microsoft.Graph.Models.UserScopeTeamsAppInstallation
    {
        AdditionalData = new Dictionary<string, object> { ["teamsApp@odata.bind"] = $"{graph.Audience.At($"/v1.0/appCatalogs/teamsApps/{catalogueId}")}" },
    }));

    public Call FindInstallation(PersonId person) => About(Operation.ReadInstallation, person, Apps(person).ToGetRequestInformation(config =>
        (config.QueryParameters.Expand, config.QueryParameters.Filter) = (["teamsApp"], $"teamsApp/externalId eq '{ManifestId}'")));

    public Call FindChat(PersonId person, string installation) => About(Operation.ReadInstallation, person, Apps(person)[installation].Chat.ToGetRequestInformation());

    public Call ReadPlans(PersonId person) => About(
        Operation.ReadPerson, person, graph.Client.Users[person.ObjectId.ToString("D")].ToGetRequestInformation(config => config.QueryParameters.Select = ["id", "assignedPlans"]));

    private Microsoft.Graph.Users.Item.Teamwork.InstalledApps.InstalledAppsRequestBuilder Apps(PersonId person) =>
        graph.Client.Users[person.ObjectId.ToString("D")].Teamwork.InstalledApps;

    private Call About(Operation operation, PersonId person, RequestInformation request) =>
        graph.Call(operation, new Acting.AsApplication(person.Tenant), person, request);
}
