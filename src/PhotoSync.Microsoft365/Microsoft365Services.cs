using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PhotoSync.Coverage.Sources;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.Exchange;
using PhotoSync.Microsoft365.Probing;
using PhotoSync.Microsoft365.SharePoint;
using PhotoSync.Microsoft365.SignIn;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.Microsoft365.Starting;
using PhotoSync.Microsoft365.TeamsApps;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Synchronization;

namespace PhotoSync.Microsoft365;

/// <summary>Adds Microsoft Graph, SharePoint and the login service as the library's borders.</summary>
public static class Microsoft365Services
{
    /// <summary>
    /// Adds <see cref="IDirectory"/>, <see cref="IPeoplePages"/>, <see cref="ITeamsApp"/>, <see cref="IExchangePhotos"/>, <see cref="ISharePointPhotos"/>, <see cref="ISharePointRepair"/> and <see cref="IPersonGrants"/>.
    /// Wanted from the host: <see cref="ISsoTokens"/>, <see cref="ITokenCacheStore"/>, a <see cref="TimeProvider"/> (the machine's where there is none) and logging.
    /// </summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The section <c>Microsoft365</c> of the application's configuration.</param>
    public static IServiceCollection AddMicrosoft365(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddOptions(configuration).AddWire().AddSignIn().AddBorders().AddProbes().AddHostedService<WarmUp>();
    }

    private static IServiceCollection AddOptions(this IServiceCollection services, IConfiguration section)
    {
        services.AddOptionsWithValidateOnStart<EntraOptions, EntraOptionsValidator>().Bind(section.GetSection("Entra"));
        services.AddOptionsWithValidateOnStart<GraphOptions, GraphOptionsValidator>().Bind(section.GetSection("Graph"));
        services.AddOptionsWithValidateOnStart<SharePointOptions, SharePointOptionsValidator>().Bind(section.GetSection("SharePoint"));
        services.AddOptions<TeamsAppOptions>().Bind(section.GetSection("TeamsApp"));
        services.AddOptionsWithValidateOnStart<CallOptions, CallOptionsValidator>().Bind(section.GetSection("Calls"));
        return services;
    }

    private static IServiceCollection AddWire(this IServiceCollection services)
    {
        services.TryAddSingleton(new WireClock(TimeProvider.System));
        services.AddSingleton<Failures>().AddSingleton<Limits>().AddSingleton<MailboxLanes>().AddSingleton<ClosedDoors>().AddSingleton<Traffic>();
        services.AddSingleton<Sender>().AddSingleton<Caller>().AddSingleton<ReadRetries>().AddTransient<WholeAnswer>();
        services.AddHttpClient(HttpClients.Login, (provider, client) =>
            (client.Timeout, client.MaxResponseContentBufferSize) = (provider.GetRequiredService<IOptions<CallOptions>>().Value.PersonBudget, 1 << 20)).Quietly();
        services.AddHttpClient(HttpClients.Graph).Quietly().Patiently();
        services.AddHttpClient(HttpClients.SharePoint).Quietly().Patiently();
        return services;
    }

    private static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.TryAddSingleton<IManagedIdentities, AzureManagedIdentities>();
        services.AddSingleton<ServedTenants>().AddSingleton<LoginHttp>().AddSingleton<PersonTokenCache>().AddSingleton<ConfidentialClients>();
        services.AddSingleton<PersonTokens>().AddSingleton<ApplicationTokens>().AddSingleton<EntraTokens>().AddSingleton<TokenMemory>().AddSingleton<PersonAudiences>();
        services.TryAddSingleton<ITokens>(provider => provider.GetRequiredService<TokenMemory>());
        return services.AddSingleton<IPersonGrants, PersonGrants>();
    }

    private static IServiceCollection AddBorders(this IServiceCollection services)
    {
        services.AddSingleton<GraphApi>().AddSingleton<SignInClaims>().AddSingleton<NameMemory>().AddSingleton<SizeMemory>().AddSingleton<SharePointRequests>().AddSingleton<SharePointBudget>().AddSingleton<PacedCalls>();
        services.AddSingleton<SharePointGrants>().AddSingleton<ITenantSize>(provider => provider.GetRequiredService<SharePointGrants>()).AddSingleton<BatchReading>();
        services.AddSingleton<IPeopleChanges, GraphPeopleChanges>().AddSingleton<IPhotoTokens, GraphPhotoTokens>().AddSingleton<ICopyDates, CopyDates>();
        services.AddSingleton<IDirectory, GraphDirectory>().AddSingleton<IExchangePhotos, GraphPhotos>();
        services.AddSingleton<IPeoplePages, GraphPeoplePages>().AddSingleton<CatalogueMemory>().AddSingleton<InstallationBudget>().AddSingleton<TeamsAppRequests>().AddSingleton<ITeamsApp, GraphTeamsApp>();
        return services.AddSingleton<ISharePointPhotos, SharePointPhotos>().AddSingleton<ISharePointRepair, SharePointRepair>();
    }

    private static IServiceCollection AddProbes(this IServiceCollection services) => services
        .AddSingleton<ProbeCalls>().AddSingleton<TenantAudiences>().AddSingleton<SignInProbes>().AddSingleton<ITenantProbes, TenantProbes>();

    /// <summary>No log of addresses, which hold people's names; no redirect, which would carry a token along.</summary>
    private static IHttpClientBuilder Quietly(this IHttpClientBuilder builder) => builder
        .RemoveAllLoggers()
        .UseSocketsHttpHandler((handler, _) =>
        {
            handler.AllowAutoRedirect = false;
            handler.UseCookies = false;
            handler.AutomaticDecompression = DecompressionMethods.All;
            handler.EnableMultipleHttp2Connections = true;
            handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
        })
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan);

    /// <summary>Time is limited by each call's own patience, so the client itself sets no limit.</summary>
    private static void Patiently(this IHttpClientBuilder builder)
    {
        builder.ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan);
        builder.AddResilienceHandler("reads", (pipeline, context) => context.ServiceProvider.GetRequiredService<ReadRetries>().Configure(pipeline));
        builder.AddHttpMessageHandler<WholeAnswer>();
    }
}
