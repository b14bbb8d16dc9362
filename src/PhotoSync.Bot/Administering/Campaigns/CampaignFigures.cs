using PhotoSync.Bot.Conversations;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reporting;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Reads what an admin is shown of campaigns: of their own organisation, nobody else's.</summary>
internal sealed class CampaignFigures(CampaignReports reports, ICampaignStore campaigns, IDirectory directory, CampaignView view)
{
    private const int MostEarlier = 10;
    private const int MostUncertain = 20;

    public DateTimeOffset Now => view.Now;

    /// <summary>Where a campaign stands; <see langword="null"/> where the tenant has none of this number.</summary>
    public async Task<ProgressFigures?> FindAsync(TenantId tenant, long campaign, CancellationToken cancellationToken) =>
        await reports.FindAsync(new CampaignId(campaign), cancellationToken) is { } report && report.Campaign.Plan.Tenant == tenant ? view.Of(report) : null;

    public async Task<IReadOnlyList<NamedChoice>> ListEarlierAsync(Turn turn, CancellationToken cancellationToken)
    {
        var earlier = await campaigns.ListAsync(turn.Person.Tenant, MostEarlier, cancellationToken);
        return [.. earlier.Where(campaign => campaign.Status != CampaignStatus.Draft).Select(campaign => new NamedChoice($"{campaign.Id}", Describe(turn, campaign)))];
    }

    public async Task<IReadOnlyList<NamedChoice>> ListUncertainAsync(Turn turn, CampaignState state, CancellationToken cancellationToken)
    {
        var people = new List<NamedChoice>();
        if (!view.ShowsNames)
            return people;
        await foreach (var recipient in reports.ListAsync(new CampaignId(state.Campaign ?? 0), RecipientState.Uncertain, cancellationToken))
        {
            people.Add(new NamedChoice($"{recipient.Person}", await NameAsync(new PersonId(turn.Person.Tenant, recipient.Person), cancellationToken)));
            if (people.Count == MostUncertain)
                break;
        }

        return people;
    }

    /// <summary>Everybody of a campaign of whom nobody knows, by object id.</summary>
    public async Task<IReadOnlyList<Guid>> ListUncertainAsync(CampaignId campaign, CancellationToken cancellationToken) =>
        await reports.ListAsync(campaign, RecipientState.Uncertain, cancellationToken).Select(recipient => recipient.Person).ToListAsync(cancellationToken);

    private string Describe(Turn turn, Campaign campaign) => view.Of(campaign) is { } people
        ? turn.Voice.Say("Campaign.Earlier.One", campaign.Id, turn.Voice.Dates.Past(campaign.StartsAt), people)
        : turn.Voice.Say("Campaign.Earlier.Few", campaign.Id, turn.Voice.Dates.Past(campaign.StartsAt));

    private async Task<string> NameAsync(PersonId person, CancellationToken cancellationToken) =>
        (await directory.FindAsync(person, new Acting.AsApplication(person.Tenant), cancellationToken)).ValueOrDefault?.DisplayName ?? $"{person.ObjectId}";
}
