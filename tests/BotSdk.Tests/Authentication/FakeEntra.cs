using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Authentication;

/// <summary>Login endpoints, managed identity and OpenID metadata behind one HTTP client. What nobody foresaw is 404.</summary>
internal sealed class FakeEntra : HttpMessageHandler, IHttpClientFactory
{
    private int _issued;

    public ConcurrentQueue<(Uri Url, string Body)> Requests { get; } = [];

    /// <summary>Seconds that the bot's own tokens are good for.</summary>
    public int ExpiresIn { get; set; } = 3600;

    /// <summary>Keys by id that the metadata publishes.</summary>
    public Dictionary<string, RSA> Published { get; } = [];

    public int TokenRequests => Requests.Count(request => request.Url.AbsolutePath.EndsWith("/token", StringComparison.Ordinal));

    public int MetadataRequests => Requests.Count(request => request.Url.AbsolutePath == "/openid");

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content == null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Enqueue((request.RequestUri!, WebUtility.UrlDecode(body)));
        await Task.Yield();
        return Answer(request.RequestUri!.AbsolutePath) is { } answer
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer.ToString(), null, "application/json") }
            : new HttpResponseMessage(HttpStatusCode.NotFound);
    }

    private JObject? Answer(string path) => path switch
    {
        "/openid" => new JObject { ["jwks_uri"] = "https://issuer.example/keys" },
        "/keys" => new JObject { ["keys"] = new JArray(Published.Select(key => Jwk(key.Key, key.Value.ExportParameters(false)))) },
        "/metadata/identity/oauth2/token" => Token("token-of-managed-identity", "expires_on", DateTimeOffset.UtcNow.AddHours(4).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)),
        _ when path.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal) => Token($"token-{Interlocked.Increment(ref _issued)}", "expires_in", ExpiresIn),
        _ => null,
    };

    private static JObject Token(string token, string lifetime, JToken value) =>
        new() { ["token_type"] = "Bearer", ["access_token"] = token, [lifetime] = value, ["resource"] = "r" };

    private static JObject Jwk(string kid, RSAParameters key) => new()
    {
        ["kty"] = "RSA", ["use"] = "sig", ["kid"] = kid, ["endorsements"] = new JArray("msteams"),
        ["n"] = Base64UrlEncoder.Encode(key.Modulus), ["e"] = Base64UrlEncoder.Encode(key.Exponent),
    };
}
