using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>What reads the ledger.</summary>
internal sealed class RecipientStore(Database database) : IRecipientStore
{
    private const string Columns = "person AS Person, state AS State, reason AS Reason, at AS At, activity AS Activity";

    public async Task<IReadOnlyList<Recipient>> ListAsync(CampaignId campaign, RecipientState? state, Guid? after, int atMost, CancellationToken cancellationToken) => Read(
        await database.ListAsync<Row>(
            $"SELECT {Columns} FROM recipients WHERE campaign = @campaign AND person > @after {(state is null ? "" : "AND state = @state")} ORDER BY person LIMIT @atMost",
            new { campaign = campaign.Value, after = PersonBytes.After(after), state = (int)(state ?? 0), atMost },
            cancellationToken));

    public async Task<IReadOnlyList<Recipient>> ListDueAsync(CampaignId campaign, Guid? after, DateTimeOffset now, int atMost, CancellationToken cancellationToken) => Read(
        await database.ListAsync<Row>(
            $"SELECT {Columns} FROM recipients WHERE campaign = @campaign AND person > @after AND state = 0 AND at <= @now ORDER BY person LIMIT @atMost",
            new { campaign = campaign.Value, after = PersonBytes.After(after), now = Milliseconds.Write(now), atMost },
            cancellationToken));

    public async Task<DateTimeOffset?> NextDueAsync(CampaignId campaign, CancellationToken cancellationToken) => Milliseconds.ReadOrNull(
        await database.FindAsync<long?>("SELECT MIN(at) FROM recipients WHERE campaign = @campaign AND state = 0", new { campaign = campaign.Value }, cancellationToken));

    public async Task<LedgerSums> SumAsync(CampaignId campaign, CancellationToken cancellationToken)
    {
        var audience = await database.FindAsync<long?>("SELECT recipients FROM campaigns WHERE id = @id", new { id = campaign.Value }, cancellationToken);
        var counts = await database.ListAsync<Count>(
            "SELECT state AS State, reason AS Reason, COUNT(*) AS Number FROM recipients WHERE campaign = @campaign GROUP BY state, reason",
            new { campaign = campaign.Value },
            cancellationToken);
        return new LedgerSums((int?)audience, counts.GroupBy(count => (RecipientState)count.State).ToDictionary(group => group.Key, group => group.Sum(count => count.Number)))
        {
            Skipped = ByReason<SkipReason>(counts, RecipientState.Skipped),
            Unreachable = ByReason<UnreachableReason>(counts, RecipientState.Unreachable),
            Uncertain = ByReason<UncertainCause>(counts, RecipientState.Uncertain),
        };
    }

    public async Task<SentReminder?> FindLastSentAsync(PersonId person, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<LastSent>(
            """
            SELECT r.campaign AS Campaign, r.activity AS Activity, r.at AS At FROM reminder_marks AS m
            JOIN recipients AS r ON r.campaign = m.campaign AND r.person = m.person
            WHERE m.tenant = @tenant AND m.person = @person AND r.state = 2
            """,
            new { tenant = person.Tenant.ToString(), person = PersonBytes.Of(person.ObjectId) },
            cancellationToken);
        return row is null ? null : new SentReminder(new CampaignId(row.Campaign), row.Activity, Milliseconds.Read(row.At));
    }

    private static Dictionary<TReason, int> ByReason<TReason>(IEnumerable<Count> counts, RecipientState state)
        where TReason : struct, Enum =>
        counts.Where(count => count.State == (int)state).ToDictionary(count => (TReason)Enum.ToObject(typeof(TReason), count.Reason), count => count.Number);

    private static List<Recipient> Read(IReadOnlyList<Row> rows) => [.. rows.Select(row => row.ToRecipient())];

    // Filled by name, like Row: without a row, SQLite does not know the types of these columns.
    private sealed class Count
    {
        public int State { get; init; }

        public int Reason { get; init; }

        public int Number { get; init; }
    }

    private sealed record LastSent(long Campaign, string Activity, long At);

    // Filled by name: the two databases have these numbers in different widths.
    private sealed class Row
    {
        public byte[] Person { get; init; } = [];

        public int State { get; init; }

        public int Reason { get; init; }

        public long At { get; init; }

        public string? Activity { get; init; }

        public Recipient ToRecipient() => new(PersonBytes.Read(Person), (RecipientState)State, Milliseconds.Read(At))
        {
            Skipped = ReasonIn<SkipReason>(RecipientState.Skipped),
            Unreachable = ReasonIn<UnreachableReason>(RecipientState.Unreachable),
            Uncertain = ReasonIn<UncertainCause>(RecipientState.Uncertain),
            ActivityId = Activity,
        };

        private TReason? ReasonIn<TReason>(RecipientState state)
            where TReason : struct, Enum => State == (int)state ? (TReason)Enum.ToObject(typeof(TReason), Reason) : null;
    }
}
