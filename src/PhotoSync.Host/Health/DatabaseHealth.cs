using Microsoft.Extensions.Diagnostics.HealthChecks;
using PhotoSync.Host.Storage;

namespace PhotoSync.Host.Health;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseHealth(Database database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.FindAsync<long>("SELECT COUNT(*) FROM audit_ends", new { }, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is not OperationCanceledException) // an unhealthy database is this check's answer
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", failure);
        }
    }
}
