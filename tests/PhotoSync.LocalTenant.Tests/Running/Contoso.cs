using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Tests.Running;

/// <summary>A running tenant, and short ways to speak to it with any token.</summary>
public sealed class Contoso : IAsyncDisposable
{
    public const string Secret = "a secret for tests";
    private static readonly X509Certificate2 s_certificate = MakeCertificate();

    public Contoso()
    {
        Options = new LocalTenantOptions
        {
            IsTest = true,
            Bot = new AppRegistration { Secret = Secret, IsMultiTenant = true, Certificates = { s_certificate.ExportCertificatePem() }, RedirectUris = { "http://localhost:4000/back" } },
        };
    }

    public LocalTenantOptions Options { get; }

    public LocalTenant Tenant { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    public X509Certificate2 Certificate => s_certificate;

    internal Person Olivia => Person("olivia.marsh");

    public static async Task<Contoso> StartAsync(Action<LocalTenantOptions>? change = null)
    {
        var contoso = new Contoso();
        change?.Invoke(contoso.Options);
        await contoso.StartTenantAsync();
        return contoso;
    }

    public async Task StartTenantAsync()
    {
        Tenant = await LocalTenant.StartAsync(Options);
        Http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A body that is announced waits for the word to go on, also of a slow machine.
            Expect100ContinueTimeout = TimeSpan.FromSeconds(60),
            SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString() == Tenant.Certificate.Thumbprint },
        }) { BaseAddress = Tenant.HttpBase };
    }

    internal T Get<T>()
        where T : notnull => Tenant.Service<T>();

    internal Person Person(string name) => Get<People>().Find($"{name}@contoso.com")!;

    internal void Change(string name, Func<Person, Person> change) => Get<People>().Change(Person(name).Id, change);

    internal void Switch(Func<Switches, Switches> change) => Get<Kept<Switches>>().Change(change);

    /// <summary>A token of the bot itself for Graph.</summary>
    public string GraphApp(params string[] roles) => Get<TokenIssuer>().ForApp(Resources.Graph, Options.Bot, roles, true);

    /// <summary>A token of the bot for a person, for Graph.</summary>
    public string GraphFor(string person, params string[] scopes) => Get<TokenIssuer>().ForPerson(Resources.Graph, Options.Bot.AppId.ToString(), Person(person), scopes);

    public string SharePointApp(string site, params string[] roles) => Get<TokenIssuer>().ForApp($"https://{site}.sharepoint.com", Options.Bot, roles, true);

    public string SharePointFor(string person, string site, params string[] scopes) =>
        Get<TokenIssuer>().ForPerson($"https://{site}.sharepoint.com", Options.Bot.AppId.ToString(), Person(person), scopes);

    public string Cookie(string person)
    {
        var http = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        Get<PersonaCookie>().SignIn(http, Person(person));
        return http.Response.Headers.SetCookie.ToString().Split(';')[0];
    }

    public async Task<Reply> SendAsync(HttpMethod method, string path, string? token = null, HttpContent? body = null, Action<HttpRequestMessage>? more = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        more?.Invoke(request);
        using var response = await Http.SendAsync(request);
        return new Reply(response.StatusCode, response.Headers, response.Content.Headers, await response.Content.ReadAsByteArrayAsync());
    }

    public Task<Reply> GetAsync(string path, string? token = null, string accept = "application/json;odata=nometadata") =>
        SendAsync(HttpMethod.Get, path, token, null, request => request.Headers.TryAddWithoutValidation("Accept", accept));

    public Task<Reply> ControlAsync(string method, string path, JsonObject? body = null) => SendAsync(
        new HttpMethod(method), $"control/api{path}", null, body is null ? null : JsonContent.Create(body), request => request.Headers.Add("X-Control-Token", Tenant.ControlToken));

    public async ValueTask DisposeAsync()
    {
        Http?.Dispose();
        if (Tenant is not null)
            await Tenant.DisposeAsync();
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
    }
}
