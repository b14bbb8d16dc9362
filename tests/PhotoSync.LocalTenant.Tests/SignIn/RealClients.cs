using Microsoft.Identity.Client;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.SignIn;

public sealed class RealClients : IAsyncLifetime
{
    private readonly Contoso _contoso = new() { Options = { Bot = { GraphScopes = { "User.Read" }, GraphRoles = { "User.Read.All" } } } };

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Fact]
    public async Task Msal_gets_an_app_token_with_a_certificate_and_acts_for_a_person()
    {
        var client = ConfidentialClientApplicationBuilder.Create(_contoso.Options.Bot.AppId.ToString())
            .WithAuthority($"{_contoso.Tenant.HttpsBase}{_contoso.Options.TenantId}", validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(new Factory(_contoso.Http))
            .WithCertificate(_contoso.Certificate)
            .Build();

        var app = await client.AcquireTokenForClient(["https://graph.microsoft.com/.default"]).ExecuteAsync();
        var assertion = new UserAssertion(_contoso.Get<TokenIssuer>().ForBotSignIn(_contoso.Options.Bot, _contoso.Olivia));
        var person = await client.AcquireTokenOnBehalfOf(["https://graph.microsoft.com/.default"], assertion).ExecuteAsync();

        Assert.Contains(new JsonWebToken(app.AccessToken).Claims, c => c is { Type: "roles", Value: "User.Read.All" });
        Assert.Equal(_contoso.Olivia.Id.ToString(), new JsonWebToken(person.AccessToken).GetPayloadValue<string>("oid"));
    }

    [Fact]
    public async Task Msal_gets_tokens_through_the_openid_metadata_below_login_as_well()
    {
        var client = ConfidentialClientApplicationBuilder.Create(_contoso.Options.Bot.AppId.ToString())
            .WithOidcAuthority($"{_contoso.Tenant.Endpoints.Authority}/v2.0")
            .WithHttpClientFactory(new Factory(_contoso.Http))
            .WithCertificate(_contoso.Certificate)
            .Build();

        var app = await client.AcquireTokenForClient(["https://graph.microsoft.com/.default"]).ExecuteAsync();

        Assert.NotEmpty(app.AccessToken);
    }

    [Fact]
    public async Task The_identity_library_checks_a_channel_token_by_the_bots_metadata()
    {
        var retriever = new HttpDocumentRetriever(_contoso.Http);
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(_contoso.Tenant.Endpoints.BotOpenIdMetadata.ToString(), retriever, default);
        var token = _contoso.Get<TokenIssuer>().ForBotChannel(_contoso.Tenant.Endpoints.Connector);

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = "https://api.botframework.com",
            ValidAudience = _contoso.Options.Bot.AppId.ToString(),
            IssuerSigningKeys = metadata.SigningKeys,
        });

        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal(_contoso.Tenant.Endpoints.Connector.ToString(), result.Claims["serviceurl"]);
        Assert.Contains("msteams", metadata.JsonWebKeySet.Keys[0].AdditionalData["endorsements"].ToString()!, StringComparison.Ordinal);
    }

    private sealed class Factory(HttpClient http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http;
    }
}
