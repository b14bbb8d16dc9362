using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Host.Tests.Storage;
using PhotoSync.Reminders.Chaos.Nodes;
using PhotoSync.Reminders.Pacing;
using PhotoSync.Testing.Network;

namespace PhotoSync.Reminders.Tests.Chaos;

[Trait("Pace", "Slow")]
public sealed class A_cluster
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Keeps_one_budget_of_a_tenant_whichever_node_calls(bool withCertificate)
    {
        await using var database = await ChaosDatabase.CreateAsync(DatabaseKind.PostgreSql);
        var certificate = withCertificate ? WriteCertificate(database.Folder, "nodes") : null;
        using var one = Node.Build(Terms("one", database, certificate));
        using var other = Node.Build(Terms("other", database, certificate));
        await one.StartAsync();
        await other.StartAsync();
        var tenant = ChaosRun.Tenant(1);

        foreach (var node in new[] { one, other })
        {
            await node.Services.GetRequiredService<ITenantCalls>().TakeForFollowUpAsync(tenant, CancellationToken.None);
            node.Services.GetRequiredService<ITenantCalls>().Count(tenant);
        }

        Assert.Single(new[] { one, other }, node => node.Services.GetRequiredService<ConnectorBudgets>().All.Any(budget => budget.Key == tenant));
        await one.StopAsync();
        await other.Services.GetRequiredService<ITenantCalls>().TakeForFollowUpAsync(tenant, CancellationToken.None);
        Assert.Contains(other.Services.GetRequiredService<ConnectorBudgets>().All, budget => budget.Key == tenant);
        await other.StopAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task With_a_certificate_shows_it_and_hangs_up_on_whoever_does_not_hold_it(bool holdsAnother)
    {
        await using var database = await ChaosDatabase.CreateAsync(DatabaseKind.PostgreSql);
        var certificate = WriteCertificate(database.Folder, "nodes");
        var terms = Terms("one", database, certificate);
        using var node = Node.Build(terms);
        await node.StartAsync();

        var shown = await ListenUntilHungUpAsync(terms.ClusterPort!.Value, holdsAnother ? WriteCertificate(database.Folder, "stranger") : null);

        Assert.Equal(X509CertificateLoader.LoadPkcs12FromFile(certificate, null).GetCertHashString(), shown);
        await node.StopAsync();
    }

    /// <returns>The hash of the certificate that the node showed.</returns>
    private static async Task<string?> ListenUntilHungUpAsync(int port, string? certificate)
    {
        string? shown = null;
        using var patience = new CancellationTokenSource(Patience);
        using var stranger = new TcpClient();
        await stranger.ConnectAsync(IPAddress.Loopback, port, patience.Token);
        await using var talk = new SslStream(stranger.GetStream());
        try
        {
            await talk.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions
                {
                    TargetHost = "photosync",
                    ClientCertificates = certificate is null ? [] : [X509CertificateLoader.LoadPkcs12FromFile(certificate, null)],
                    RemoteCertificateValidationCallback = (_, remote, _, _) => (shown = remote?.GetCertHashString()) is not null,
                },
                patience.Token);
            Assert.Equal(0, await talk.ReadAsync(new byte[64], patience.Token));
        }
        catch (Exception hungUp) when (hungUp is IOException or AuthenticationException)
        {
            // In TLS 1.3 after the handshake, before that in it.
        }

        return shown;
    }

    private static string WriteCertificate(string folder, string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = DateTimeOffset.UtcNow;
        using var made = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var path = Path.Combine(folder, $"{name}.pfx");
        File.WriteAllBytes(path, made.Export(X509ContentType.Pkcs12));
        return path;
    }

    private static NodeTerms Terms(string name, ChaosDatabase database, string? certificate) =>
        new(name, database.Folder, new Uri("http://127.0.0.1:9/"), 0, 30)
        {
            PostgreSql = database.PostgreSql,
            ClusterPort = FreePorts.Next(),
            ClusterCertificate = certificate,
        };
}
