using System.Collections.Concurrent;
using PhotoSync.Bot.Conversations;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Reminders.Sending;

namespace PhotoSync.Host.Reminding;

/// <summary>Where people live: what their client told, else their mailbox, else their country where it has one zone (domain.md §9).</summary>
internal sealed class PersonZones(IConversationStore conversations, IDirectory directory) : IRecipientZones
{
    private const int MostRemembered = 100_000;

    private readonly ConcurrentDictionary<PersonId, string?> found = new();

    public async Task<string?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        if ((await conversations.FindAsync(person, cancellationToken))?.TimeZone is { } told)
            return told;
        if (found.TryGetValue(person, out var known))
            return known;
        if (found.Count >= MostRemembered)
            found.Clear();
        return found[person] = await FindInMailboxAsync(person, null, cancellationToken);
    }

    /// <param name="person">Whose.</param>
    /// <param name="known">What the directory said of them, where it was asked already.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<string?> FindInMailboxAsync(PersonId person, Person? known, CancellationToken cancellationToken)
    {
        using var patient = ReadingUrgency.NobodyWaits();
        var application = new Acting.AsApplication(person.Tenant);
        if ((await directory.ReadMailboxAsync(person, application, cancellationToken)).ValueOrDefault?.TimeZone is { } zone)
            return zone;
        known ??= (await directory.FindAsync(person, application, cancellationToken)).ValueOrDefault;
        return CountryZones.Find(known?.UsageLocation);
    }
}
