using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>What changes the ledger.</summary>
internal sealed class LedgerStore(Database database) : ILedgerStore
{
    private readonly ILedgerRows ledger = LedgerRows.Of(database);

    public Task<IReadOnlyList<EntryAnswer>> CommitAsync(IReadOnlyList<LedgerEntry> entries, CancellationToken cancellationToken) =>
        database.ChangeTogetherAsync(rows => new LedgerCommit(rows, database.Dialect, ledger).ApplyAsync(entries), cancellationToken);

    public Task<int> RecoverAsync(Grip grip, DateTimeOffset now, CancellationToken cancellationToken) => database.ChangeAsync(
        """
        UPDATE recipients SET state = @uncertain, reason = @brokenOff, at = @now
        WHERE state = @claimed AND epoch < @epoch AND campaign IN (SELECT id FROM campaigns WHERE tenant = @tenant AND is_open = 1)
        """,
        new
        {
            uncertain = (int)RecipientState.Uncertain,
            brokenOff = (int)UncertainCause.BrokenOff,
            claimed = (int)RecipientState.Claimed,
            now = Milliseconds.Write(now),
            epoch = grip.Epoch,
            tenant = grip.Tenant.ToString(),
        },
        cancellationToken);

    public Task<int> CloseRestAsync(CampaignId campaign, Grip grip, DateTimeOffset now, int atMost, CancellationToken cancellationToken) =>
        database.ChangeTogetherAsync(
            async rows => await Fence.HoldsAsync(rows, database.Dialect, grip)
                ? await rows.ChangeAsync(
                    """
                    UPDATE recipients SET state = @skipped, reason = @ended, at = @now WHERE campaign = @campaign AND state = @planned
                        AND person IN (SELECT person FROM recipients WHERE campaign = @campaign AND state = @planned LIMIT @atMost)
                    """,
                    new
                    {
                        skipped = (int)RecipientState.Skipped,
                        ended = (int)SkipReason.CampaignEnded,
                        planned = (int)RecipientState.Planned,
                        now = Milliseconds.Write(now),
                        campaign = campaign.Value,
                        atMost,
                    })
                : 0,
            cancellationToken);

    public Task<int> PlanAgainAsync(CampaignId campaign, IReadOnlyList<Guid> people, CancellationToken cancellationToken) => database.ChangeTogetherAsync(
        async rows =>
        {
            var may = await rows.ChangeAsync(
                """
                UPDATE campaigns SET status = CASE status WHEN 'Done' THEN 'Running' ELSE status END, is_open = 1
                WHERE id = @id AND status IN ('Done', 'Running', 'Paused')
                """,
                new { id = campaign.Value });
            return may == 0 ? 0 : await rows.ChangeAsync(
                $"UPDATE recipients SET state = @planned, reason = 0, at = 0 WHERE campaign = @id AND state = @uncertain AND person {database.Dialect.Among("people")}",
                new
                {
                    id = campaign.Value,
                    planned = (int)RecipientState.Planned,
                    uncertain = (int)RecipientState.Uncertain,
                    people = people.Select(PersonBytes.Of).ToArray(),
                });
        },
        cancellationToken);
}
