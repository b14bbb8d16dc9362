using PhotoSync.Bot.Conversations;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reporting;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Reads what an admin is shown of campaigns: of their own organisation, nobody else's.</summary>
internal sealed class CampaignFigures(CampaignReports reports, ICampaignStore campaigns, IDirectory directory)
{
    private const int MostEarlier = 10;
    private const int MostUncertain = 20;

    /// <summary>Where a campaign stands; <see langword="null"/> where the tenant has none of this number.</summary>
    public async Task<ProgressFigures?> FindAsync(TenantId tenant, long campaign, CancellationToken cancellationToken) =>
        await reports.FindAsync(new CampaignId(campaign), cancellationToken) is { } report && report.Campaign.Plan.Tenant == tenant ? ProgressFigures.Of(report) : null;

    public async Task<IReadOnlyList<NamedChoice>> ListEarlierAsync(Turn turn, CancellationToken cancellationToken)
    {
        var earlier = await campaigns.ListAsync(turn.Person.Tenant, MostEarlier, cancellationToken);
        return [.. earlier.Where(campaign => campaign.Status != CampaignStatus.Draft).Select(campaign => new NamedChoice($"{campaign.Id}", Describe(turn, campaign)))];
    }

    public async Task<IReadOnlyList<NamedChoice>> ListUncertainAsync(Turn turn, CampaignState state, CancellationToken cancellationToken)
    {
        var people = new List<NamedChoice>();
        await foreach (var recipient in reports.ListAsync(new CampaignId(state.Campaign ?? 0), RecipientState.Uncertain, cancellationToken))
        {
            people.Add(new NamedChoice($"{recipient.Person}", await NameAsync(new PersonId(turn.Person.Tenant, recipient.Person), cancellationToken)));
            if (people.Count == MostUncertain)
                break;
        }

        return people;
    }

    private static string Describe(Turn turn, Campaign campaign) => turn.Voice.Say("Campaign.Earlier.One", campaign.Id, turn.Voice.Dates.Past(campaign.StartsAt), campaign.Recipients ?? campaign.Counted);

    private async Task<string> NameAsync(PersonId person, CancellationToken cancellationToken) =>
        (await directory.FindAsync(person, new Acting.AsApplication(person.Tenant), cancellationToken)).ValueOrDefault?.DisplayName ?? $"{person.ObjectId}";
}
