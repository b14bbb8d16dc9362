using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.SignIn;
using PhotoSync.Microsoft365.TeamsApps;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Synchronization;

namespace PhotoSync.Microsoft365.Tests.Tenant;

/// <summary>The adapters, made anew, before a running local tenant, tokens and permissions included.</summary>
internal sealed class Contoso : IAsyncDisposable
{
    private readonly PhotoSync.LocalTenant.LocalTenant tenant;
    private readonly ServiceProvider services;
    private readonly HttpClient control;
    private bool ownsTenant;

    public Contoso(PhotoSync.LocalTenant.LocalTenant tenant, params (string Name, string? Value)[] settings)
    {
        this.tenant = tenant;
        control = new HttpClient { BaseAddress = tenant.HttpBase, DefaultRequestHeaders = { { "X-Control-Token", tenant.ControlToken } } };
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(tenant.Clock).AddSingleton<ISsoTokens>(SsoTokens).AddSingleton<ITokenCacheStore>(TokenCaches);
        collection.AddMicrosoft365(new ConfigurationBuilder().AddInMemoryCollection(Addresses()).AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, s.Value))).Build());
        collection.AddHttpClient(HttpClients.Login).ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate?.Thumbprint == tenant.Certificate.Thumbprint,
        });
        services = collection.BuildServiceProvider();
    }

    public KnownSsoTokens SsoTokens { get; } = new();

    public InMemoryTokenCaches TokenCaches { get; } = new();

    public TimeProvider Clock => tenant.Clock;

    public TenantId Id => new(tenant.Endpoints.TenantId);

    public Acting Application => new Acting.AsApplication(Id);

    public IDirectory Directory => services.GetRequiredService<IDirectory>();

    public IExchangePhotos Exchange => services.GetRequiredService<IExchangePhotos>();

    public ISharePointPhotos SharePoint => services.GetRequiredService<ISharePointPhotos>();

    public ISharePointRepair Repair => services.GetRequiredService<ISharePointRepair>();

    public IPeoplePages People => services.GetRequiredService<IPeoplePages>();

    public ITeamsApp TeamsApp => services.GetRequiredService<ITeamsApp>();

    public IPersonGrants Grants => services.GetRequiredService<IPersonGrants>();

    public static async Task<Contoso> StartAsync(AppRegistration bot, params (string Name, string? Value)[] settings) =>
        new(await PhotoSync.LocalTenant.LocalTenant.StartAsync(new LocalTenantOptions { IsTest = true, Bot = bot }), settings) { ownsTenant = true };

    /// <summary>A seeded employee, by their number in the seed.</summary>
    public PersonId Person(int number) => new(Id, new Guid($"c0de0000-0000-4000-8000-{number:x12}"));

    /// <summary>Lets a person's Teams client give the bot their token.</summary>
    public async Task<Acting> SignInAsync(int number)
    {
        var answer = await control.PostAsJsonAsync($"teams/api/people/{Person(number).ObjectId}/token", new { });
        SsoTokens.Tokens[Person(number)] = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
        return new Acting.AsPerson(Person(number));
    }

    public async Task<Person> FindAsync(int number) => (await Directory.FindAsync(Person(number), Application, default)).ValueOrDefault!;

    public async Task<SharePointProfile> ProfileAsync(int number) =>
        (await SharePoint.ReadProfileAsync(await FindAsync(number), Application, default)).ValueOrDefault!;

    /// <summary>A call of the tenant's control API.</summary>
    public async Task ControlAsync(string method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"control/api/{path}") { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await control.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    public async Task<JsonElement> AskControlAsync(string path) => await control.GetFromJsonAsync<JsonElement>($"control/api/{path}");

    /// <summary>The photo that a person has at Exchange.</summary>
    public Task<byte[]> PhotoOfAsync(PersonId person) => control.GetByteArrayAsync($"control/api/people/{person.ObjectId}/photo?side=648");

    public async ValueTask DisposeAsync()
    {
        control.Dispose();
        await services.DisposeAsync();
        if (ownsTenant)
            await tenant.DisposeAsync();
    }

    private Dictionary<string, string?> Addresses() => new()
    {
        ["Entra:ClientId"] = tenant.Endpoints.BotAppId.ToString(),
        ["Entra:Login"] = tenant.HttpsBase.AbsoluteUri,
        ["Entra:Credential:Certificate"] = Certificates.Pem,
        ["Graph:Address"] = tenant.Endpoints.Graph.AbsoluteUri,
        ["SharePoint:Tenants:0:TenantId"] = tenant.Endpoints.TenantId.ToString(),
        ["SharePoint:Tenants:0:TenantRoot"] = tenant.Endpoints.SharePoint.AbsoluteUri,
        ["SharePoint:Tenants:0:MySiteHost"] = tenant.Endpoints.MySite.AbsoluteUri,
        ["SharePoint:Tenants:0:Admin"] = tenant.Endpoints.SharePointAdmin.AbsoluteUri,
        ["Calls:PersonBudget"] = "00:00:20",
        ["Calls:PersonAttempt"] = "00:00:20",
        ["Calls:FirstPause"] = "00:00:00.001",
    };
}
