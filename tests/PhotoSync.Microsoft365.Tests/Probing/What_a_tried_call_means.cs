using PhotoSync.Microsoft365.Probing;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Probing;

public sealed class What_a_tried_call_means
{
    private const string Somebody = """{"id":"00000000-0000-4000-8000-000000000001","userPrincipalName":"adele@contoso.example","accountEnabled":true}""";
    private const string Hidden = """{"id":"00000000-0000-4000-8000-000000000002","userPrincipalName":"anna@contoso.example"}""";
    private const string Error = """{"error":{"code":"x","message":"y"}}""";

    [Theory]
    [InlineData(Probe.ReadPhotos, "User.Read.All")]
    [InlineData(Probe.ReadMailboxes, "MailboxSettings.Read")]
    [InlineData(Probe.ReadPhotoPolicy, "PeopleSettings.Read.All")]
    [InlineData(Probe.ReadGroups, "GroupMember.Read.All")]
    [InlineData(Probe.ReadInstallation, "TeamsAppInstallation.ReadWriteSelfForUser.All")]
    [InlineData(Probe.ReadProfiles, "User.Read.All (SharePoint)")]
    [InlineData(Probe.ReadThumbnails, "Sites.Selected (SharePoint, read)")]
    [InlineData(Probe.ChangeProfiles, "User.ReadWrite.All (SharePoint)")]
    [InlineData(Probe.ReadPeople, "User.Read.All")]
    [InlineData(Probe.ReadCatalogue, "AppCatalog.Read.All")]
    public async Task A_refusal_names_the_permission_that_is_lacking(Probe probe, string permission) =>
        Assert.Equal(new ProbeOutcome.Refused(permission), await TryAsync(probe, 403, Error));

    [Theory]
    [InlineData(Probe.ReadPhotos, 200, "{}", true)]
    [InlineData(Probe.ReadPhotos, 404, Error, false)]
    [InlineData(Probe.ReadMailboxes, 204, "", true)]
    [InlineData(Probe.ReadInstallation, 200, """{"value":[{"id":"a"}]}""", true)]
    [InlineData(Probe.ReadInstallation, 200, """{"value":[]}""", false)]
    [InlineData(Probe.ReadInstallation, 200, "{}", false)]
    [InlineData(Probe.ReadInstallation, 200, """{"@odata.context":"x"}""", false)]
    [InlineData(Probe.ChangeProfiles, 200, "{}", true)]
    [InlineData(Probe.ChangeProfiles, 500, Error, true)]
    [InlineData(Probe.ReadCatalogue, 200, """{"value":[{"id":"a"},{"id":"b"}]}""", true)]
    [InlineData(Probe.ReadCatalogue, 200, """{"value":[{"id":""}]}""", false)]
    [InlineData(Probe.ReadCatalogue, 200, """{"value":[{}]}""", false)]
    [InlineData(Probe.ReadCatalogue, 200, """{"value":[]}""", false)]
    [InlineData(Probe.ReadCatalogue, 200, """{"@odata.context":"x"}""", false)]
    [InlineData(Probe.ReadCatalogue, 200, "{}", false)]
    [InlineData(Probe.ReadPeople, 200, $$"""{"value":[{{Somebody}}]}""", true)]
    [InlineData(Probe.ReadPeople, 200, """{"value":[]}""", true)]
    public async Task An_answer_tells_whether_it_is_there(Probe probe, int status, string body, bool isThere) =>
        Assert.Equal(isThere ? new ProbeOutcome.Fine() : new ProbeOutcome.Absent(), await TryAsync(probe, status, body));

    [Theory]
    [InlineData(Probe.ReadPhotos, 500, Error, ReadFailureReason.Unavailable)]
    [InlineData(Probe.ReadPhotos, 409, Error, ReadFailureReason.Unreadable)]
    [InlineData(Probe.ReadGroups, 404, "", ReadFailureReason.Unreadable)]
    [InlineData(Probe.ChangeProfiles, 500, "", ReadFailureReason.Unavailable)]
    [InlineData(Probe.ReadPeople, 503, Error, ReadFailureReason.Unavailable)]
    [InlineData(Probe.ReadPeople, 200, "[]", ReadFailureReason.Unreadable)]
    [InlineData(Probe.ReadCatalogue, 503, Error, ReadFailureReason.Unavailable)]
    public async Task What_settles_nothing_is_not_taken_for_either(Probe probe, int status, string body, ReadFailureReason reason) =>
        Assert.Equal(reason, Assert.IsType<ProbeOutcome.Unanswered>(await TryAsync(probe, status, body)).Failure.Reason);

    [Fact]
    public async Task People_whose_accounts_state_is_hidden_tell_that_the_permission_is_lacking() =>
        Assert.Equal(new ProbeOutcome.Refused("User.Read.All"), await TryAsync(Probe.ReadPeople, 200, $$"""{"value":[{{Somebody}},{{Hidden}}]}"""));

    [Theory]
    [InlineData(201, "", typeof(ProbeOutcome.Fine))]
    [InlineData(409, Error, typeof(ProbeOutcome.Fine))]
    [InlineData(403, Error, typeof(ProbeOutcome.Refused))]
    [InlineData(404, Error, typeof(ProbeOutcome.Absent))]
    [InlineData(500, Error, typeof(ProbeOutcome.Unanswered))]
    public async Task Installing_again_is_as_good_as_installing(int status, string body, Type outcome)
    {
        using var microsoft365 = new UnderTest(settings: ("Calls:Retries", "0"));
        microsoft365.Wire.On("GET", "appCatalogs", () => Answers.Json("""{"value":[{"id":"the-app"}]}""")).On("POST", "installedApps", () => Answers.Json(body, status));

        Assert.IsType(outcome, await TryAsync(microsoft365, Probe.InstallApp));
        Assert.Contains("/appCatalogs/teamsApps/the-app", Assert.Single(microsoft365.Wire.SentTo("installedApps")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, """{"value":[]}""")]
    [InlineData(503, Error)]
    public async Task Nothing_is_installed_that_the_catalogue_does_not_name(int status, string body)
    {
        using var microsoft365 = new UnderTest(settings: ("Calls:Retries", "0"));
        microsoft365.Wire.On("GET", "appCatalogs", () => Answers.Json(body, status));

        Assert.Equal(new ProbeOutcome.Absent(), await TryAsync(microsoft365, Probe.InstallApp));
    }

    private static async Task<ProbeOutcome> TryAsync(Probe probe, int status, string body)
    {
        using var microsoft365 = new UnderTest(settings: ("Calls:Retries", "0"));
        microsoft365.Wire.Always(() => Task.FromResult(Answers.Json(body, status)));
        return await TryAsync(microsoft365, probe);
    }

    private static Task<ProbeOutcome> TryAsync(UnderTest microsoft365, Probe probe) =>
        microsoft365.Get<ITenantProbes>().TryAsync(probe, UnderTest.Application, Some.Person(), default);
}
