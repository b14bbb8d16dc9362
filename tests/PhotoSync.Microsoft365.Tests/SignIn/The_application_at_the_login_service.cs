using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.SignIn;

public sealed class The_application_at_the_login_service
{
    private const string TokenEndpoint = "https://login.microsoftonline.com/c0ffee00-0000-4000-8000-000000000001/oauth2/v2.0/token";

    [Fact]
    public async Task Gets_a_token_for_each_service_by_its_certificate_and_once()
    {
        using var microsoft365 = Scripted();

        for (var i = 0; i < 2; i++)
            foreach (var read in Reads.All.Values)
                await read(microsoft365);

        var asked = microsoft365.Wire.SentTo("/token").Select(request => Form(request)).ToList();
        Assert.Equal(["https://graph.microsoft.com/.default", "https://contoso-my.sharepoint.com/.default"], asked.Select(form => form["scope"]));
        Assert.All(asked, form => Assert.Equal(("client_credentials", true), (form["grant_type"], form.ContainsKey("client_assertion"))));
    }

    [Fact]
    public async Task Asks_once_for_all_who_need_the_same_token_at_the_same_time()
    {
        using var microsoft365 = Scripted();

        await Task.WhenAll(Enumerable.Range(1, 20).Select(i => microsoft365.Exchange.ReadAsync(Some.PersonId(i), UnderTest.Application, default)));

        Assert.Single(microsoft365.Wire.SentTo("/token"));
    }

    [Fact]
    public async Task Gets_another_token_where_a_service_refuses_the_first()
    {
        using var microsoft365 = new UnderTest(scriptTokens: false);
        microsoft365.Wire.On("POST", TokenEndpoint, () => LoginAnswers.ForApplication("one"), () => LoginAnswers.ForApplication("two"));
        microsoft365.Wire.On("GET", "/photo", () => Answers.GraphError(401, "InvalidAuthenticationToken"), () => Answers.GraphError(404, "ImageNotFound"));

        var read = await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default);

        Assert.True(read.IsKnown);
        Assert.Equal(["one", "two"], microsoft365.Wire.SentTo("/photo").Select(request => request.Token));
    }

    [Theory]
    [InlineData(401, "invalid_client", 7000215, ReadFailureReason.NotAuthorized)]
    [InlineData(400, "unauthorized_client", 700016, ReadFailureReason.NotAuthorized)]
    [InlineData(400, "invalid_resource", 500011, ReadFailureReason.NotAuthorized)]
    [InlineData(429, "temporarily_unavailable", 90055, ReadFailureReason.Throttled)]
    [InlineData(503, "temporarily_unavailable", 90033, ReadFailureReason.Unavailable)]
    public async Task Says_why_it_gets_no_token(int status, string error, int code, ReadFailureReason reason)
    {
        using var microsoft365 = new UnderTest(scriptTokens: false);
        microsoft365.Wire.On("POST", TokenEndpoint, () => LoginAnswers.Error(status, error, code));

        var failure = await Reads.All["Exchange photo"](microsoft365);

        Assert.Equal((Source.SignIn, reason), (failure!.Source, failure.Reason));
        Assert.NotNull(failure.RequestId);
    }

    [Theory]
    [InlineData("no connection", ReadFailureReason.Unavailable)]
    [InlineData("a page instead of JSON", ReadFailureReason.Unreadable)]
    [InlineData("truncated JSON", ReadFailureReason.Unreadable)]
    public async Task Is_not_thrown_off_by_a_fault_there(string fault, ReadFailureReason reason)
    {
        using var microsoft365 = new UnderTest(scriptTokens: false);
        microsoft365.Wire.Always(Faults.All[fault].Answer);

        var failure = await Reads.All["Exchange photo"](microsoft365);

        Assert.Equal((Source.SignIn, reason), (failure!.Source, failure.Reason));
    }

    [Fact]
    public async Task Is_waited_for_no_longer_than_for_any_answer()
    {
        using var microsoft365 = new UnderTest(scriptTokens: false, settings: ("Calls:PersonBudget", "00:00:00.3"));
        microsoft365.Wire.Always(Faults.All["no answer"].Answer);

        var failure = await Reads.All["Exchange photo"](microsoft365);

        Assert.Equal(ReadFailureReason.TimedOut, failure?.Reason);
    }

    [Fact]
    public async Task Does_not_even_ask_SharePoint_with_a_client_secret()
    {
        using var microsoft365 = Scripted(("Entra:Credential:Kind", "ClientSecret"), ("Entra:Credential:Secret", "not a real one"));

        var graph = await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Application, default);
        var sharePoint = await Reads.All["SharePoint profile"](microsoft365);

        Assert.True(graph.IsKnown);
        Assert.Equal((Source.SignIn, ReadFailureReason.NotAuthorized), (sharePoint!.Source, sharePoint.Reason));
        Assert.Empty(microsoft365.Wire.SentTo("sharepoint.com"));
    }

    [Fact]
    public async Task Uses_the_other_credential_for_SharePoint_where_there_is_one()
    {
        using var microsoft365 = Scripted(
            ("Entra:Credential:Kind", "ClientSecret"), ("Entra:Credential:Secret", "not a real one"), ("Entra:SharePointCredential:Certificate", Certificates.Pfx()));

        foreach (var read in Reads.All.Values)
            await read(microsoft365);

        Assert.Equal(["client_secret", "client_assertion"], microsoft365.Wire.SentTo("/token").Select(Form).Select(form => form.Keys.Single(key => key is "client_secret" or "client_assertion")));
    }

    [Fact]
    public async Task Reads_nobody_of_a_tenant_that_is_not_served()
    {
        using var microsoft365 = Scripted();

        var read = await microsoft365.Directory.ReadPhotoPolicyAsync(new(Guid.NewGuid()), new PhotoSync.People.Acting.AsApplication(new(Guid.NewGuid())), default);

        Assert.Equal(ReadFailureReason.NotAuthorized, read.FailureOrNull?.Reason);
        Assert.Empty(microsoft365.Wire.Sent);
    }

    private static UnderTest Scripted(params (string, string?)[] settings)
    {
        var microsoft365 = new UnderTest(scriptTokens: false, settings: settings);
        microsoft365.Wire.On("POST", TokenEndpoint, () => LoginAnswers.ForApplication());
        microsoft365.Wire.On("GET", "graph.microsoft.com", () => Answers.GraphError(404, "ImageNotFound")).On("GET", "sharepoint.com", () => Answers.SharePointError(404, "x"));
        return microsoft365;
    }

    private static Dictionary<string, string> Form(SentRequest request) =>
        request.Text.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')));
}
