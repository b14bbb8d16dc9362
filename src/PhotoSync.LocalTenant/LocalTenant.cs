using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PhotoSync.LocalTenant.Clock;
using PhotoSync.LocalTenant.Composition;
using PhotoSync.LocalTenant.Control;
using PhotoSync.LocalTenant.Faults;
using PhotoSync.LocalTenant.Graph;
using PhotoSync.LocalTenant.Graph.Batch;
using PhotoSync.LocalTenant.OneDrive;
using PhotoSync.LocalTenant.Pages;
using PhotoSync.LocalTenant.Safety;
using PhotoSync.LocalTenant.Seed;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.SharePoint;
using PhotoSync.LocalTenant.SignIn;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams;

namespace PhotoSync.LocalTenant;

/// <summary>A Microsoft 365 tenant on this machine: sign-in, Graph, SharePoint, Bot Connector and a chat page, on loopback.</summary>
public sealed class LocalTenant : IAsyncDisposable
{
    private const int MostBodyBytes = 12_000_000;
    private readonly WebApplication _app;

    private LocalTenant(WebApplication app, X509Certificate2 certificate) => (_app, Certificate) = (app, certificate);

    /// <summary>The http origin, ending in a slash.</summary>
    public Uri HttpBase => Endpoints.Http;

    /// <summary>The https origin, ending in a slash.</summary>
    public Uri HttpsBase => Endpoints.Https;

    /// <summary>Every base address.</summary>
    public TenantEndpoints Endpoints => Get<TenantEndpoints>();

    /// <summary>The self-signed certificate of <see cref="HttpsBase"/>, for clients to trust.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>The tenant's time.</summary>
    public VirtualClock Clock => Get<VirtualClock>();

    /// <summary>The secret of this start that control calls must show in <c>X-Control-Token</c>.</summary>
    public string ControlToken => Get<ControlToken>().Value;

    /// <summary>Starts a tenant; it serves when this returns.</summary>
    /// <exception cref="InvalidOperationException">The environment is not Development and the options do not say that this is a test.</exception>
    public static async Task<LocalTenant> StartAsync(LocalTenantOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        StartConditions.Check(options);
        var certificate = TlsCertificate.Make(TimeProvider.System);
        for (var attempt = 1; ; attempt++)
        {
            var app = Compose(options, certificate);
            Prepare(app.Services);
            try
            {
                await app.StartAsync(cancellationToken).ConfigureAwait(false);
                return new LocalTenant(app, certificate);
            }
            catch (IOException) when (attempt < 5 && (options.HttpPort == 0 || options.HttpsPort == 0))
            {
                // Somebody took the free port between our look and our start.
                await app.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Says where activities for the bot are posted.</summary>
    public void SetBotEndpoint(Uri endpoint) => Get<BotAddress>().Value = endpoint;

    /// <summary>Stops serving and closes the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        Certificate.Dispose();
    }

    private static WebApplication Compose(LocalTenantOptions options, X509Certificate2 certificate)
    {
        var endpoints = Addresses(options);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBodyBytes;
            kestrel.ListenLocalhost(endpoints.Http.Port);
            kestrel.ListenLocalhost(endpoints.Https.Port, listen => listen.UseHttps(certificate));
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        builder.Services.AddRoutingCore().AddLogging().AddTenant(options, endpoints).AddLogin().AddGraph().AddSharePoint().AddTeams();
        var app = builder.Build();
        app.UseLoopbackOnly();
        app.UseSkewedDate();
        app.UseLoginAtRoot();
        app.UseInnerRequests();
        app.UseMiddleware<FaultInjection>();
        app.UseRouting();
        app.MapPages();
        app.MapLogin();
        app.MapGraph();
        app.MapSharePoint();
        app.MapOneDrive();
        app.MapControl();
        app.MapTeams();
        return app;
    }

    private static void Prepare(IServiceProvider services)
    {
        ClockMemory.Restore(services.GetRequiredService<VirtualClock>(), services.GetRequiredService<Kept<ClockMemory.Setting>>());
        services.GetRequiredService<Seeder>().SeedOnce();
    }

    private static TenantEndpoints Addresses(LocalTenantOptions options) => new(
        new Uri($"http://localhost:{(options.HttpPort == 0 ? Loopback.FreePort() : options.HttpPort)}/"),
        new Uri($"https://localhost:{(options.HttpsPort == 0 ? Loopback.FreePort() : options.HttpsPort)}/"),
        options.TenantId,
        options.Bot.AppId)
    {
        ServicesOverHttps = options.ServicesOverHttps,
    };

    /// <summary>A part of the tenant, for tests that need to set one up from inside.</summary>
    internal T Service<T>()
        where T : notnull => Get<T>();

    private T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();
}
