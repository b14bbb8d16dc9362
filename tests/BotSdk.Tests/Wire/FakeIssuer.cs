using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Wire;

/// <summary>Who issues tokens to callers of the bot, and to the bot itself. Its certificate is its own.</summary>
internal sealed class FakeIssuer : IAsyncDisposable
{
    private readonly RSA _k1 = RSA.Create(2048);
    private readonly RSA _k2 = RSA.Create(2048);
    private readonly X509Certificate2 _certificate = SelfSigned();
    private LocalServer _server = null!;

    public string Address => _server.Address;

    public string CertificatePem => _certificate.ExportCertificatePem();

    public static async Task<FakeIssuer> StartAsync()
    {
        var issuer = new FakeIssuer();
        issuer._server = await LocalServer.StartAsync(issuer.AnswerAsync, issuer._certificate);
        return issuer;
    }

    public RSA Key(string? name) => name == "k2" ? _k2 : _k1;

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _certificate.Dispose();
        _k1.Dispose();
        _k2.Dispose();
    }

    private Task AnswerAsync(HttpContext context)
    {
        var answer = (context.Request.Method, context.Request.Path.Value!) switch
        {
            ("POST", _) => new JObject { ["token_type"] = "Bearer", ["expires_in"] = 3600, ["ext_expires_in"] = 3600, ["access_token"] = "channel-token" },
            (_, "/openid") => new JObject { ["issuer"] = "https://issuer.example", ["jwks_uri"] = Address + "/keys", ["id_token_signing_alg_values_supported"] = new JArray("RS256") },
            (_, "/keys") => new JObject { ["keys"] = new JArray(Published("k1", new JArray("msteams", "webchat")), Published("k-none", null)) },
            var (method, path) => throw new InvalidOperationException($"Nobody foresaw {method} {path}."),
        };
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(answer.ToString());
    }

    // Both keys are k1's; only the first speaks for channels.
    private JObject Published(string kid, JArray? endorsements)
    {
        var key = _k1.ExportParameters(includePrivateParameters: false);
        var published = new JObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = kid, ["n"] = Base64UrlEncoder.Encode(key.Modulus), ["e"] = Base64UrlEncoder.Encode(key.Exponent) };
        if (endorsements != null)
            published["endorsements"] = endorsements;
        return published;
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
