using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Bot.Conversations;
using PhotoSync.People;

namespace PhotoSync.Host.Tests.Doctor;

[Trait("Pace", "Slow")]
public sealed class What_the_doctor_finds(Patient patient) : IClassFixture<Patient>
{
    private static readonly string[] AllGraphRoles =
        ["User.Read.All", "MailboxSettings.Read", "PeopleSettings.Read.All", "GroupMember.Read.All", "AppCatalog.Read.All", "TeamsAppInstallation.ReadWriteSelfForUser.All"];

    [Fact]
    public async Task Nothing_where_nothing_is_wrong()
    {
        var checkup = await patient.ExamineAsync();

        Assert.Empty(checkup.Findings);
        Assert.Empty(checkup.Untried);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_told_what_was_not_tried()
    {
        var checkup = await patient.ExamineAsync(byAdmin: false);

        Assert.Empty(checkup.Findings);
        Assert.Equal(["ConsentCheck", "DelegatedPermissionCheck", "PermissionPolicyCheck"], checkup.Untried.Select(untried => untried.Check).Order());
        Assert.All(checkup.Untried, untried => Assert.Equal(UntriedReason.NobodySignedIn, untried.Reason));
    }

    [Theory]
    [InlineData("User.Read.All", "ReadPeople")]
    [InlineData("MailboxSettings.Read", "ReadMailboxes")]
    [InlineData("PeopleSettings.Read.All", "ReadPhotoPolicy")]
    [InlineData("GroupMember.Read.All", "ReadGroups")]
    [InlineData("AppCatalog.Read.All", "ReadCatalogue")]
    [InlineData("TeamsAppInstallation.ReadWriteSelfForUser.All", "ReadInstallation")]
    public async Task Each_permission_for_Graph_that_the_application_lacks(string permission, string probe)
    {
        // Photos can be read with the right to read all of people, too; without that one a permission of their own has to be there.
        string[] left = [.. AllGraphRoles.Where(role => role != permission), .. permission == "User.Read.All" ? ["User.ReadBasic.All"] : Array.Empty<string>()];

        Finds(await patient.WithAppAsync($$"""{"graphRoles":["{{string.Join("\",\"", left)}}"]}"""), Fault.PermissionMissing, permission, probe);
    }

    [Fact]
    public async Task That_the_application_may_not_read_photos()
    {
        await patient.CallAsync(HttpMethod.Post, "faults", """{"method":"GET","path":"/graph/v1.0/users/*/photo","kind":"answer","status":403}""");

        var checkup = await patient.ExamineAsync(byAdmin: false);

        await patient.CallAsync(HttpMethod.Delete, "faults");
        Finds(checkup, Fault.PermissionMissing, "User.Read.All", "ReadPhotos");
    }

    [Fact]
    public async Task That_the_application_may_not_read_profiles() =>
        Finds(await patient.WithAppAsync("""{"sharePointRoles":["Sites.Selected"]}"""), Fault.PermissionMissing, "User.Read.All (SharePoint)", "ReadProfiles");

    [Fact]
    public async Task That_no_site_was_selected_for_the_application() =>
        Finds(await patient.WithAppAsync("""{"sharePointRoles":["User.Read.All"]}"""), Fault.PermissionMissing, "Sites.Selected (SharePoint, read)", "ReadThumbnails");

    [Theory]
    [InlineData("graphScopes", """["User.ReadWrite","User.Read.All","PeopleSettings.Read.All"]""", "MailboxSettings.Read", "ReadMailboxes")]
    [InlineData("graphScopes", """["User.ReadWrite","User.Read.All","MailboxSettings.Read"]""", "PeopleSettings.Read.All", "ReadPhotoPolicy")]
    [InlineData("sharePointScopes", """["User.ReadWrite.All"]""", "AllSites.Read (SharePoint)", "ReadThumbnails")]
    public async Task Each_permission_that_is_lacking_in_peoples_names(string place, string scopes, string permission, string probe) =>
        Finds(await patient.WithAppAsync($$"""{"{{place}}":{{scopes}}}"""), Fault.DelegatedPermissionMissing, permission, probe);

    [Fact]
    public async Task That_nobody_consented() =>
        Finds(await patient.WithAppAsync("""{"adminConsent":false}"""), Fault.ConsentMissing, "User.ReadWrite, AllSites.Read (SharePoint)");

    [Fact]
    public async Task That_the_credential_is_refused() => Finds(await patient.WithAppAsync("""{"certificates":[]}""", byAdmin: false), Fault.CredentialRefused, "700027");

    [Fact]
    public async Task That_the_connector_does_not_know_the_bot() =>
        Finds(await patient.WithAppAsync("""{"isBot":false}"""), Fault.BotNotRegistered, patient.Host.Tenant.Endpoints.BotAppId.ToString());

    [Fact]
    public async Task That_the_app_is_not_in_the_catalogue() =>
        Finds(await patient.WithSwitchAsync("""{"isInCatalogue":false}"""), Fault.AppNotInCatalogue, patient.Host.Tenant.Endpoints.BotAppId.ToString());

    [Fact]
    public async Task That_a_policy_blocks_the_app() =>
        Finds(await patient.WithSwitchAsync("""{"teamsAppsBlocked":true}"""), Fault.AppBlockedByPolicy, patient.Host.Tenant.Endpoints.BotAppId.ToString());

    [Theory]
    [InlineData("00:02:00")]
    [InlineData("00:20:00")]
    [InlineData("-00:20:00")]
    public async Task That_the_clock_is_off(string ahead)
    {
        var checkup = await patient.WithSwitchAsync($$"""{"clockSkew":"{{ahead}}"}""", byAdmin: false);

        Assert.Equal([Fault.ClockIsOff], checkup.Findings.Select(finding => finding.Fault));
    }

    [Theory]
    [InlineData("""{"source":"onPremises","allowedRoles":[]}""", Fault.PhotosOnPremisesOnly)]
    [InlineData("""{"source":"cloud","allowedRoles":["62e90394-69f5-4237-9190-012177145e10","fe930be7-5e62-47db-91af-98c3a49a38b1"]}""", Fault.PhotosByRolesOnly)]
    public async Task Who_may_not_change_photos(string policy, Fault fault)
    {
        await patient.CallAsync(HttpMethod.Put, "policy", policy);

        var checkup = await patient.ExamineAsync();

        await patient.CallAsync(HttpMethod.Put, "policy", """{"source":null,"allowedRoles":[]}""");
        Assert.Equal(fault, Assert.Single(checkup.Findings).Fault);
    }

    [Fact]
    public async Task That_answers_would_go_to_a_host_that_gets_no_token()
    {
        var conversations = patient.Host.Services.GetRequiredService<IConversationStore>();
        var somebody = new PersonId(patient.Tenant, Guid.NewGuid());
        await conversations.SaveAsync(new KnownConversation(somebody, """{"serviceUrl":"https://smba.example.net/emea/"}""", null, null, DateTimeOffset.UnixEpoch), default);

        var checkup = await patient.ExamineAsync();

        await conversations.ForgetAsync(somebody, default);
        Finds(checkup, Fault.ServiceHostNotAllowed, "smba.example.net");
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_not_taken_for_healthy_nor_for_broken()
    {
        await patient.CallAsync(HttpMethod.Post, "faults", """{"method":"GET","path":"/graph/v1.0/appCatalogs/*","kind":"answer","status":503}""");

        var checkup = await patient.ExamineAsync(byAdmin: false);

        await patient.CallAsync(HttpMethod.Delete, "faults");
        Assert.Empty(checkup.Findings);
        Assert.Contains(new Untried("CatalogueCheck", UntriedReason.NoAnswer), checkup.Untried);
    }

    internal static void Finds(Checkup checkup, Fault fault, params string[] values) => Assert.Equal([new DoctorFinding(fault, values)], checkup.Findings);
}
