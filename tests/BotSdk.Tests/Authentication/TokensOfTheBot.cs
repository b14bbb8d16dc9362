using Microsoft.Bot.Connector.Authentication;

namespace BotSdk.Tests.Authentication;

public class TokensOfTheBot
{
    private const string Login = "https://login.example/tenant-1";

    private readonly FakeEntra _entra = new();

    [Fact]
    public async Task A_secret_is_shown_to_the_login_endpoint_for_the_audience()
    {
        var credentials = await Credentials("https://audience.example");

        var token = await credentials.GetTokenAsync();

        Assert.Equal("token-1", token);
        var (url, body) = Assert.Single(_entra.Requests);
        Assert.Equal(Login + "/oauth2/v2.0/token", url.AbsoluteUri);
        Assert.Contains("client_secret=secret", body, StringComparison.Ordinal);
        Assert.Contains("scope=https://audience.example/.default", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_who_ask_at_once_wait_for_one_request()
    {
        var credentials = await Credentials("https://audience.example");

        var tokens = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => credentials.GetTokenAsync())));

        Assert.All(tokens, token => Assert.Equal("token-1", token));
        Assert.Equal(1, _entra.TokenRequests);
    }

    [Fact]
    public async Task A_good_token_is_kept_from_turn_to_turn()
    {
        var factory = Factory();

        for (var turn = 0; turn < 3; turn++)
            Assert.Equal("token-1", await (await Credentials("https://audience.example", factory)).GetTokenAsync());

        Assert.Equal(1, _entra.TokenRequests);
    }

    [Fact]
    public async Task Each_audience_has_a_token_of_its_own()
    {
        var factory = Factory();

        var first = await (await Credentials("https://one.example", factory)).GetTokenAsync();
        var second = await (await Credentials("https://two.example", factory)).GetTokenAsync();

        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task A_token_about_to_end_is_renewed()
    {
        _entra.ExpiresIn = 240;
        var credentials = await Credentials("https://audience.example");

        await credentials.GetTokenAsync();
        await credentials.GetTokenAsync();

        Assert.Equal(2, _entra.TokenRequests);
    }

    [Fact]
    public async Task A_new_one_can_be_had_by_force()
    {
        var credentials = await Credentials("https://audience.example");

        await credentials.GetTokenAsync();

        Assert.Equal("token-2", await credentials.GetTokenAsync(forceRefresh: true));
    }

    [Fact]
    public async Task Another_app_gets_none()
    {
        var create = () => Factory().CreateCredentialsAsync("other", "https://audience.example", Login, false, default);

        await Assert.ThrowsAsync<InvalidOperationException>(create);
    }

    private PasswordServiceClientCredentialFactory Factory() => new("app-1", "secret", "tenant-1", _entra.CreateClient("x"));

    private async Task<AppCredentials> Credentials(string audience, ServiceClientCredentialsFactory? factory = null) =>
        (AppCredentials)await (factory ?? Factory()).CreateCredentialsAsync("app-1", audience, Login, false, default);
}
