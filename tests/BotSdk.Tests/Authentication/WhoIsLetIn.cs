using System.Security.Cryptography;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotSdk.Tests.Authentication;

public sealed class WhoIsLetIn : IDisposable
{
    private readonly RSA _old = RSA.Create(2048);
    private readonly RSA _new = RSA.Create(2048);
    private readonly FakeEntra _entra = new();

    public WhoIsLetIn() => _entra.Published["old"] = _old;

    [Fact]
    public async Task A_key_that_the_issuer_has_just_rolled_over_to_is_read_at_once()
    {
        var authentication = Authentication();
        await LetIn(authentication, Token("old", _old));
        _entra.Published["new"] = _new;

        await LetIn(authentication, Token("new", _new));

        Assert.Equal(2, _entra.MetadataRequests);
    }

    [Fact]
    public async Task Keys_that_nobody_publishes_make_the_bot_ask_only_once_a_minute()
    {
        var authentication = Authentication();

        for (var i = 0; i < 5; i++)
            await Assert.ThrowsAsync<SecurityTokenSignatureKeyNotFoundException>(() => LetIn(authentication, Token("never", _new)));

        Assert.Equal(2, _entra.MetadataRequests);
    }

    [Fact]
    public async Task The_metadata_is_read_once_however_many_turns_come()
    {
        var token = Token("old", _old);

        for (var round = 1; round <= 100; round++)
        {
            var authentication = Authentication();
            await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => LetIn(authentication, token))));

            Assert.Equal(round, _entra.MetadataRequests);
        }
    }

    [Theory]
    [InlineData(-240, true)]
    [InlineData(-360, false)]
    public async Task Clocks_may_differ_by_five_minutes(int expiredIn, bool isLetIn)
    {
        var exception = await Record.ExceptionAsync(() => LetIn(Authentication(), Token("old", _old, expiredIn)));

        Assert.Equal(isLetIn, exception is null);
        Assert.True(isLetIn || exception is UnauthorizedAccessException);
    }

    [Fact]
    public async Task An_endorsement_that_the_configuration_asks_for_must_be_there()
    {
        var authentication = Authentication(new AuthenticationConfiguration { RequiredEndorsements = ["extra"] });

        await Assert.ThrowsAnyAsync<UnauthorizedAccessException>(() => LetIn(authentication, Token("old", _old)));
    }

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
        _entra.Dispose();
    }

    private ConfigurationBotFrameworkAuthentication Authentication(AuthenticationConfiguration? asked = null) => new(
        Some.Settings(
            ("MicrosoftAppId", "app-1"),
            ("MicrosoftAppPassword", "secret"),
            ("ToBotFromChannelTokenIssuer", "https://issuer.example"),
            ("ToBotFromChannelOpenIdMetadataUrl", "https://issuer.example/openid")),
        authConfiguration: asked,
        httpClientFactory: _entra);

    private static Task<AuthenticateRequestResult> LetIn(BotFrameworkAuthentication authentication, string token) =>
        authentication.AuthenticateRequestAsync(new Activity("message") { ChannelId = "msteams", ServiceUrl = "https://service.example/" }, "Bearer " + token, default);

    private static string Token(string kid, RSA key, int expiresIn = 600) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "https://issuer.example",
        Audience = "app-1",
        Claims = new Dictionary<string, object> { ["serviceurl"] = "https://service.example/" },
        NotBefore = DateTime.UtcNow.AddHours(-1),
        IssuedAt = DateTime.UtcNow.AddHours(-1),
        Expires = DateTime.UtcNow.AddSeconds(expiresIn),
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = kid }, SecurityAlgorithms.RsaSha256),
    });
}
