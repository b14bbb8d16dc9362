using PhotoSync.Bot;
using PhotoSync.Bot.Administering;
using PhotoSync.Host.Administering;
using PhotoSync.Host.Api;
using PhotoSync.Host.Attachments;
using PhotoSync.Host.Clustering;
using PhotoSync.Host.Coverage;
using PhotoSync.Host.Cropping;
using PhotoSync.Host.Doctor;
using PhotoSync.Host.Health;
using PhotoSync.Host.LocalMode;
using PhotoSync.Host.Messages;
using PhotoSync.Host.Pictures;
using PhotoSync.Host.Privacy;
using PhotoSync.Host.Reminding;
using PhotoSync.Host.SigningIn;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Telemetry;
using PhotoSync.Host.Visits;
using PhotoSync.Host.Web;
using PhotoSync.Microsoft365;
using PhotoSync.Microsoft365.Clouds;
using PhotoSync.Reminders;
using Tenant = PhotoSync.LocalTenant.LocalTenant;

namespace PhotoSync.Host.Composition;

/// <summary>PhotoSync, running: the web app and, in local mode, the tenant beside it.</summary>
internal sealed class PhotoSyncHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private PhotoSyncHost(WebApplication app, Tenant? tenant) => (this.app, Tenant) = (app, tenant);

    /// <summary>The local tenant; <see langword="null"/> in tenant mode.</summary>
    public Tenant? Tenant { get; }

    /// <summary>Where the Host listens.</summary>
    public Uri Address => new(app.Urls.First());

    public IServiceProvider Services => app.Services;

    /// <exception cref="StartRefused">It does not start as it is configured.</exception>
    public static Task<PhotoSyncHost> StartAsync(string[] args, CancellationToken cancellationToken = default) => Ports.StartAsync(() => StartOnceAsync(args, cancellationToken));

    /// <summary>The application for a real tenant, composed and not started: no port is opened and no work begins.</summary>
    public static PhotoSyncHost Compose(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        return new PhotoSyncHost(Compose(builder, ReadStorage(builder, args), tenant: null), tenant: null);
    }

    public Task WaitForShutdownAsync() => app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await (Tenant?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>Completes the settings (what is said at the start, the cloud's addresses), and says where the data lies.</summary>
    /// <exception cref="StartRefused">A secret stands in a file that travels.</exception>
    public static StorageOptions ReadStorage(WebApplicationBuilder builder, string[] args)
    {
        SecretsInFiles.Refuse(builder.Configuration);
        builder.Configuration.AddCommandLine(args, StorageSettings.Switches);
        builder.Configuration.AddCloud();
        return StorageSettings.Of(builder.Configuration, builder.Environment);
    }

    private static async Task<PhotoSyncHost> StartOnceAsync(string[] args, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseWithoutServerHeader();
        var storage = ReadStorage(builder, args);
        var tenant = ModeChoice.IsLocal(builder.Configuration, builder.Environment)
            ? await LocalTenantStart.StartAsync(builder, storage.Folder, cancellationToken)
            : null;
        SayAgain(builder, args);
        WebApplication? app = null;
        try
        {
            app = Compose(builder, storage, tenant);
            await app.StartAsync(cancellationToken);
            return new PhotoSyncHost(app, tenant);
        }
        catch
        {
            await (app?.DisposeAsync() ?? ValueTask.CompletedTask);
            await (tenant?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw;
        }
    }

    /// <summary>What is said at the start counts more than what local mode sets, save where it listens: that was chosen by now.</summary>
    private static void SayAgain(WebApplicationBuilder builder, string[] args)
    {
        var address = builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey);
        builder.Configuration.AddCommandLine(args);
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, address);
    }

    private static WebApplication Compose(WebApplicationBuilder builder, StorageOptions storage, Tenant? tenant)
    {
        IReadOnlyList<Uri> local = tenant is null ? [] : [tenant.HttpBase, tenant.HttpsBase];
        builder.Services
            .AddSingleton<TimeProvider>(tenant?.Clock ?? TimeProvider.System)
            .AddStorage(storage, builder.Configuration.GetValue<Cloud>("Microsoft365:Entra:Cloud"));
        builder.AddCluster(onPostgreSql: storage.PostgreSql is { Length: > 0 });
        builder.Services
            .AddPrivacy(builder.Configuration)
            .AddKeyProtection(builder.Configuration.GetSection("DataProtection").Get<DataProtectionOptions>() ?? new DataProtectionOptions(), local: tenant is not null)
            .AddPhotoSync()
            .AddMicrosoft365(builder.Configuration.GetSection("Microsoft365"))
            .AddReminders()
            .AddCoverage(builder.Configuration)
            .AddReminding()
            .AddPhotoSyncBot(builder.Configuration.GetSection("Bot"))
            .AddMessages(builder.Configuration, local)
            .AddPersonTokens(builder.Configuration)
            .AddAttachments(local)
            .AddPictures()
            .AddDoctor(builder.Configuration, storage)
            .AddApi()
            .AddHealth()
            .AddProblemDetails()
            .AddAdministration();
        builder.AddTelemetry();
        if (tenant is not null)
            builder.Services.AddTrustInLocalTenant(tenant.Certificate.Thumbprint);
        return Map(builder.Build(), tenant);
    }

    private static WebApplication Map(WebApplication app, Tenant? tenant)
    {
        if (tenant is not null)
            app.UseLoopbackOnly();
        app.UseSecurityHeaders(overHttps: tenant is null);
        app.UseExceptionHandler();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseApiProblems();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRepeatedCalls();
        app.MapMessages();
        app.MapPictures();
        app.MapVisits();
        IReadOnlyList<string> frames = tenant is null ? [] : [tenant.HttpBase.GetLeftPart(UriPartial.Authority)];
        app.MapCropping(frames);
        app.MapErasure();
        app.MapAdminPage(frames);
        app.MapApi();
        app.MapWebFiles();
        app.MapHealth();
        if (tenant is not null)
            app.MapFrontPage(tenant.Endpoints);
        return app;
    }
}
