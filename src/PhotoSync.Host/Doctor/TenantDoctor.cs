using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Microsoft365.Probing;
using PhotoSync.People;

namespace PhotoSync.Host.Doctor;

/// <summary>Runs every check, one after the other, so that a tenant in trouble is not troubled more.</summary>
internal sealed partial class TenantDoctor(IEnumerable<ICheck> checks, ITenantProbes probes, IDirectory directory, ILogger<TenantDoctor> logger) : IDoctor
{
    private readonly IReadOnlyList<ICheck> checks = [.. checks];

    public async Task<Checkup> ExamineAsync(TenantId tenant, PersonId? asker, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var examination = new Examination(tenant, asker, probes, directory);
        var findings = new List<DoctorFinding>();
        var untried = new List<Untried>();
        for (var done = 0; done < checks.Count; done++)
        {
            progress?.Report(done * 100 / checks.Count);
            var outcome = await RunAsync(checks[done], examination, cancellationToken);
            findings.AddRange(outcome.Findings);
            if (outcome.Untried is { } reason)
                untried.Add(new Untried(checks[done].GetType().Name, reason));
        }

        return new Checkup(TimeProvider.System.GetUtcNow(), [.. findings.Distinct().OrderByDescending(finding => finding.Severity)], untried, checks.Count);
    }

    private async Task<CheckOutcome> RunAsync(ICheck check, Examination examination, CancellationToken cancellationToken)
    {
        try
        {
            return await check.RunAsync(examination, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested) // the others go on; it is told as not found out
        {
            Log.Failed(logger, check.GetType().Name, failure);
            return CheckOutcome.NotTried(UntriedReason.NoAnswer);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The doctor's check {Check} failed")]
        public static partial void Failed(ILogger logger, string check, Exception failure);
    }
}
