using PhotoSync.Microsoft365.SignIn;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.SignIn;

public sealed class A_person_who_signed_in
{
    private const string Graph = "https://graph.microsoft.com/User.ReadWrite";
    private const string SharePoint = "https://contoso-my.sharepoint.com/.default";

    [Fact]
    public async Task Is_acted_for_at_both_services_by_one_sign_in()
    {
        using var microsoft365 = SignedIn();

        await ReadBothAsync(microsoft365);

        var asked = microsoft365.Wire.SentTo("/token").Select(request => Uri.UnescapeDataString(request.Text)).ToList();
        Assert.Equal(2, asked.Count);
        Assert.Contains($"assertion={microsoft365.SsoTokens.Tokens[Some.PersonId()]}", asked[0], StringComparison.Ordinal);
        Assert.Contains("refresh_token=refresh-of-graph", asked[1], StringComparison.Ordinal);
        Assert.Equal("graph", microsoft365.Wire.SentTo("/photo").Single().Token);
        Assert.Equal("sharepoint", microsoft365.Wire.SentTo("PeopleManager").Single().Token);
    }

    [Fact]
    public async Task Is_acted_for_later_and_elsewhere_without_signing_in_again()
    {
        using var first = SignedIn();
        await ReadBothAsync(first);
        using var second = SignedIn();
        second.SsoTokens.Tokens.Clear();
        foreach (var (key, content) in first.TokenCaches.Content)
            second.TokenCaches.Content[key] = content;

        await ReadBothAsync(second);

        Assert.Empty(second.Wire.SentTo("/token"));
        Assert.Equal("graph", second.Wire.SentTo("/photo").Single().Token);
    }

    [Fact]
    public async Task Has_a_grant_of_their_own_that_a_key_of_theirs_leads_to()
    {
        using var microsoft365 = SignedIn();

        await ReadBothAsync(microsoft365);

        Assert.Equal([TokenCacheKey.For(Some.PersonId())], microsoft365.TokenCaches.Content.Keys);
    }

    [Fact]
    public async Task Is_not_acted_for_after_signing_out()
    {
        using var microsoft365 = SignedIn();
        await ReadBothAsync(microsoft365);
        microsoft365.SsoTokens.Tokens.Clear();

        await microsoft365.Grants.ForgetAsync(Some.PersonId(), default);
        var read = await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Adele, default);

        Assert.Equal((Source.SignIn, ReadFailureReason.SignInNeeded), (read.FailureOrNull!.Source, read.FailureOrNull.Reason));
        Assert.Empty(microsoft365.TokenCaches.Content);
    }

    [Fact]
    public async Task Is_not_acted_for_here_once_they_signed_out_on_another_node()
    {
        using var microsoft365 = SignedIn();
        await ReadBothAsync(microsoft365);
        microsoft365.SsoTokens.Tokens.Clear();
        microsoft365.TokenCaches.Content.Clear();
        microsoft365.Get<TokenMemory>().Forget(Some.PersonId());

        var read = await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Adele, default);

        Assert.Equal(ReadFailureReason.SignInNeeded, read.FailureOrNull?.Reason);
    }

    [Fact]
    public async Task Is_asked_to_sign_in_where_they_never_did()
    {
        using var microsoft365 = SignedIn();

        var read = await microsoft365.Exchange.ReadAsync(Some.PersonId(2), new PhotoSync.People.Acting.AsPerson(Some.PersonId(2)), default);

        Assert.Equal((Source.SignIn, ReadFailureReason.SignInNeeded), (read.FailureOrNull!.Source, read.FailureOrNull.Reason));
        Assert.Empty(microsoft365.Wire.Sent);
    }

    [Fact]
    public async Task Is_nobody_else_whatever_token_is_brought()
    {
        using var microsoft365 = SignedIn();

        var failure = await microsoft365.Grants.RedeemAsync(Some.PersonId(2), KnownSsoTokens.Of(Some.PersonId()), default);

        Assert.Equal(ReadFailureReason.SignInNeeded, failure?.Reason);
        Assert.Empty(microsoft365.Wire.Sent);
    }

    [Fact]
    public async Task Gives_their_grant_for_both_services_when_it_is_redeemed()
    {
        using var microsoft365 = SignedIn();

        var failure = await microsoft365.Grants.RedeemAsync(Some.PersonId(), KnownSsoTokens.Of(Some.PersonId()), default);
        await ReadBothAsync(microsoft365);

        Assert.Null(failure);
        Assert.Equal(2, microsoft365.Wire.SentTo("/token").Count);
    }

    [Theory]
    [InlineData("invalid_grant", 65001, "consent_required", "User.ReadWrite")]
    [InlineData("invalid_grant", 50076, "basic_action", null)]
    [InlineData("interaction_required", 50079, null, null)]
    [InlineData("invalid_grant", 700082, "token_expired", null)]
    public async Task Is_asked_to_sign_in_where_the_login_service_wants_it_and_told_the_missing_consent(string error, int code, string? suberror, string? permission)
    {
        using var microsoft365 = new UnderTest(scriptTokens: false);
        microsoft365.Wire.On("POST", "/token", () => LoginAnswers.Error(400, error, code, suberror));

        var failure = await microsoft365.Grants.RedeemAsync(Some.PersonId(), KnownSsoTokens.Of(Some.PersonId()), default);

        Assert.Equal((ReadFailureReason.SignInNeeded, permission), (failure!.Reason, failure.MissingPermission));
    }

    [Fact]
    public async Task Is_told_that_SharePoint_alone_lacks_consent()
    {
        using var microsoft365 = new UnderTest(scriptTokens: false);
        microsoft365.Wire.On(
            "POST", "/token", () => LoginAnswers.ForPerson(Some.PersonId(), "graph", Graph), () => LoginAnswers.Error(400, "invalid_grant", 65001, "consent_required"));

        var failure = await microsoft365.Grants.RedeemAsync(Some.PersonId(), KnownSsoTokens.Of(Some.PersonId()), default);

        Assert.Equal("AllSites.Read (SharePoint)", failure?.MissingPermission);
    }

    [Fact]
    public async Task Is_not_acted_for_by_a_managed_identity_alone()
    {
        using var microsoft365 = new UnderTest(scriptTokens: false, settings: ("Entra:Credential:Kind", "ManagedIdentity"));
        microsoft365.SsoTokens.Tokens[Some.PersonId()] = KnownSsoTokens.Of(Some.PersonId());

        var read = await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Adele, default);

        Assert.Equal(ReadFailureReason.NotAuthorized, read.FailureOrNull?.Reason);
    }

    private static UnderTest SignedIn()
    {
        var microsoft365 = new UnderTest(scriptTokens: false);
        microsoft365.SsoTokens.Tokens[Some.PersonId()] = KnownSsoTokens.Of(Some.PersonId());
        microsoft365.Wire.On(
            "POST", "/token", () => LoginAnswers.ForPerson(Some.PersonId(), "graph", Graph), () => LoginAnswers.ForPerson(Some.PersonId(), "sharepoint", SharePoint));
        microsoft365.Wire.On("GET", "/photo", () => Answers.GraphError(404, "ImageNotFound")).On("GET", "PeopleManager", () => Answers.Json("""{"odata.null":true}"""));
        return microsoft365;
    }

    private static async Task ReadBothAsync(UnderTest microsoft365)
    {
        Assert.True((await microsoft365.Exchange.ReadAsync(Some.PersonId(), UnderTest.Adele, default)).IsKnown);
        Assert.True((await microsoft365.SharePoint.ReadProfileAsync(Some.Person(), UnderTest.Adele, default)).IsKnown);
    }
}
