using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Microsoft365.SignIn;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Synchronization;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Scripting;

/// <summary>All of the adapters as an application gets them; only the wire is scripted, and the tokens where a test does not say otherwise.</summary>
internal sealed class UnderTest : IDisposable
{
    public static readonly Acting Application = new Acting.AsApplication(Some.Tenant);
    public static readonly Acting Adele = new Acting.AsPerson(Some.PersonId());
    public static readonly Acting Administrator = new Acting.AsPerson(Some.PersonId(9));

    private readonly ServiceProvider services;

    public UnderTest(bool scriptTokens = true, TimeProvider? clock = null, IManagedIdentities? identities = null, params (string Name, string? Value)[] settings)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(clock ?? TimeProvider.System).AddSingleton<ISsoTokens>(SsoTokens).AddSingleton<ITokenCacheStore>(TokenCaches);
        if (scriptTokens)
            collection.AddSingleton<ITokens>(Tokens);
        if (identities is not null)
            collection.AddSingleton(identities);
        collection.AddMicrosoft365(new ConfigurationBuilder().AddInMemoryCollection(Settings(settings)).Build());
        foreach (var client in new[] { HttpClients.Graph, HttpClients.SharePoint, HttpClients.Login })
            collection.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => Wire);
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public ScriptedWire Wire { get; } = new();

    public FixedTokens Tokens { get; } = new();

    public KnownSsoTokens SsoTokens { get; } = new();

    public InMemoryTokenCaches TokenCaches { get; } = new();

    public IDirectory Directory => Get<IDirectory>();

    public IExchangePhotos Exchange => Get<IExchangePhotos>();

    public ISharePointPhotos SharePoint => Get<ISharePointPhotos>();

    public ISharePointRepair Repair => Get<ISharePointRepair>();

    public IPersonGrants Grants => Get<IPersonGrants>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public void Dispose() => services.Dispose();

    /// <summary>A tenant by its name; pauses are short, and a busy machine is no time-out.</summary>
    private static Dictionary<string, string?> Settings(IEnumerable<(string Name, string? Value)> others)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Entra:ClientId"] = "b0710000-5c0d-4b07-a000-000000000001",
            ["Entra:Credential:Kind"] = "Certificate",
            ["Entra:Credential:Certificate"] = Certificates.Pem,
            ["SharePoint:Tenants:0:TenantId"] = Some.Tenant.ToString(),
            ["SharePoint:Tenants:0:Name"] = "contoso",
            ["Calls:FirstPause"] = "00:00:00.001",
            ["Calls:PersonBudget"] = "00:00:20",
            ["Calls:PersonAttempt"] = "00:00:20",
        };
        foreach (var (name, value) in others)
            settings[name] = value;
        return settings;
    }
}
