namespace PhotoSync.Host.Storage.Reminders;

/// <summary>One statement a row: inside one transaction SQLite does a hundred thousand of them a second.</summary>
internal sealed class SqliteLedgerRows : ILedgerRows
{
    private static readonly string Apply = $"""
        UPDATE recipients SET state = @state, reason = @reason, epoch = @epoch, at = @at, activity = COALESCE(@activity, activity)
        WHERE campaign = @campaign AND person = @person AND {LedgerSql.MayStart("@")}
        """;

    private static readonly string[] ApplyNames = ["kind", "campaign", "person", "state", "reason", "epoch", "at", "activity"];
    private static readonly string[] MarkNames = ["tenant", "person", "at", "campaign"];

    public async Task<IReadOnlySet<(long Campaign, Guid Person)>> ApplyAsync(Transaction rows, IReadOnlyList<EntryRow> entries)
    {
        var changed = await rows.ChangeEachAsync(Apply, ApplyNames, [.. entries.Select(Values)]);
        return entries.Where((_, place) => changed[place] > 0).Select(entry => (entry.Campaign, entry.Person)).ToHashSet();
    }

    public Task InsertAsync(Transaction rows, long campaign, IReadOnlyList<Guid> people) => rows.ChangeEachAsync(
        "INSERT INTO recipients (campaign, person, state, reason, epoch, at) VALUES (@campaign, @person, 0, 0, 0, 0)",
        ["campaign", "person"],
        [.. people.Select(person => new object?[] { campaign, PersonBytes.Of(person) })]);

    public Task MarkAsync(Transaction rows, IReadOnlyList<EntryRow> reminded) => rows.ChangeEachAsync(
        $"INSERT INTO reminder_marks (tenant, person, reminded_at, campaign) VALUES (@tenant, @person, @at, @campaign) {LedgerSql.OnMarkConflict}",
        MarkNames,
        [.. reminded.Select(entry => new object?[] { entry.Tenant, PersonBytes.Of(entry.Person), entry.At, entry.Campaign })]);

    private static object?[] Values(EntryRow entry) =>
        [(int)entry.Kind, entry.Campaign, PersonBytes.Of(entry.Person), (int)entry.State, entry.Reason, entry.Epoch, entry.At, entry.Activity];
}
