using PhotoSync.Microsoft365.TeamsApps;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.TeamsApps;

public sealed class What_comes_of_installing
{
    private const string Listed = """{"value":[{"id":"a"}]}""";
    private const string Empty = """{"value":[]}""";
    private const string Error = """{"error":{"code":"x","message":"y"}}""";

    [Fact]
    public async Task Is_nothing_where_the_catalogue_lacks_the_app() =>
        Assert.Equal(new InstallOutcome.Refused(InstallRefusal.NotInCatalogue), await InstallAsync(catalogue: (200, Empty)));

    [Theory]
    [InlineData(404, """{"error":{"code":"Request_ResourceNotFound"}}""", null, InstallRefusal.NoSuchPerson)]
    [InlineData(404, Error, null, InstallRefusal.NotInCatalogue)]
    [InlineData(404, "", null, InstallRefusal.NotInCatalogue)]
    [InlineData(403, Error, """{"assignedPlans":[]}""", InstallRefusal.NoTeamsLicence)]
    [InlineData(403, Error, """{"assignedPlans":[{"service":"teamspaceapi","capabilityStatus":"Enabled"}]}""", InstallRefusal.BlockedByPolicy)]
    [InlineData(403, """{"error":{"code":"x"}}""", "[]", InstallRefusal.BlockedByPolicy)]
    public async Task Is_a_refusal_with_its_reason(int status, string body, string? plans, InstallRefusal reason) =>
        Assert.Equal(new InstallOutcome.Refused(reason), await InstallAsync(install: (status, body), plans: plans));

    [Fact]
    public async Task Is_for_the_admin_to_mend_where_the_permission_is_lacking()
    {
        var outcome = await InstallAsync(install: (403, """{"error":{"code":"x","message":"Missing role permissions on the request."}}"""));

        var failure = Assert.IsType<InstallOutcome.Unread>(outcome).Failure;
        Assert.Equal((ReadFailureReason.Forbidden, "TeamsAppInstallation.ReadWriteSelfForUser.All"), (failure.Reason, failure.MissingPermission));
    }

    [Fact]
    public async Task Is_not_known_where_a_step_is_not_answered()
    {
        InstallOutcome[] outcomes =
        [
            await InstallAsync(catalogue: (503, "")),
            await InstallAsync(install: (503, "")),
            await InstallAsync(installation: (503, "")),
            await InstallAsync(chat: (503, "")),
        ];

        Assert.All(outcomes, outcome => Assert.Equal(ReadFailureReason.Unavailable, Assert.IsType<InstallOutcome.Unread>(outcome).Failure.Reason));
    }

    [Fact]
    public async Task Is_not_known_where_no_connection_comes_about()
    {
        using var microsoft365 = new UnderTest(settings: ("Calls:Retries", "0"));
        microsoft365.Wire.On("GET", "appCatalogs", () => Answers.Json(Listed)).On("POST", "installedApps", Faults.All["no connection"].Answer);

        Assert.IsType<InstallOutcome.Unread>(await microsoft365.Get<ITeamsApp>().InstallAsync(Some.PersonId(), default));
    }

    [Fact]
    public async Task Is_a_refusal_where_the_installation_is_gone_at_once() =>
        Assert.Equal(new InstallOutcome.Refused(InstallRefusal.NotInCatalogue), await InstallAsync(installation: (200, Empty)));

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(204)]
    [InlineData(409)]
    public async Task Is_the_persons_chat(int status) =>
        Assert.Equal(new InstallOutcome.Ready("19:chat"), await InstallAsync(install: (status, "")));

    private static async Task<InstallOutcome> InstallAsync(
        (int Status, string Body)? catalogue = null, (int Status, string Body)? install = null, string? plans = null, (int Status, string Body)? installation = null, (int Status, string Body)? chat = null)
    {
        using var microsoft365 = new UnderTest(settings: ("Calls:Retries", "0"));
        microsoft365.Wire
            .On("GET", "appCatalogs", Answer(catalogue ?? (200, Listed)))
            .On("POST", "installedApps", Answer(install ?? (201, "")))
            .On("GET", "/chat", Answer(chat ?? (200, """{"id":"19:chat"}""")))
            .On("GET", "installedApps", Answer(installation ?? (200, Listed)))
            .On("GET", "assignedPlans", Answer((200, plans ?? "{}")));
        return await microsoft365.Get<ITeamsApp>().InstallAsync(Some.PersonId(), default);
    }

    private static Func<HttpResponseMessage> Answer((int Status, string Body) answer) => () => Answers.Json(answer.Body, answer.Status);
}
