using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BotSdk.Tests.UserTokens;

public sealed class SignInsOfPeople : HttpMessageHandler, IHttpClientFactory
{
    private static readonly TokenExchangeRequest _request = new() { Token = "single-sign-on" };

    private readonly List<string> _asked = [];
    private (HttpStatusCode Status, string Body) _answer = (HttpStatusCode.OK, """{ "token": "t" }""");

    [Fact]
    public async Task A_code_is_asked_for_where_the_person_typed_one_and_left_out_otherwise()
    {
        var tokens = await TokensAsync();

        await tokens.GetUserTokenAsync("29:a", "graph", "msteams", "123456", default);
        await tokens.GetUserTokenAsync("29:a", "graph", null!, null!, default);

        Assert.Equal(
            ["GET /api/usertoken/GetToken?userId=29%3Aa&connectionName=graph&channelId=msteams&code=123456", "GET /api/usertoken/GetToken?userId=29%3Aa&connectionName=graph"],
            _asked);
    }

    [Theory]
    [InlineData("""{ "error": { "code": "ConsentRequired", "message": "ask" } }""", "Unable to exchange token: (ConsentRequired) ask")]
    [InlineData("{}", "Unable to exchange token: () ")]
    public async Task A_refused_exchange_says_why(string body, string said)
    {
        _answer = (HttpStatusCode.BadRequest, body);
        var tokens = await TokensAsync();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => tokens.ExchangeTokenAsync("29:a", "graph", "msteams", _request, default));

        Assert.Equal(said, refused.Message);
    }

    [Fact]
    public async Task An_exchange_that_finds_nobody_gives_what_the_service_says()
    {
        _answer = (HttpStatusCode.NotFound, "{}");

        Assert.Null((await (await TokensAsync()).ExchangeTokenAsync("29:a", "graph", "msteams", _request, default)).Token);
    }

    [Fact]
    public async Task An_exchange_of_nothing_is_not_tried()
    {
        var tokens = await TokensAsync();

        await Assert.ThrowsAsync<ValidationException>(() => tokens.ExchangeTokenAsync("29:a", "graph", "msteams", null!, default));
        Assert.Empty(_asked);
    }

    [Fact]
    public async Task A_service_that_fails_is_no_answer()
    {
        _answer = (HttpStatusCode.InternalServerError, "oops");
        var tokens = await TokensAsync();

        await Assert.ThrowsAsync<ErrorResponseException>(() => tokens.GetUserTokenAsync("29:a", "graph", "msteams", null!, default));
        await Assert.ThrowsAsync<ErrorResponseException>(() => tokens.SignOutUserAsync("29:a", "graph", "msteams", default));
        await Assert.ThrowsAsync<HttpOperationException>(() => tokens.GetSignInResourceAsync("graph", Some.Message(), null!, default));
    }

    [Fact]
    public async Task Nothing_is_asked_once_the_turn_is_over()
    {
        var tokens = await TokensAsync();
        tokens.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => tokens.GetUserTokenAsync("29:a", "graph", "msteams", null!, default));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => tokens.GetSignInResourceAsync("graph", Some.Message(), null!, default));
        Assert.Empty(_asked);
    }

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _asked.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
        return Task.FromResult(new HttpResponseMessage(_answer.Status) { Content = new StringContent(_answer.Body, null, "application/json") });
    }

    private Task<UserTokenClient> TokensAsync() =>
        new ConfigurationBotFrameworkAuthentication(Some.Settings(("OAuthUrl", "https://tokens.example")), httpClientFactory: this)
            .CreateUserTokenClientAsync(new ClaimsIdentity([new Claim("aud", "app-1")]), default);
}
