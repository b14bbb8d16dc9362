using Microsoft.AspNetCore.DataProtection;
using Moq;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Preferences;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Conversations;
using PhotoSync.Host.Storage.Photos;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Host.Storage.Secrets;
using PhotoSync.Microsoft365.SignIn;
using PhotoSync.People;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class Forgetting(Databases databases)
{
    private readonly Mock<IPersonGrants> grants = new();

    [Theory, OnBothDatabases]
    public async Task Takes_everything_of_a_person_and_nothing_of_others(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        foreach (var person in new[] { Some.PersonId(1), Some.PersonId(2) })
            await FillAsync(database, person);

        await ForgetAsync(database, Some.PersonId(1));

        Assert.Equal("0 0 0", await CountAsync(database, Some.PersonId(1)));
        Assert.Equal("1 1 1", await CountAsync(database, Some.PersonId(2)));
        grants.Verify(each => each.ForgetAsync(Some.PersonId(1), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Theory, OnBothDatabases]
    public async Task Answers_with_what_was_taken(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        await FillAsync(database, Some.PersonId(1));

        var erased = await ForgetAsync(database, Some.PersonId(1));
        var again = await ForgetAsync(database, Some.PersonId(1));

        Assert.Equal(new Dictionary<ErasedKind, int> { [ErasedKind.Conversation] = 1, [ErasedKind.SignIn] = 1, [ErasedKind.Visits] = 1 }, erased.Counts);
        Assert.Empty(again.Counts);
    }

    [Theory, OnBothDatabases]
    public async Task Takes_a_language_and_keeps_a_wish_not_to_be_reminded_as_a_hash_that_names_nobody(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var optOuts = Secrets.OptOuts(database);
        var store = new PreferenceStore(database, optOuts);
        var (quiet, swede) = (new Preference(Some.PersonId(1), "en", true), new Preference(Some.PersonId(2), "sv", false));
        foreach (var preference in new[] { quiet, swede })
        {
            await store.SaveAsync(preference, default);
            await new PersonalData(database, grants.Object, optOuts).ForgetAsync(preference.Person, default);
        }

        Assert.Equal(quiet with { Language = null }, await store.FindAsync(quiet.Person, default));
        Assert.Null(await store.FindAsync(swede.Person, default));
        Assert.Equal(0, await database.FindAsync<long>("SELECT COUNT(*) FROM preferences", new { }, default));
        Assert.DoesNotContain(quiet.Person.ObjectId.ToString("N")[..12], await database.FindAsync<string>("SELECT hash FROM opt_outs", new { }, default), StringComparison.OrdinalIgnoreCase);
    }

    [Theory, OnBothDatabases]
    public async Task Keeps_the_wish_for_the_next_campaign_until_the_person_takes_it_back(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var optOuts = Secrets.OptOuts(database);
        var (store, marks) = (new PreferenceStore(database, optOuts), new RecipientMarkStore(database, optOuts));
        await store.SaveAsync(new Preference(Some.PersonId(1), null, true), default);
        await new PersonalData(database, grants.Object, optOuts).ForgetAsync(Some.PersonId(1), default);

        var forgotten = await marks.FindAsync(Some.Tenant, [Some.PersonId(1).ObjectId, Some.PersonId(2).ObjectId], default);
        await store.SaveAsync(new Preference(Some.PersonId(1), null, false), default);

        Assert.True(Assert.Single(forgotten).OptedOut);
        Assert.Empty(await marks.FindAsync(Some.Tenant, [Some.PersonId(1).ObjectId], default));
    }

    [Theory, OnBothDatabases]
    public async Task Leaves_campaigns_their_sums_and_nobody_s_name(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var tables = await CampaignTables.StartAsync(database, people: 3);
        await tables.CommitAsync(tables.Claim(1));
        await tables.CommitAsync(tables.Close(1, new Settlement.Sent("1:1")));

        var erased = await ForgetAsync(database, CampaignTables.PersonId(1));
        await ForgetAsync(database, CampaignTables.PersonId(2));

        var sums = await tables.SumAsync();
        Assert.Equal((3, 1, 1, 1), (sums.Audience, sums[RecipientState.Sent], sums[RecipientState.Planned], sums.Skipped[SkipReason.OptedOut]));
        Assert.True(sums.IsBalanced);
        Assert.Equal(1, erased.Counts[ErasedKind.Reminders]);
        Assert.Equal(0, await database.FindAsync<long>(
            "SELECT COUNT(*) FROM recipients WHERE person = @one OR person = @two OR activity IS NOT NULL",
            new { one = PersonBytes.Of(CampaignTables.Person(1)), two = PersonBytes.Of(CampaignTables.Person(2)) },
            default));
    }

    [Fact]
    public async Task Knows_every_table_that_names_a_person()
    {
        var database = await databases.OpenAsync(DatabaseKind.Sqlite);

        var tables = await database.ListAsync<string>(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name IN ('person', 'recipient', 'object_id')", new { }, default);

        Assert.Empty(tables.Except(PersonalData.KnownTables));
    }

    private Task<Erased> ForgetAsync(Database database, PersonId person) => new PersonalData(database, grants.Object, Secrets.OptOuts(database)).ForgetAsync(person, default);

    private static async Task FillAsync(Database database, PersonId person)
    {
        await new ConversationStore(database).SaveAsync(new KnownConversation(person, "{}", null, null, Some.Morning), default);
        await new VisitStore(database, TimeProvider.System).RecordAsync(person, new Visit(Some.Morning, VisitKind.Opened), default);
        await new TokenCacheStore(database, new EphemeralDataProtectionProvider(), TimeProvider.System).SaveAsync(TokenCacheKey.For(person), [1], default);
    }

    private static async Task<string> CountAsync(Database database, PersonId person)
    {
        var key = new { tenant = person.Tenant.ToString(), person = person.ObjectId.ToString(), id = TokenCacheKey.For(person) };
        var conversations = await database.FindAsync<long>("SELECT COUNT(*) FROM conversations WHERE tenant = @tenant AND person = @person", key, default);
        var visits = await database.FindAsync<long>("SELECT COUNT(*) FROM visits WHERE tenant = @tenant AND person = @person", key, default);
        var tokens = await database.FindAsync<long>("SELECT COUNT(*) FROM token_cache WHERE id = @id", key, default);
        return $"{conversations} {visits} {tokens}";
    }
}
