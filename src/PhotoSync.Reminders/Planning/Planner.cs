using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Planning;

/// <summary>Fixes whom a plan is for, and counts what it would do.</summary>
internal sealed class Planner(AudienceFixer fixer, DryRunner dryRunner)
{
    public AudienceFixer Fixer => fixer;

    public async Task<(CampaignPlan Plan, DryRun Run)> RunAsync(CampaignPlan plan, CancellationToken cancellationToken)
    {
        var (kept, list) = await fixer.FixAsync(plan, cancellationToken);
        var run = await dryRunner.RunAsync(kept, cancellationToken);
        return (kept, list is null ? run : run with { Unknown = list.Unknown, Ambiguous = list.Ambiguous });
    }
}
