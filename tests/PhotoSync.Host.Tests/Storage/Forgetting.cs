using Microsoft.AspNetCore.DataProtection;
using Moq;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Preferences;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Conversations;
using PhotoSync.Host.Storage.Photos;
using PhotoSync.Host.Storage.Secrets;
using PhotoSync.Microsoft365.SignIn;
using PhotoSync.People;
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

        await new PersonalData(database, grants.Object).ForgetAsync(Some.PersonId(1), default);

        Assert.Equal("0 0 0", await CountAsync(database, Some.PersonId(1)));
        Assert.Equal("1 1 1", await CountAsync(database, Some.PersonId(2)));
        grants.Verify(each => each.ForgetAsync(Some.PersonId(1), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Theory, OnBothDatabases]
    public async Task Takes_a_language_and_leaves_a_wish_not_to_be_reminded(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var store = new PreferenceStore(database);
        var (quiet, swede) = (new Preference(Some.PersonId(1), "en", true), new Preference(Some.PersonId(2), "sv", false));

        foreach (var preference in new[] { quiet, swede })
        {
            await store.SaveAsync(preference, default);
            await new PersonalData(database, grants.Object).ForgetAsync(preference.Person, default);
        }

        Assert.Equal(quiet with { Language = null }, await store.FindAsync(quiet.Person, default));
        Assert.Null(await store.FindAsync(swede.Person, default));
    }

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
