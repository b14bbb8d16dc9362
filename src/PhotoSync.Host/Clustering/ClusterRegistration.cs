using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Configuration;
using PhotoSync.Host.Composition;
using PhotoSync.Host.Storage;
using PhotoSync.Reminders.Pacing;
using PhotoSync.Reminders.Running;

namespace PhotoSync.Host.Clustering;

/// <summary>
/// Makes this process a node of a cluster, by Microsoft Orleans: who is there is told by a table of the same PostgreSQL. Comes after the storage, whose tables it needs at the
/// start, and before whatever it is asked by.
/// </summary>
internal static class ClusterRegistration
{
    /// <exception cref="StartRefused">It cannot be a node as it is configured.</exception>
    public static void AddCluster(this IHostApplicationBuilder builder, bool onPostgreSql)
    {
        var options = builder.Configuration.GetSection("Cluster").Get<ClusterOptions>() ?? new ClusterOptions();
        if (!options.Enabled)
            return;
        if (!onPostgreSql)
            throw new StartRefused("Cluster:Enabled needs Storage:PostgreSql: several nodes cannot share an SQLite file.");
        var certificate = Check(options);
        var endpoint = NodeEndpoint.Of(options, builder.Configuration);

        builder.UseOrleans(silo => silo
            .Configure<Orleans.Configuration.ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (options.Name, "photosync"))
            .UseAdoNetClustering(table => table.Configure<Database>((membership, database) =>
                (membership.Invariant, membership.DataSource) = ("Npgsql", ((PostgreSqlDatabase)database).Source)))
            .Configure<EndpointOptions>(listening => Listen(listening, endpoint))
            .UseNodeCertificate(certificate)
            .Configure<ClusterMembershipOptions>(MissSoon));
        builder.Logging.AddFilter("Orleans", LogLevel.Warning);
        builder.Services
            .AddSingleton<ITenantOwners, OwnersInCluster>()
            .AddSingleton(provider => new Lazy<OwnersInProcess>(provider.GetRequiredService<OwnersInProcess>))
            .AddSingleton<ITenantCalls, CallsInCluster>()
            .Replace(ServiceDescriptor.Singleton<IFatalErrorHandler, StopWhereDeclaredDead>());
    }

    private static X509Certificate2? Check(ClusterOptions options)
    {
        try
        {
            Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
            _ = options.ParsedAddress;
            return Certificates.Find(null, options.CertificatePath, options.CertificatePassword);
        }
        catch (Exception wrong) when (wrong is ValidationException or FormatException or IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new StartRefused($"The section Cluster is wrong: {wrong.Message}");
        }
    }

    /// <summary>With Orleans' usual times a node that hangs is missed for a minute, and for a minute and a half nobody can join while the only other node hangs.</summary>
    private static void MissSoon(ClusterMembershipOptions membership)
    {
        membership.ProbeTimeout = TimeSpan.FromSeconds(1);
        membership.TableRefreshTimeout = TimeSpan.FromSeconds(5);
        membership.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(4);
        membership.NumMissedTableIAmAliveLimit = 2;
    }

    private static void Listen(EndpointOptions listening, NodeEndpoint endpoint)
    {
        listening.SiloPort = endpoint.Port;
        // Nobody but nodes asks.
        listening.GatewayPort = 0;
        listening.SiloListeningEndpoint = endpoint.Listening;
        if (endpoint.Address is not null)
            listening.AdvertisedIPAddress = endpoint.Address;
    }
}
