using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using PhotoSync.Bot.Conversations;
using PhotoSync.People;

namespace PhotoSync.Host.Reminding;

/// <summary>What is kept of a conversation while it is being opened, and then: the language and the zone in which a person who never wrote is spoken to.</summary>
internal sealed class ChatOpening(IConversationStore conversations, IDirectory directory, PersonZones zones, TimeProvider clock)
{
    /// <summary>Keeps a row without a reference: the person is known from now on.</summary>
    public Task ExpectAsync(PersonId person, CancellationToken cancellationToken) =>
        conversations.SaveAsync(new KnownConversation(person, "", null, null, clock.GetUtcNow()), cancellationToken);

    /// <summary>Takes that row away, unless the person's chat has become known meanwhile.</summary>
    public async Task GiveUpAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(person, cancellationToken) is { ReferenceJson.Length: 0 })
            await conversations.ForgetAsync(person, cancellationToken);
    }

    /// <summary>Keeps the conversation, unless Teams has told a better name of it meanwhile: its announcement is faster than Graph's answer.</summary>
    public async Task KeepAsync(PersonId person, ConversationReference reference, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(person, cancellationToken) is { ReferenceJson.Length: > 0 })
            return;
        var known = (await directory.FindAsync(person, new Acting.AsApplication(person.Tenant), cancellationToken)).ValueOrDefault;
        var zone = await zones.FindInMailboxAsync(person, known, cancellationToken);
        await conversations.SaveAsync(
            new KnownConversation(person, JsonConvert.SerializeObject(reference), known?.PreferredLanguage, zone, clock.GetUtcNow()), cancellationToken);
    }
}
