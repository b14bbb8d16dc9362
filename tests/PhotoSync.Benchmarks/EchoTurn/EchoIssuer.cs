using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PhotoSync.Benchmarks.EchoTurn;

/// <summary>Issues the channel's token and the bot's, in memory; whatever else is called goes to the network.</summary>
internal sealed class EchoIssuer : IHttpClientFactory, IDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string Issuer = "https://issuer.example";

    private readonly RSA _key = RSA.Create(2048);
    private readonly HttpMessageHandler _handler;

    public EchoIssuer() => _handler = new Handler(this);

    public static Dictionary<string, string?> Settings => new()
    {
        ["MicrosoftAppId"] = AppId,
        ["ToBotFromChannelTokenIssuer"] = Issuer,
        ["ToBotFromChannelOpenIdMetadataUrl"] = Issuer + "/openid",
        ["ToChannelFromBotLoginUrl"] = "https://login.example/tenant",
        ["ValidateAuthority"] = "false",
    };

    public TokenValidationParameters Check => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = AppId,
        IssuerSigningKey = new RsaSecurityKey(_key.ExportParameters(false)) { KeyId = "k1" },
    };

    public HttpClient CreateClient(string name) => new(_handler, disposeHandler: false);

    public string TokenFor(string serviceUrl) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = AppId,
        Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
        Expires = DateTime.UtcNow.AddHours(1),
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(_key) { KeyId = "k1" }, SecurityAlgorithms.RsaSha256),
    });

    public void Dispose()
    {
        _handler.Dispose();
        _key.Dispose();
    }

    private string Keys()
    {
        var key = _key.ExportParameters(false);
        return $$"""{"keys":[{"kty":"RSA","use":"sig","kid":"k1","endorsements":["msteams"],"n":"{{Base64UrlEncoder.Encode(key.Modulus)}}","e":"{{Base64UrlEncoder.Encode(key.Exponent)}}"}]}""";
    }

    private sealed class Handler(EchoIssuer issuer) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => request.RequestUri!.AbsolutePath switch
        {
            "/openid" => Json($$"""{"jwks_uri":"{{Issuer}}/keys"}"""),
            "/keys" => Json(issuer.Keys()),
            "/tenant/oauth2/v2.0/token" => Json("""{"token_type":"Bearer","expires_in":3600,"access_token":"token-of-the-bot"}"""),
            _ => base.SendAsync(request, cancellationToken),
        };

        private static Task<HttpResponseMessage> Json(string text) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(text, null, "application/json") });
    }
}
