using System.Net;
using System.Web;
using PhotoSync.LocalTenant.Tests.Running;
using static PhotoSync.LocalTenant.Tests.SignIn.AnAppAskingForItself;

namespace PhotoSync.LocalTenant.Tests.SignIn;

public sealed class ComingBackToAnApp : IAsyncLifetime
{
    private const string Back = "http://localhost:4000/back";
    private readonly Contoso _contoso = new() { Options = { Bot = { GraphScopes = { "User.Read" } } } };

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task Somebody_whom_the_app_knows_is_not_asked_again_unless_it_wants_them_asked()
    {
        await AgreeAsync();

        Assert.NotNull(Said(await AskAsync(), "code"));
        Assert.NotNull(Said(await AskAsync("&prompt=none"), "code"));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("&prompt=select_account")).Status);
    }

    [Fact]
    public async Task Nobody_is_signed_in_silently_before_they_agreed_or_once_their_account_is_closed()
    {
        _contoso.Options.Bot.AdminConsent = false;
        var before = await AskAsync("&prompt=none");
        await AgreeAsync();
        _contoso.Change("olivia.marsh", person => person with { AccountEnabled = false });
        var closed = await AskAsync("&prompt=none");

        Assert.All([before, closed], reply => Assert.Equal("interaction_required", Said(reply, "error")));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync()).Status);
    }

    [Theory]
    [InlineData("", "?code=")]
    [InlineData("&response_mode=fragment", "#code=")]
    public async Task The_code_comes_back_where_the_app_wants_it(string more, string form)
    {
        var back = (await AgreeAsync(more)).Headers.Location!.AbsoluteUri;

        Assert.StartsWith(Back + form, back, StringComparison.Ordinal);
        Assert.DoesNotContain("state=", back, StringComparison.Ordinal);
        Assert.Contains("&state=s", (await AgreeAsync(more + "&state=s")).Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_with_a_question_of_its_own_keeps_it()
    {
        _contoso.Options.Bot.RedirectUris.Add(Back + "?a=1");

        Assert.StartsWith(Back + "?a=1&code=", (await AgreeAsync(back: Back + "?a=1")).Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("client_id=b0000000-0000-0000-0000-000000000000&response_type=code")]
    [InlineData("response_type=token")]
    [InlineData("")]
    public async Task What_no_app_asks_is_refused_in_words_and_sent_nowhere(string more)
    {
        var path = $"login/common/oauth2/v2.0/authorize?{more}&redirect_uri={Uri.EscapeDataString(Back)}" + (more.Contains("client_id", StringComparison.Ordinal) ? "" : $"&client_id={_contoso.Options.Bot.AppId}");

        Assert.Equal(HttpStatusCode.BadRequest, (await _contoso.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await _contoso.SendAsync(HttpMethod.Post, path, null, Choice())).Status);
    }

    [Fact]
    public async Task A_choice_of_nobody_is_no_sign_in()
    {
        using var nobody = new FormUrlEncodedContent(new Dictionary<string, string> { ["person"] = "nobody" });
        using var none = new StringContent("person");

        Assert.Equal(HttpStatusCode.BadRequest, (await _contoso.SendAsync(HttpMethod.Post, Authorize(""), null, nobody)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await _contoso.SendAsync(HttpMethod.Post, Authorize(""), null, none)).Status);
    }

    [Theory]
    [InlineData("http://localhost:4000/bye", "http://localhost:4000/bye")]
    [InlineData("https://evil.example/", "/login/signin")]
    [InlineData("bye", "/login/signin")]
    [InlineData("", "/login/signin")]
    public async Task Signing_out_leads_back_to_sites_of_apps_only(string back, string led)
    {
        var reply = await _contoso.GetAsync($"login/common/oauth2/v2.0/logout?post_logout_redirect_uri={Uri.EscapeDataString(back)}");

        Assert.Equal(led, reply.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_code_is_redeemed_where_it_was_sent_by_an_app_that_shows_who_it_is()
    {
        var elsewhere = await RedeemAsync(("code", await CodeAsync()), ("redirect_uri", "http://localhost:4000/elsewhere"), ("client_secret", Contoso.Secret));
        var unproved = await RedeemAsync(("code", await CodeAsync()), ("code_verifier", "made up"));
        var none = await RedeemAsync(("client_secret", Contoso.Secret));
        var proved = await RedeemAsync(("code", await CodeAsync()), ("client_secret", Contoso.Secret));

        Refuses(elsewhere, 400, "invalid_client", 50011);
        Refuses(unproved, 400, "invalid_grant", 70000);
        Refuses(none, 400, "invalid_request", 900144);
        Assert.Equal(HttpStatusCode.OK, proved.Status);
    }

    private static string? Said(Reply reply, string name) => HttpUtility.ParseQueryString(reply.Headers.Location!.Query)[name];

    private async Task<string> CodeAsync() => Said(await AgreeAsync(), "code")!;

    private string Authorize(string more, string back = Back) =>
        $"login/common/oauth2/v2.0/authorize?client_id={_contoso.Options.Bot.AppId}&response_type=code&redirect_uri={Uri.EscapeDataString(back)}&scope=User.Read{more}";

    private FormUrlEncodedContent Choice() => new(new Dictionary<string, string> { ["person"] = _contoso.Olivia.Id.ToString() });

    private Task<Reply> AgreeAsync(string more = "", string back = Back) => _contoso.SendAsync(HttpMethod.Post, Authorize(more, back), null, Choice());

    private Task<Reply> AskAsync(string more = "") =>
        _contoso.SendAsync(HttpMethod.Get, Authorize(more), null, null, request => request.Headers.Add("Cookie", _contoso.Cookie("olivia.marsh")));

    private Task<Reply> RedeemAsync(params (string Name, string Value)[] fields)
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["client_id"] = _contoso.Options.Bot.AppId.ToString(), ["redirect_uri"] = Back, ["scope"] = "User.Read" };
        foreach (var (name, value) in fields)
            form[name] = value;
        return _contoso.SendAsync(HttpMethod.Post, "login/common/oauth2/v2.0/token", null, new FormUrlEncodedContent(form));
    }
}
