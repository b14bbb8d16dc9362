using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using PhotoSync.Host.Clustering;
using PhotoSync.Host.Composition;

namespace PhotoSync.Host.Tests.Starting;

public sealed class Several_nodes
{
    [Theory]
    [InlineData(false, "10.0.0.4", "11111", "Storage:PostgreSql")]
    [InlineData(true, "the second floor", "11111", "Cluster")]
    [InlineData(true, "10.0.0.4", "70000", "Cluster")]
    public void Are_refused_where_they_could_not_find_each_other(bool onPostgreSql, string address, string port, string named)
    {
        var builder = Builder(("Enabled", "true"), ("Address", address), ("Port", port));

        var refusal = Assert.Throws<StartRefused>(() => builder.AddCluster(onPostgreSql));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_refused_without_the_certificate_that_was_named()
    {
        var builder = Builder(("Enabled", "true"), ("CertificatePath", "no-such-file.pfx"));

        var refusal = Assert.Throws<StartRefused>(() => builder.AddCluster(onPostgreSql: true));

        Assert.Contains("no-such-file.pfx", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_nobodys_concern_where_one_node_does_it_all()
    {
        var builder = Builder();
        var before = builder.Services.Count;

        builder.AddCluster(onPostgreSql: false);

        Assert.Equal(before, builder.Services.Count);
    }

    private static HostApplicationBuilder Builder(params (string Name, string Value)[] settings)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>($"Cluster:{setting.Name}", setting.Value)));
        return builder;
    }
}
