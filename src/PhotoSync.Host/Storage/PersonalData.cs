using System.Security.Cryptography;
using PhotoSync.Bot.Preferences;
using PhotoSync.Host.Storage.Conversations;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Microsoft365.SignIn;
using PhotoSync.People;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Host.Storage;

/// <summary>Deletes everything about a person in one transaction, and the grants that are held in memory.</summary>
internal sealed class PersonalData(Database database, IPersonGrants grants, OptOuts optOuts) : IPersonalData
{
    private static readonly IReadOnlyList<(string Table, ErasedKind Kind)> Tables =
    [
        ("conversations", ErasedKind.Conversation), ("interactions", ErasedKind.Cards), ("pending_uploads", ErasedKind.Uploads), ("follow_ups", ErasedKind.Promises),
        ("observations", ErasedKind.PhotoNotes), ("findings", ErasedKind.PhotoNotes), ("photo_writes", ErasedKind.PhotoNotes),
        ("people", ErasedKind.PhotoNotes), ("found_states", ErasedKind.PhotoNotes), ("visits", ErasedKind.Visits),
        ("preferences", ErasedKind.Settings), ("api_requests", ErasedKind.Settings), ("campaign_people", ErasedKind.Reminders), ("audit_people", ErasedKind.AuditName),
    ];

    /// <summary>Every table that names a person. One that is not among them would be overlooked here.</summary>
    public static IEnumerable<string> KnownTables => [.. Tables.Select(each => each.Table), "recipients", "reminder_marks"];

    public async Task<Erased> ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        var hash = await optOuts.HashAsync(person, cancellationToken);
        var counts = await database.ChangeTogetherAsync(rows => DeleteAsync(rows, person, hash), cancellationToken);
        // Last, so that nothing that was under way at the time writes its token back.
        await grants.ForgetAsync(person, cancellationToken);
        return new Erased(counts.Where(each => each.Value > 0).ToDictionary());
    }

    private static async Task<Dictionary<ErasedKind, int>> DeleteAsync(Transaction rows, PersonId person, string hash)
    {
        var key = Key.Of(person);
        // Forgetting a wish not to be reminded would bring the reminders back.
        await rows.ChangeAsync(
            "INSERT INTO opt_outs (hash) SELECT @hash WHERE EXISTS (SELECT 1 FROM preferences WHERE tenant = @tenant AND person = @person AND no_reminders = 1) ON CONFLICT DO NOTHING",
            new { hash, tenant = person.Tenant.ToString(), person = person.ObjectId.ToString() });

        var counts = new Dictionary<ErasedKind, int>
        {
            [ErasedKind.SignIn] = await rows.ChangeAsync("DELETE FROM token_cache WHERE id = @id", new { id = TokenCacheKey.For(person) }),
            [ErasedKind.Reminders] = await LeaveLedgerAsync(rows, person),
        };
        foreach (var (table, kind) in Tables)
            counts[kind] = counts.GetValueOrDefault(kind) + await rows.ChangeAsync($"DELETE FROM {table} WHERE tenant = @tenant AND person = @person", key);
        return counts;
    }

    /// <summary>The rows of campaigns stay, so that their sums hold, under a random stand-in; who was still to be reminded counts as opted out.</summary>
    private static async Task<int> LeaveLedgerAsync(Transaction rows, PersonId person)
    {
        var among = new
        {
            tenant = person.Tenant.ToString(),
            bytes = PersonBytes.Of(person.ObjectId),
            standIn = RandomNumberGenerator.GetBytes(16),
            planned = (int)RecipientState.Planned,
            skipped = (int)RecipientState.Skipped,
            optedOut = (int)SkipReason.OptedOut,
        };
        await rows.ChangeAsync("DELETE FROM reminder_marks WHERE tenant = @tenant AND person = @bytes", among);
        return await rows.ChangeAsync(
            """
            UPDATE recipients SET person = @standIn, activity = NULL,
                reason = CASE WHEN state = @planned THEN @optedOut ELSE reason END, state = CASE WHEN state = @planned THEN @skipped ELSE state END
            WHERE person = @bytes AND campaign IN (SELECT id FROM campaigns WHERE tenant = @tenant)
            """,
            among);
    }
}
