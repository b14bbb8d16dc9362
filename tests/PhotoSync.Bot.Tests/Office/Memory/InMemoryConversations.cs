using System.Collections.Concurrent;
using PhotoSync.Bot.Conversations;
using PhotoSync.People;

namespace PhotoSync.Bot.Tests.Office.Memory;

internal sealed class InMemoryConversations : IConversationStore
{
    private readonly ConcurrentDictionary<PersonId, KnownConversation> rows = new();

    public Task<bool> SaveAsync(KnownConversation conversation, CancellationToken cancellationToken)
    {
        var isNew = rows.TryAdd(conversation.Person, conversation);
        if (!isNew)
        {
            rows.AddOrUpdate(
                conversation.Person,
                conversation,
                (_, before) => conversation with { Locale = conversation.Locale ?? before.Locale, TimeZone = conversation.TimeZone ?? before.TimeZone });
        }

        return Task.FromResult(isNew);
    }

    public Task<KnownConversation?> FindAsync(PersonId person, CancellationToken cancellationToken) => Task.FromResult(rows.GetValueOrDefault(person));

    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        rows.TryRemove(person, out _);
        return Task.CompletedTask;
    }
}
