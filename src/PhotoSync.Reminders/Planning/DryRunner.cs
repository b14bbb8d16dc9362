using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Planning;

/// <summary>Counts what a campaign would do, and sends nothing.</summary>
internal sealed class DryRunner(AudienceReader reader, IAudienceSource source)
{
    public async Task<DryRun> RunAsync(CampaignPlan plan, CancellationToken cancellationToken)
    {
        var recipients = 0;
        var leftOut = new Dictionary<ExclusionReason, int>();
        var choice = new SampleChoice();
        var audience = await reader.ReadAsync(plan, cancellationToken);
        await foreach (var chunk in audience.Chunks)
        {
            foreach (var (candidate, reason) in chunk)
            {
                if (reason is { } why)
                {
                    leftOut[why] = leftOut.GetValueOrDefault(why) + 1;
                    continue;
                }

                recipients++;
                choice.Offer(candidate);
            }
        }

        return await WithNamesAsync(new DryRun(recipients, leftOut, choice.Samples) { Origin = audience.Origin }, plan, cancellationToken);
    }

    private async Task<DryRun> WithNamesAsync(DryRun run, CampaignPlan plan, CancellationToken cancellationToken)
    {
        if (plan.Audience is not Audience.Named named)
            return run;
        var names = await source.ResolveAsync(plan.Tenant, named.Names, cancellationToken);
        return run with { Unknown = names.Unknown, Ambiguous = names.Ambiguous };
    }
}
