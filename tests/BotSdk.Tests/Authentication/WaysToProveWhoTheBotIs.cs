using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector.Authentication;

namespace BotSdk.Tests.Authentication;

public class WaysToProveWhoTheBotIs
{
    private const string PublicCloud = "https://login.microsoftonline.com/botframework.com";

    private readonly FakeEntra _entra = new();

    [Fact]
    public async Task A_certificate_signs_an_assertion()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var factory = new CertificateServiceClientCredentialsFactory(certificate, "app-1", "tenant-1", _entra.CreateClient("x"), logger: null, sendX5c: true);

        await TokenOf(factory, "https://login.example/tenant-1", validateAuthority: false);

        Assert.Contains("client_assertion=ey", _entra.Requests.Last().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_federated_credential_shows_a_managed_identitys_token()
    {
        var factory = new FederatedServiceClientCredentialsFactory("app-1", "identity-1", "tenant-1", _entra.CreateClient("x"));

        await TokenOf(factory, "https://login.example/tenant-1", validateAuthority: false);

        Assert.Contains(_entra.Requests, request => request.Url.Query.Contains("resource=api://AzureADTokenExchange", StringComparison.Ordinal));
        Assert.Contains("client_assertion=token-of-managed-identity", _entra.Requests.Last().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_needs_no_login_endpoint()
    {
        var factory = new ManagedIdentityServiceClientCredentialsFactory("identity-2", _entra.CreateClient("x"));

        var token = await TokenOf(factory, PublicCloud, validateAuthority: true, appId: "identity-2");

        Assert.Equal("token-of-managed-identity", token);
        Assert.Contains("identity-2", _entra.Requests.Last().Url.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_tenant_bot_logs_in_at_its_tenant_and_a_multi_tenant_one_at_the_bot_frameworks()
    {
        await TokenOf(new PasswordServiceClientCredentialFactory("app-1", "s", "tenant-1", _entra.CreateClient("x")), PublicCloud, validateAuthority: true);
        await TokenOf(new PasswordServiceClientCredentialFactory("app-1", "s", null, _entra.CreateClient("x")), PublicCloud, validateAuthority: true);

        var logins = _entra.Requests.Select(request => request.Url.AbsolutePath).Where(path => path.EndsWith("/token", StringComparison.Ordinal));
        Assert.Equal(["/tenant-1/oauth2/v2.0/token", "/botframework.com/oauth2/v2.0/token"], logins);
    }

    [Fact]
    public async Task A_login_endpoint_of_ones_own_has_its_tenant_as_the_only_segment()
    {
        var factory = new PasswordServiceClientCredentialFactory("app-1", "s", "tenant-1", _entra.CreateClient("x"));

        await TokenOf(factory, "https://localhost:7443/tenant-1", validateAuthority: false);

        Assert.Equal("https://localhost:7443/tenant-1/oauth2/v2.0/token", _entra.Requests.Last().Url.AbsoluteUri);
    }

    private static async Task<string> TokenOf(ServiceClientCredentialsFactory factory, string login, bool validateAuthority, string appId = "app-1")
    {
        var credentials = await factory.CreateCredentialsAsync(appId, "https://audience.example", login, validateAuthority, default);
        return await ((AppCredentials)credentials).GetTokenAsync();
    }
}
