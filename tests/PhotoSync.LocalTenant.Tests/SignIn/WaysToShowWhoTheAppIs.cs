using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using PhotoSync.LocalTenant.Tests.Running;
using static PhotoSync.LocalTenant.Tests.SignIn.AnAppAskingForItself;

namespace PhotoSync.LocalTenant.Tests.SignIn;

public sealed class WaysToShowWhoTheAppIs : IAsyncLifetime
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private readonly Contoso _contoso = new();

    public Task InitializeAsync() => _contoso.StartTenantAsync();

    public Task DisposeAsync() => _contoso.DisposeAsync().AsTask();

    [Theory]
    [InlineData("the id and the secret", HttpStatusCode.OK)]
    [InlineData("no colon", HttpStatusCode.BadRequest)]
    public async Task The_header_may_hold_the_id_and_the_secret(string header, HttpStatusCode status)
    {
        var text = header == "no colon" ? header : $"{_contoso.Options.Bot.AppId}:{Uri.EscapeDataString(Contoso.Secret)}";

        Assert.Equal(status, (await AskAsync([], $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}")).Status);
    }

    [Theory]
    [InlineData("Basic not-base-64!")]
    [InlineData("Bearer x")]
    public async Task A_header_that_names_nobody_is_as_good_as_none(string header) => Refuses(await AskAsync([], header), 400, "invalid_request", 900144);

    [Theory]
    [InlineData("grant_type")]
    [InlineData("client_id")]
    public async Task What_every_request_must_say_is_asked_for_by_name(string name)
    {
        var reply = await AskAsync([("client_id", Id), ("client_secret", Contoso.Secret), (name, "")]);

        Refuses(reply, 400, "invalid_request", 900144);
        Assert.Contains($"'{name}'", (string)reply.Json["error_description"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_form_asks_for_nothing()
    {
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");

        Refuses(await _contoso.SendAsync(HttpMethod.Post, Path("common"), null, json), 400, "invalid_request", 900144);
    }

    [Fact]
    public async Task An_app_of_one_tenant_is_unknown_to_the_bot_frameworks()
    {
        _contoso.Options.Bot.IsMultiTenant = false;

        Refuses(await AskAsync([("client_id", Id), ("client_secret", Contoso.Secret)], tenant: "botframework.com"), 400, "unauthorized_client", 700016);
    }

    [Theory]
    [InlineData("")]
    [InlineData("urn:other")]
    public async Task An_assertion_must_say_what_it_is(string type) => Refuses(await AssertAsync(new Assertion(_contoso).Make(), type), 400, "invalid_request", 900144);

    [Fact]
    public async Task An_assertion_that_is_no_token_is_refused() => Refuses(await AssertAsync("garbage"), 401, "invalid_client", 50027);

    [Theory]
    [InlineData("b0000000-0000-0000-0000-000000000000")]
    [InlineData("nobody")]
    public async Task An_assertion_about_somebody_else_is_refused(string subject) =>
        Refuses(await AssertAsync(new Assertion(_contoso) { Subject = subject }.Make()), 401, "invalid_client", 50027);

    [Theory]
    [InlineData("v2.0", 200)]
    [InlineData("v2.0/", 200)]
    [InlineData("oauth2/v2.0/token", 200)]
    [InlineData("oauth2/token", 401)]
    [InlineData("", 401)]
    public async Task An_assertion_is_made_for_the_issuer_or_its_token_endpoint(string path, int status) =>
        Assert.Equal(status, (int)(await AssertAsync(new Assertion(_contoso) { Audience = $"{_contoso.Tenant.Endpoints.Authority}/{path}" }.Make())).Status);

    [Theory]
    [InlineData("/login/common/v2.0", 200)]
    [InlineData("/organizations/v2.0", 200)]
    [InlineData("/botframework.com/v2.0", 200)]
    [InlineData("/somebody-else/v2.0", 401)]
    public async Task Its_tenant_may_be_any_by_which_the_app_is_known(string path, int status) =>
        Assert.Equal(status, (int)(await AssertAsync(new Assertion(_contoso) { Audience = new Uri(_contoso.Tenant.Endpoints.Https, path).AbsoluteUri }.Make())).Status);

    [Theory]
    [InlineData("common")]
    [InlineData("http://localhost:1/common/v2.0")]
    public async Task A_place_that_is_not_this_one_is_no_audience(string audience) =>
        Refuses(await AssertAsync(new Assertion(_contoso) { Audience = audience }.Make()), 401, "invalid_client", 700023);

    [Fact]
    public async Task A_certificate_may_be_registered_without_its_frame()
    {
        _contoso.Options.Bot.Certificates.Clear();
        _contoso.Options.Bot.Certificates.Add(Convert.ToBase64String(_contoso.Certificate.Export(X509ContentType.Cert)));

        Assert.Equal(HttpStatusCode.OK, (await AssertAsync(new Assertion(_contoso).Make())).Status);
    }

    [Fact]
    public async Task A_certificate_that_is_not_registered_or_has_run_out_signs_for_nobody()
    {
        using var key = RSA.Create(2048);
        using var old = new CertificateRequest("CN=old", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-9), DateTimeOffset.UtcNow.AddDays(-1));
        var assertion = new Assertion(_contoso) { Certificate = old };

        var unknown = await AssertAsync(assertion.Make());
        _contoso.Options.Bot.Certificates.Add(old.ExportCertificatePem());
        var expired = await AssertAsync(assertion.Make());

        Assert.Contains("The key was not found", (string)unknown.Json["error_description"]!, StringComparison.Ordinal);
        Assert.Contains("The key used is expired", (string)expired.Json["error_description"]!, StringComparison.Ordinal);
    }

    private string Id => _contoso.Options.Bot.AppId.ToString();

    private static string Path(string tenant) => $"login/{tenant}/oauth2/v2.0/token";

    private Task<Reply> AssertAsync(string assertion, string type = AssertionType) =>
        AskAsync([("client_id", Id), ("client_assertion_type", type), ("client_assertion", assertion)]);

    private Task<Reply> AskAsync((string Name, string Value)[] fields, string? authorization = null, string tenant = "common")
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["scope"] = "https://graph.microsoft.com/.default" };
        foreach (var (name, value) in fields)
            form[name] = value;
        return _contoso.SendAsync(HttpMethod.Post, Path(tenant), null, new FormUrlEncodedContent(form), request => request.Headers.TryAddWithoutValidation("Authorization", authorization));
    }
}
