using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Ledger;

/// <summary>The durable ledger: what reads it.</summary>
public interface IRecipientStore
{
    /// <summary>Recipients of a campaign in the order of their ids, behind <paramref name="after"/>.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="state">Those in this state; all where it is <see langword="null"/>.</param>
    /// <param name="after">The last one of the page before; <see langword="null"/> for the first page.</param>
    /// <param name="atMost">The size of the page.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<Recipient>> ListAsync(CampaignId campaign, RecipientState? state, Guid? after, int atMost, CancellationToken cancellationToken);

    /// <summary>Planned recipients whose time has come, in the order of their ids, behind <paramref name="after"/>.</summary>
    Task<IReadOnlyList<Recipient>> ListDueAsync(CampaignId campaign, Guid? after, DateTimeOffset now, int atMost, CancellationToken cancellationToken);

    /// <summary>When the next planned recipient's time comes; <see langword="null"/> where none is planned.</summary>
    Task<DateTimeOffset?> NextDueAsync(CampaignId campaign, CancellationToken cancellationToken);

    /// <summary>Counts a campaign's recipients by state and reason: every row, no running total.</summary>
    Task<LedgerSums> SumAsync(CampaignId campaign, CancellationToken cancellationToken);

    /// <summary>The last card that reminded a person and was not taken back, so that it can be turned to "done, thank you".</summary>
    Task<SentReminder?> FindLastSentAsync(PersonId person, CancellationToken cancellationToken);
}
