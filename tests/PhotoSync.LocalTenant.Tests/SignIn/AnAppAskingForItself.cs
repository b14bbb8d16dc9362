using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using PhotoSync.LocalTenant.Tests.Running;

namespace PhotoSync.LocalTenant.Tests.SignIn;

public sealed class AnAppAskingForItself(SharedContoso shared) : IClassFixture<SharedContoso>
{
    private const string Graph = "https://graph.microsoft.com/.default";
    private readonly Contoso _contoso = shared.Contoso;

    [Fact]
    public async Task A_secret_gets_a_token_that_carries_the_granted_roles_and_says_how_it_was_got()
    {
        var reply = await AskAsync(("client_secret", Contoso.Secret), ("scope", Graph));

        var token = new JsonWebToken((string)reply.Json["access_token"]!);
        Assert.Equal((HttpStatusCode.OK, "Bearer", 3599), (reply.Status, (string)reply.Json["token_type"]!, (int)reply.Json["expires_in"]!));
        Assert.Equal(("https://graph.microsoft.com", "1", "app"), (token.Audiences.Single(), token.GetPayloadValue<string>("appidacr"), token.GetPayloadValue<string>("idtyp")));
    }

    [Theory]
    [InlineData("x5t")]
    [InlineData("x5t#S256")]
    public async Task An_assertion_signed_by_the_registered_certificate_gets_a_token(string thumbprint)
    {
        var reply = await AssertAsync(new Assertion(_contoso) { Thumbprint = thumbprint });

        Assert.Equal("2", new JsonWebToken((string)reply.Json["access_token"]!).GetPayloadValue<string>("appidacr"));
    }

    [Fact]
    public async Task An_assertion_signed_by_another_key_is_refused()
    {
        using var other = RSA.Create(2048);
        Refuses(await AssertAsync(new Assertion(_contoso) { OtherKey = other }), 401, "invalid_client", 700027);
    }

    [Fact]
    public async Task An_expired_assertion_is_refused() =>
        Refuses(await AssertAsync(new Assertion(_contoso) { Expires = DateTime.UtcNow.AddMinutes(-30) }), 401, "invalid_client", 700024);

    [Fact]
    public async Task An_assertion_made_for_somebody_else_is_refused() =>
        Refuses(await AssertAsync(new Assertion(_contoso) { Audience = "https://login.microsoftonline.com/other/oauth2/v2.0/token" }), 401, "invalid_client", 700023);

    [Fact]
    public async Task An_assertion_about_another_app_is_refused() =>
        Refuses(await AssertAsync(new Assertion(_contoso) { Issuer = Guid.NewGuid().ToString() }), 401, "invalid_client", 50027);

    [Fact]
    public async Task An_assertion_without_an_id_is_refused() =>
        Refuses(await AssertAsync(new Assertion(_contoso) { Id = null }), 401, "invalid_client", 50027);

    [Theory]
    [InlineData("client_secret", "wrong", 401, "invalid_client", 7000215)]
    [InlineData("client_secret", "", 401, "invalid_client", 7000218)]
    [InlineData("client_id", "b0000000-0000-0000-0000-000000000000", 400, "unauthorized_client", 700016)]
    [InlineData("grant_type", "password", 400, "unsupported_grant_type", 70003)]
    [InlineData("scope", "https://graph.microsoft.com/User.Read", 400, "invalid_scope", 1002012)]
    [InlineData("scope", "https://unknown.example/.default", 400, "invalid_resource", 500011)]
    [InlineData("scope", "", 400, "invalid_request", 900144)]
    public async Task A_request_with_one_thing_wrong_is_refused_by_its_own_number(string field, string value, int status, string error, int code)
    {
        var fields = new Dictionary<string, string> { ["client_secret"] = Contoso.Secret, ["scope"] = Graph, [field] = value };

        Refuses(await AskAsync([.. fields.Select(f => (f.Key, f.Value))]), status, error, code);
    }

    [Fact]
    public async Task An_unknown_tenant_is_refused() =>
        Refuses(await PostAsync("login/11111111-2222-3333-4444-555555555555/oauth2/v2.0/token", ("client_secret", Contoso.Secret), ("scope", Graph)), 400, "invalid_request", 90002);

    [Fact]
    public async Task The_bot_framework_has_a_token_endpoint_of_its_own()
    {
        var reply = await PostAsync("login/botframework.com/oauth2/v2.0/token", ("client_secret", Contoso.Secret), ("scope", "https://api.botframework.com/.default"));

        Assert.Equal("https://api.botframework.com", new JsonWebToken((string)reply.Json["access_token"]!).Audiences.Single());
    }

    internal static void Refuses(Reply reply, int status, string error, int code)
    {
        Assert.Equal((status, error, code), ((int)reply.Status, (string?)reply.Json["error"], (int)reply.Json["error_codes"]![0]!));
        Assert.StartsWith($"AADSTS{code}: ", (string)reply.Json["error_description"]!, StringComparison.Ordinal);
    }

    private Task<Reply> AssertAsync(Assertion assertion) => AskAsync(
        ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"), ("client_assertion", assertion.Make()), ("scope", Graph));

    private Task<Reply> AskAsync(params (string, string)[] fields) => PostAsync($"login/{_contoso.Options.TenantId}/oauth2/v2.0/token", fields);

    private Task<Reply> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = _contoso.Options.Bot.AppId.ToString() };
        foreach (var (name, value) in fields)
            form[name] = value;
        return _contoso.SendAsync(HttpMethod.Post, path, null, new FormUrlEncodedContent(form));
    }
}
