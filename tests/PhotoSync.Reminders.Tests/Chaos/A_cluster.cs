using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Host.Tests.Storage;
using PhotoSync.Reminders.Chaos.Nodes;
using PhotoSync.Reminders.Pacing;

namespace PhotoSync.Reminders.Tests.Chaos;

public sealed class A_cluster
{
    [Fact]
    public async Task Keeps_one_budget_of_a_tenant_whichever_node_calls()
    {
        await using var database = await ChaosDatabase.CreateAsync(DatabaseKind.PostgreSql);
        using var one = Node.Build(Terms("one", database));
        using var other = Node.Build(Terms("other", database));
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

    private static NodeTerms Terms(string name, ChaosDatabase database) =>
        new(name, database.Folder, new Uri("http://127.0.0.1:9/"), 0, 30) { PostgreSql = database.PostgreSql, ClusterPort = PostgreSqlServer.FreePort() };
}
