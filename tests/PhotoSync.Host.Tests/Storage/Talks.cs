using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Host.Storage.Conversations;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class Talks(Databases databases)
{
    private readonly FakeTimeProvider clock = new(Some.Morning);

    [Theory, OnBothDatabases]
    public async Task Of_two_changes_to_one_interaction_the_first_counts(DatabaseKind kind)
    {
        var store = new InteractionStore(await databases.OpenAsync(kind), new EphemeralDataProtectionProvider());
        var interaction = Begun(0);
        await store.AddAsync(interaction, default);
        var changed = interaction with { State = """{"step":2}""", ActivityId = "a2", Version = 2 };

        Assert.True(await store.TryReplaceAsync(changed, expectedVersion: 1, default));
        Assert.False(await store.TryReplaceAsync(changed with { State = "{}" }, expectedVersion: 1, default));
        Assert.Equal(changed, await store.FindAsync(interaction.Id, default));
    }

    [Theory, OnBothDatabases]
    public async Task The_newest_interaction_of_a_kind_is_found_until_it_expires(DatabaseKind kind)
    {
        var store = new InteractionStore(await databases.OpenAsync(kind), new EphemeralDataProtectionProvider());
        foreach (var interaction in new[] { Begun(1), Begun(3), Begun(2), Begun(4) with { Kind = "other" } })
            await store.AddAsync(interaction, default);

        var newest = await store.FindNewestAsync(Some.PersonId(), "checking", Some.Morning.AddHours(5), default);

        Assert.Equal("id3", newest?.Id);
        Assert.Null(await store.FindNewestAsync(Some.PersonId(), "checking", Some.Morning.AddDays(15), default));
    }

    [Theory, OnBothDatabases]
    public async Task Of_several_first_messages_exactly_one_is_the_first(DatabaseKind kind)
    {
        var store = new ConversationStore(await databases.OpenAsync(kind));
        var known = new KnownConversation(Some.PersonId(), "{}", "sv-SE", "Europe/Stockholm", Some.Morning);

        var first = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => store.SaveAsync(known, default))));
        await store.SaveAsync(known with { ReferenceJson = "{2}", Locale = null, TimeZone = null }, default);

        Assert.Single(first, isNew => isNew);
        Assert.Equal(known with { ReferenceJson = "{2}" }, await store.FindAsync(known.Person, default));
    }

    [Theory, OnBothDatabases]
    public async Task An_upload_waits_15_minutes_for_its_own_person(DatabaseKind kind)
    {
        var store = new PendingUploadStore(await databases.OpenAsync(kind), new EphemeralDataProtectionProvider(), clock);
        var id = await store.KeepAsync(Some.PersonId(), new byte[] { 1, 2, 3 }, default);

        Assert.Equal([1, 2, 3], (await store.FindAsync(id, Some.PersonId(), default))!.Value.ToArray());
        Assert.Null(await store.FindAsync(id, Some.PersonId(2), default));
        clock.Advance(TimeSpan.FromMinutes(15));

        Assert.Null(await store.FindAsync(id, Some.PersonId(), default));
    }

    private static Interaction Begun(int hour) =>
        new($"id{hour}", Some.PersonId(), "a:1", "checking", null, """{"step":1}""", Some.Morning.AddHours(hour), Some.Morning.AddDays(14), 1);
}
