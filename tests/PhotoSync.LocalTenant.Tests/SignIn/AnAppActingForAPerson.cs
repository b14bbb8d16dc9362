using System.Net;
using Microsoft.IdentityModel.JsonWebTokens;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Tests.Running;
using static PhotoSync.LocalTenant.Tests.SignIn.AnAppAskingForItself;

namespace PhotoSync.LocalTenant.Tests.SignIn;

public sealed class AnAppActingForAPerson : IAsyncLifetime
{
    private readonly Contoso _contoso = new() { Options = { Bot = { GraphScopes = { "User.Read", "User.ReadWrite" }, SharePointScopes = { "AllSites.Read" } } } };

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task A_persons_token_is_traded_for_one_to_each_service_with_the_consented_scopes()
    {
        var graph = await TradeAsync("https://graph.microsoft.com/.default");
        var sharePoint = await TradeAsync("https://contoso-my.sharepoint.com/.default");

        var token = new JsonWebToken((string)graph.Json["access_token"]!);
        Assert.Equal(("User.Read User.ReadWrite", _contoso.Olivia.Id.ToString()), (token.GetPayloadValue<string>("scp"), token.GetPayloadValue<string>("oid")));
        Assert.Equal("https://contoso-my.sharepoint.com", new JsonWebToken((string)sharePoint.Json["access_token"]!).Audiences.Single());
    }

    [Fact]
    public async Task Without_consent_it_says_so()
    {
        _contoso.Options.Bot.AdminConsent = false;

        var reply = await TradeAsync("https://graph.microsoft.com/.default");

        Refuses(reply, 400, "invalid_grant", 65001);
        Assert.Equal("consent_required", (string?)reply.Json["suberror"]);
    }

    [Fact]
    public async Task A_persons_own_consent_is_enough()
    {
        _contoso.Options.Bot.AdminConsent = false;
        _contoso.Get<Consents>().Give(_contoso.Options.Bot, _contoso.Olivia.Id);

        Assert.Equal(HttpStatusCode.OK, (await TradeAsync("https://graph.microsoft.com/User.Read")).Status);
    }

    [Fact]
    public async Task A_scope_that_was_not_consented_to_is_refused() =>
        Refuses(await TradeAsync("https://graph.microsoft.com/Mail.Read"), 400, "invalid_grant", 65001);

    [Fact]
    public async Task Conditional_access_asks_for_the_person()
    {
        _contoso.Switch(s => s with { InteractionRequired = true });

        Refuses(await TradeAsync("https://graph.microsoft.com/.default"), 400, "interaction_required", 50076);
    }

    [Fact]
    public async Task A_disabled_account_gets_nothing()
    {
        _contoso.Change("olivia.marsh", p => p with { AccountEnabled = false });

        Refuses(await TradeAsync("https://graph.microsoft.com/.default"), 400, "invalid_grant", 50057);
    }

    [Fact]
    public async Task A_token_for_another_service_cannot_be_traded() =>
        Refuses(await TradeAsync("https://graph.microsoft.com/.default", _contoso.GraphFor("olivia.marsh", "User.Read")), 400, "invalid_grant", 500131);

    [Fact]
    public async Task A_forged_token_cannot_be_traded()
    {
        var genuine = SignInToken();
        var forged = genuine[..genuine.LastIndexOf('.')] + "." + new string('A', 342);

        Refuses(await TradeAsync("https://graph.microsoft.com/.default", forged), 400, "invalid_grant", 50013);
    }

    [Fact]
    public async Task A_refresh_token_renews_what_was_traded()
    {
        var first = await TradeAsync("https://graph.microsoft.com/.default openid offline_access");

        var second = await PostAsync(("grant_type", "refresh_token"), ("refresh_token", (string)first.Json["refresh_token"]!), ("scope", "https://contoso-my.sharepoint.com/.default"));

        Assert.Equal("AllSites.Read", new JsonWebToken((string)second.Json["access_token"]!).GetPayloadValue<string>("scp"));
        Assert.NotNull(first.Json["id_token"]);
    }

    [Theory]
    [InlineData("urn:ietf:params:oauth:grant-type:jwt-bearer", "requested_token_use", "on_behalf_of", "invalid_request", 900144)]
    [InlineData("urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion", "x", "invalid_request", 900144)]
    [InlineData("refresh_token", "scope", "openid", "invalid_request", 900144)]
    [InlineData("refresh_token", "refresh_token", "garbage", "invalid_grant", 70000)]
    public async Task A_trade_says_what_for_what(string grant, string name, string value, string error, int code) =>
        Refuses(await PostAsync(("grant_type", grant), (name, value)), 400, error, code);

    [Fact]
    public async Task An_app_alone_has_no_person_to_act_for()
    {
        var own = _contoso.Get<TokenIssuer>().ForApp(_contoso.Options.Bot.Audience, _contoso.Options.Bot, [], true);

        Refuses(await TradeAsync("https://graph.microsoft.com/.default", own), 400, "invalid_grant", 500131);
    }

    [Theory]
    [InlineData("https://graph.microsoft.com/.default https://contoso-my.sharepoint.com/.default", "invalid_request", 28000)]
    [InlineData("https://unknown.example/.default", "invalid_resource", 500011)]
    public async Task One_service_that_is_known_is_asked_for_at_a_time(string scope, string error, int code) => Refuses(await TradeAsync(scope), 400, error, code);

    [Fact]
    public async Task Without_a_service_it_is_Graph() =>
        Assert.Equal("https://graph.microsoft.com", new JsonWebToken((string)(await TradeAsync("openid")).Json["access_token"]!).Audiences.Single());

    [Fact]
    public void The_administrators_token_carries_the_app_role_and_the_directory_role()
    {
        var token = new JsonWebToken(_contoso.Get<TokenIssuer>().ForBotSignIn(_contoso.Options.Bot, _contoso.Person("samuel.baptiste")));

        Assert.Contains(token.Claims, c => c is { Type: "roles", Value: "PhotoSync.Admin" });
        Assert.Contains(token.Claims, c => c.Type == "wids" && c.Value == DirectoryRole.GlobalAdministrator.ToString());
        Assert.Equal($"api://botid-{_contoso.Options.Bot.AppId}", token.Audiences.Single());
    }

    [Fact]
    public void Nobody_elses_token_carries_the_app_role()
    {
        var tokens = _contoso.Get<People>().Named.Where(p => p.Id != _contoso.Person("samuel.baptiste").Id)
            .Select(p => new JsonWebToken(_contoso.Get<TokenIssuer>().ForBotSignIn(_contoso.Options.Bot, p)));

        Assert.DoesNotContain(tokens, t => t.Claims.Any(c => c.Type == "roles"));
    }

    [Fact]
    public void The_app_role_is_in_no_token_for_another_service()
    {
        var token = new JsonWebToken(_contoso.GraphFor("samuel.baptiste", "User.Read"));

        Assert.DoesNotContain(token.Claims, c => c.Type == "roles");
    }

    private string SignInToken() => _contoso.Get<TokenIssuer>().ForBotSignIn(_contoso.Options.Bot, _contoso.Olivia);

    private Task<Reply> TradeAsync(string scope, string? token = null) => PostAsync(
        ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"), ("requested_token_use", "on_behalf_of"), ("assertion", token ?? SignInToken()), ("scope", scope));

    private Task<Reply> PostAsync(params (string Name, string Value)[] fields) => _contoso.SendAsync(
        HttpMethod.Post,
        $"login/{_contoso.Options.TenantId}/oauth2/v2.0/token",
        null,
        new FormUrlEncodedContent(fields.Append(("client_id", _contoso.Options.Bot.AppId.ToString())).Append(("client_secret", Contoso.Secret)).ToDictionary()));
}
