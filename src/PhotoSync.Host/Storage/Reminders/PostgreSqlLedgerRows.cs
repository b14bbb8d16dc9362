namespace PhotoSync.Host.Storage.Reminders;

/// <summary>One statement for all rows, which travel as arrays: one round trip to the server.</summary>
internal sealed class PostgreSqlLedgerRows : ILedgerRows
{
    private static readonly string Apply = $"""
        UPDATE recipients SET state = e.state, reason = e.reason, epoch = e.epoch, at = e.at, activity = COALESCE(e.activity, recipients.activity)
        FROM unnest(@kinds, @campaigns, @people, @states, @reasons, @epochs, @times, @activities)
            AS e (kind, campaign, person, state, reason, epoch, at, activity)
        WHERE recipients.campaign = e.campaign AND recipients.person = e.person AND {LedgerSql.MayStart("e.")}
        RETURNING recipients.campaign AS Campaign, recipients.person AS Person
        """;

    public async Task<IReadOnlySet<(long Campaign, Guid Person)>> ApplyAsync(Transaction rows, IReadOnlyList<EntryRow> entries)
    {
        var applied = await rows.ListAsync<Key>(
            Apply,
            new
            {
                kinds = entries.Select(entry => (short)entry.Kind).ToArray(),
                campaigns = entries.Select(entry => entry.Campaign).ToArray(),
                people = entries.Select(entry => PersonBytes.Of(entry.Person)).ToArray(),
                states = entries.Select(entry => (short)entry.State).ToArray(),
                reasons = entries.Select(entry => (short)entry.Reason).ToArray(),
                epochs = entries.Select(entry => entry.Epoch).ToArray(),
                times = entries.Select(entry => entry.At).ToArray(),
                activities = entries.Select(entry => entry.Activity).ToArray(),
            });
        return applied.Select(key => (key.Campaign, PersonBytes.Read(key.Person))).ToHashSet();
    }

    public Task InsertAsync(Transaction rows, long campaign, IReadOnlyList<Guid> people) => rows.ChangeAsync(
        "INSERT INTO recipients (campaign, person, state, reason, epoch, at) SELECT @campaign, person, 0, 0, 0, 0 FROM unnest(@people) AS p (person)",
        new { campaign, people = people.Select(PersonBytes.Of).ToArray() });

    public Task MarkAsync(Transaction rows, IReadOnlyList<EntryRow> reminded) => rows.ChangeAsync(
        $"""
        INSERT INTO reminder_marks (tenant, person, reminded_at, campaign)
        SELECT DISTINCT ON (tenant, person) tenant, person, at, campaign FROM unnest(@tenants, @people, @times, @campaigns) AS m (tenant, person, at, campaign)
        {LedgerSql.OnMarkConflict}
        """,
        new
        {
            tenants = reminded.Select(entry => entry.Tenant).ToArray(),
            people = reminded.Select(entry => PersonBytes.Of(entry.Person)).ToArray(),
            times = reminded.Select(entry => entry.At).ToArray(),
            campaigns = reminded.Select(entry => entry.Campaign).ToArray(),
        });

    private sealed record Key(long Campaign, byte[] Person);
}
