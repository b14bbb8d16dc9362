using PhotoSync.Host.Clustering;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Reaching;
using PhotoSync.Reminders.Sending;
using Generic = Microsoft.Extensions.Hosting.Host;

namespace PhotoSync.Reminders.Chaos.Nodes;

/// <summary>A node: the core on the real storage. It runs until it is killed, or its input is closed.</summary>
public static class Node
{
    public static async Task RunAsync(NodeTerms terms)
    {
        using var host = Build(terms);
        await host.Services.GetRequiredService<Database>().MigrateAsync(CancellationToken.None);
        await host.StartAsync();
        // The console reads on the thread that asks, whatever its methods are called.
        var ordered = Task.Run(Console.In.ReadToEnd);
        await Task.WhenAny(ordered, host.WaitForShutdownAsync());
        await host.StopAsync();
    }

    internal static IHost Build(NodeTerms terms)
    {
        var builder = Generic.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Reminders:Pacing:CallsPerSecond"] = $"{terms.CallsPerSecond}",
            ["Reminders:Lease:Node"] = terms.Name,
            ["Reminders:Sending:CallTimeout"] = "00:00:08",
            ["Cluster:Enabled"] = $"{terms.ClusterPort is not null}",
            ["Cluster:Address"] = "127.0.0.1",
            ["Cluster:Port"] = $"{terms.ClusterPort ?? 1}",
            ["Cluster:CertificatePath"] = terms.ClusterCertificate,
        });
        var people = new Crowd(terms.PeoplePerTenant, terms.CheckTime);
        builder.Services.AddSingleton<Database>(_ => terms.PostgreSql is { } server ? new PostgreSqlDatabase(server) : new SqliteDatabase(terms.Folder));
        builder.AddCluster(onPostgreSql: terms.PostgreSql is not null);
        builder.Services
            .AddReminderStorage()
            .AddSingleton<IForgottenWishes, NobodyWasForgotten>()
            .AddSingleton<LedgerStore>()
            .AddSingleton<ILedgerStore>(provider => new FullDiskOnce(provider.GetRequiredService<LedgerStore>(), terms.FullDiskAt))
            .AddSingleton<IAudienceSource>(people)
            .AddSingleton<IRecipientCheck>(people)
            .AddSingleton<IRecipientZones>(people)
            .AddSingleton<IReminderSender>(new HttpReminderSender(new HttpClient { BaseAddress = terms.Teams }))
            .AddSingleton(terms.ClockJumps ? new JumpingClock() : TimeProvider.System)
            .AddCampaigns();
        return builder.Build();
    }
}
