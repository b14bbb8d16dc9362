namespace PhotoSync.Host.Storage.Reminders;

/// <summary>One statement a row: inside one transaction SQLite does a hundred thousand of them a second.</summary>
internal sealed class SqliteLedgerRows : ILedgerRows
{
    private static readonly string Apply = $"""
        UPDATE recipients SET state = @state, reason = @reason, epoch = @epoch, at = @at, activity = COALESCE(@activity, activity)
        WHERE campaign = @campaign AND person = @person AND {LedgerSql.MayStart("@")}
        """;

    public async Task<IReadOnlySet<(long Campaign, Guid Person)>> ApplyAsync(Transaction rows, IReadOnlyList<EntryRow> entries)
    {
        var applied = new HashSet<(long, Guid)>();
        foreach (var entry in entries)
            if (await rows.ChangeAsync(Apply, Arguments(entry)) > 0)
                applied.Add((entry.Campaign, entry.Person));
        return applied;
    }

    public Task InsertAsync(Transaction rows, long campaign, IReadOnlyList<Guid> people) => rows.ChangeAsync(
        "INSERT INTO recipients (campaign, person, state, reason, epoch, at) VALUES (@campaign, @person, 0, 0, 0, 0)",
        people.Select(person => new { campaign, person = PersonBytes.Of(person) }).ToList());

    public Task MarkAsync(Transaction rows, IReadOnlyList<EntryRow> reminded) => rows.ChangeAsync(
        $"INSERT INTO reminder_marks (tenant, person, reminded_at, campaign) VALUES (@tenant, @person, @at, @campaign) {LedgerSql.OnMarkConflict}",
        reminded.Select(entry => new { tenant = entry.Tenant, person = PersonBytes.Of(entry.Person), at = entry.At, campaign = entry.Campaign }).ToList());

    private static object Arguments(EntryRow entry) => new
    {
        kind = (int)entry.Kind,
        campaign = entry.Campaign,
        person = PersonBytes.Of(entry.Person),
        state = (int)entry.State,
        reason = entry.Reason,
        epoch = entry.Epoch,
        at = entry.At,
        activity = entry.Activity,
    };
}
