using PhotoSync.Microsoft365.Probing;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Probing;

public sealed class Whom_and_where_calls_are_tried_on
{
    private static readonly TenantId Elsewhere = new(new Guid("c0ffee00-0000-4000-8000-000000000099"));

    [Fact]
    public async Task Is_somebody_of_the_tenant_who_can_sign_in()
    {
        using var microsoft365 = People(200, $$"""{"value":[{{User(1, "false", "Member")}},{{User(2, "true", "Guest")}},{{User(3, "true", "Member")}}]}""");

        Assert.Equal(Some.PersonId(3), (await Probes(microsoft365).FindSomebodyAsync(Some.Tenant, default)).ValueOrDefault?.Id);
    }

    [Fact]
    public async Task Is_nobody_where_there_are_guests_only()
    {
        using var microsoft365 = People(200, $$"""{"value":[{{User(2, "true", "Guest")}}]}""");

        Assert.Equal(new Reading<Person?>.Known(null), await Probes(microsoft365).FindSomebodyAsync(Some.Tenant, default));
    }

    [Fact]
    public async Task Is_not_known_where_the_directory_does_not_answer()
    {
        using var microsoft365 = People(503, "");

        Assert.Equal(ReadFailureReason.Unavailable, (await Probes(microsoft365).FindSomebodyAsync(Some.Tenant, default)).FailureOrNull?.Reason);
    }

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/", true)]
    [InlineData("https://fabrikam-my.sharepoint.com/", false)]
    public async Task Is_compared_with_the_host_that_a_profile_names(string host, bool isOurs)
    {
        using var microsoft365 = Profile(200, $$"""{"PersonalSiteHostUrl":"{{host}}","UserProfileProperties":[{"Key":"PictureURL","Value":""}]}""");

        var look = await Probes(microsoft365).LookAtMySiteAsync(Some.Tenant, Some.Person(), default);

        Assert.Equal(new MySiteLook(new Uri("https://contoso-my.sharepoint.com"), new Uri(host), isOurs), look.ValueOrDefault);
    }

    [Fact]
    public async Task Is_compared_with_none_where_there_is_no_profile()
    {
        using var microsoft365 = Profile(200, """{"odata.null":true}""");

        Assert.Null(Assert.IsType<Reading<MySiteLook>.Known>(await Probes(microsoft365).LookAtMySiteAsync(Some.Tenant, Some.Person(), default)).Value.Named);
    }

    [Fact]
    public async Task Is_not_compared_where_the_profile_cannot_be_read()
    {
        using var microsoft365 = Profile(403, """{"odata.error":{"code":"x"}}""");

        Assert.Equal(ReadFailureReason.Forbidden, (await Probes(microsoft365).LookAtMySiteAsync(Some.Tenant, Some.Person(), default)).FailureOrNull?.Reason);
    }

    [Theory]
    [InlineData(ProbedService.Graph)]
    [InlineData(ProbedService.SharePoint)]
    [InlineData(ProbedService.SharePointAdmin)]
    public async Task Is_no_tenant_that_is_not_served(ProbedService service)
    {
        using var microsoft365 = new UnderTest();
        var (probes, on) = (Probes(microsoft365), Some.Person() with { Id = new PersonId(Elsewhere, Guid.NewGuid()) });

        Assert.IsType<ProbeOutcome.Unanswered>(await probes.TryAsync(Probe.ReadPhotos, new Acting.AsApplication(Elsewhere), on, default));
        Assert.Equal(new ProbeOutcome.NoToken(null, null, IsAnswer: false), await probes.SignInAsync(service, new Acting.AsPerson(on.Id), default));
        Assert.NotNull((await probes.LookAtMySiteAsync(Elsewhere, on, default)).FailureOrNull);
        Assert.Null(probes.MySiteOf(Elsewhere));
        Assert.Empty(microsoft365.Wire.Sent);
    }

    [Theory]
    [InlineData(ProbedService.Graph, "graph.microsoft.com")]
    [InlineData(ProbedService.SharePoint, "contoso-my.sharepoint.com")]
    [InlineData(ProbedService.SharePointAdmin, "contoso-admin.sharepoint.com")]
    public async Task Is_asked_for_a_new_token_of_its_own(ProbedService service, string host)
    {
        using var microsoft365 = new UnderTest();

        Assert.Equal(new ProbeOutcome.Fine(), await Probes(microsoft365).SignInAsync(service, UnderTest.Application, default));
        Assert.Equal([host, host], microsoft365.Tokens.Asked.Select(asked => asked.Audience.Address.Host));
    }

    [Theory]
    [InlineData(ReadFailureReason.NotAuthorized, null, true)]
    [InlineData(ReadFailureReason.Unavailable, 700016, true)]
    [InlineData(ReadFailureReason.Unavailable, null, false)]
    [InlineData(ReadFailureReason.SignInNeeded, null, false)]
    public async Task Says_whether_it_was_the_login_service_that_gave_no_token(ReadFailureReason reason, int? code, bool isAnswer)
    {
        using var microsoft365 = new UnderTest();
        microsoft365.Tokens.Refusal = new TokenRefusal(reason) { LoginCode = code };

        Assert.Equal(new ProbeOutcome.NoToken(code, null, isAnswer), await Probes(microsoft365).SignInAsync(ProbedService.Graph, UnderTest.Application, default));
    }

    private static ITenantProbes Probes(UnderTest microsoft365) => microsoft365.Get<ITenantProbes>();

    private static UnderTest People(int status, string body) => Answering("/users", status, body);

    private static UnderTest Profile(int status, string body) => Answering("PeopleManager", status, body);

    private static UnderTest Answering(string path, int status, string body)
    {
        var microsoft365 = new UnderTest(settings: ("Calls:Retries", "0"));
        microsoft365.Wire.On("GET", path, () => Answers.Json(body, status));
        return microsoft365;
    }

    private static string User(int number, string enabled, string type) =>
        $$"""{"id":"{{Some.PersonId(number).ObjectId}}","userPrincipalName":"{{number}}@contoso.example","accountEnabled":{{enabled}},"userType":"{{type}}"}""";
}
