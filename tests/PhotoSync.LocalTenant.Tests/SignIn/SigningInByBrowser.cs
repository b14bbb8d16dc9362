using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.SignIn;

public sealed class SigningInByBrowser : IAsyncLifetime
{
    private const string Verifier = "a-verifier-that-is-long-enough-to-be-one-of-those";
    private readonly Contoso _contoso = new() { Options = { Bot = { GraphScopes = { "User.Read" } } } };

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task The_page_lists_people_and_the_choice_becomes_a_cookie()
    {
        var page = await _contoso.GetAsync("login/signin?return=/sharepoint/contoso-my/_layouts/15/me.aspx");
        var choice = await ChooseAsync("login/signin?return=/sharepoint/contoso-my/_layouts/15/me.aspx");

        Assert.Contains("Olivia Marsh", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Omar Farouk", page.Text, StringComparison.Ordinal);
        Assert.Equal("/sharepoint/contoso-my/_layouts/15/me.aspx", choice.Headers.Location!.ToString());
        Assert.Contains("httponly", choice.Header("Set-Cookie")!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_choice_never_leads_to_another_site() =>
        Assert.StartsWith("/sharepoint/", (await ChooseAsync("login/signin?return=//evil.example/")).Headers.Location!.ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_form_from_another_site_changes_nothing()
    {
        var reply = await ChooseAsync("login/signin", request => request.Headers.Add("Origin", "https://evil.example"));

        Assert.Equal((HttpStatusCode.BadRequest, null), (reply.Status, reply.Header("Set-Cookie")));
    }

    [Fact]
    public async Task A_page_signs_a_person_in_with_a_code_and_its_proof_and_only_once()
    {
        var back = await ChooseAsync(Authorize("http://localhost:4000/back"));
        var code = System.Web.HttpUtility.ParseQueryString(back.Headers.Location!.Query)["code"]!;

        var stolen = await RedeemAsync("x", "another verifier");
        var tokens = await RedeemAsync(code, Verifier);
        var again = await RedeemAsync(code, Verifier);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.BadRequest), (stolen.Status, tokens.Status, again.Status));
        Assert.NotNull(tokens.Json["id_token"]);
    }

    [Fact]
    public async Task A_code_is_not_sent_to_an_address_that_is_not_registered() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _contoso.GetAsync(Authorize("http://localhost:4000/elsewhere"))).Status);

    private string Authorize(string back) =>
        $"login/{_contoso.Options.TenantId}/oauth2/v2.0/authorize?client_id={_contoso.Options.Bot.AppId}&response_type=code&redirect_uri={Uri.EscapeDataString(back)}&scope=openid%20User.Read&state=s" +
        $"&code_challenge={Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)))}&code_challenge_method=S256";

    private Task<Reply> ChooseAsync(string path, Action<HttpRequestMessage>? more = null) =>
        _contoso.SendAsync(HttpMethod.Post, path, null, new FormUrlEncodedContent(new Dictionary<string, string> { ["person"] = _contoso.Olivia.Id.ToString() }), more);

    private Task<Reply> RedeemAsync(string code, string verifier) => _contoso.SendAsync(
        HttpMethod.Post,
        $"login/{_contoso.Options.TenantId}/oauth2/v2.0/token",
        null,
        new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = _contoso.Options.Bot.AppId.ToString(),
            ["code"] = code,
            ["redirect_uri"] = "http://localhost:4000/back",
            ["code_verifier"] = verifier,
            ["scope"] = "openid User.Read",
        }));
}
