using PhotoSync.People;

namespace PhotoSync.Reminders.Campaigns;

/// <summary>The durable table of campaigns. Every change of status names the statuses it may start from, so that two admins cannot undo each other by accident.</summary>
public interface ICampaignStore
{
    /// <summary>Adds a campaign and gives it the next number.</summary>
    Task<Campaign> AddAsync(Campaign campaign, CancellationToken cancellationToken);

    /// <summary>Finds a campaign; <see langword="null"/> where there is none of this number.</summary>
    Task<Campaign?> FindAsync(CampaignId id, CancellationToken cancellationToken);

    /// <summary>The tenant's campaigns, newest first.</summary>
    Task<IReadOnlyList<Campaign>> ListAsync(TenantId tenant, int atMost, CancellationToken cancellationToken);

    /// <summary>The tenant's campaigns for which something is to be done at <paramref name="now"/>, by number.</summary>
    Task<IReadOnlyList<Campaign>> ListWorkAsync(TenantId tenant, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The tenants for which something is to be done at <paramref name="now"/> and whose lease nobody holds by the database's clock, or <paramref name="owner"/> does.</summary>
    Task<IReadOnlyList<TenantId>> ListWaitingTenantsAsync(DateTimeOffset now, string owner, CancellationToken cancellationToken);

    /// <summary>Moves a campaign from one of some statuses to another.</summary>
    /// <returns>Whether it was in one of <paramref name="from"/>.</returns>
    Task<bool> TryMoveAsync(CampaignId id, IReadOnlyList<CampaignStatus> from, CampaignStatus to, CampaignHold hold, CancellationToken cancellationToken);

    /// <summary>Asks for the cards already sent to be taken back, whatever the campaign was doing.</summary>
    /// <returns>Whether it had been started at all.</returns>
    Task<bool> TryWithdrawAsync(CampaignId id, Withdrawal how, CancellationToken cancellationToken);

    /// <summary>Says that nobody of the campaign is left to be served and moves it to its end.</summary>
    /// <returns>Whether that was true and is done.</returns>
    Task<bool> TryFinishAsync(CampaignId id, CampaignStatus end, CancellationToken cancellationToken);
}
