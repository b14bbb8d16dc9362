using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using PhotoSync.Bot.Preferences;
using PhotoSync.Bot.Speaking;
using PhotoSync.People;

namespace PhotoSync.Bot.Conversations;

/// <summary>Remembers how each person is reached and how they like to be spoken to.</summary>
internal sealed class PeopleBook(IConversationStore conversations, IPreferenceStore preferences, TimeProvider clock, BotOptions options)
{
    private const int MostRemembered = 50_000;

    /// <summary>What was stored lately, so that not each turn writes the same again.</summary>
    private readonly ConcurrentDictionary<PersonId, KnownConversation> stored = new();

    /// <summary>Stores where the person writes from, unless that is stored already.</summary>
    /// <returns>Whether they were not known before.</returns>
    public async Task<bool> RememberAsync(PersonId person, Activity activity, CancellationToken cancellationToken)
    {
        var now = Describe(person, activity);
        if (stored.TryGetValue(person, out var before) && before with { SeenAt = now.SeenAt } == now && now.SeenAt - before.SeenAt < TimeSpan.FromHours(1))
            return false;

        var isNew = await conversations.SaveAsync(now, cancellationToken);
        if (stored.Count >= MostRemembered) stored.Clear();
        stored[person] = now;
        return isNew;
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        stored.TryRemove(person, out _);
        await conversations.ForgetAsync(person, cancellationToken);
    }

    /// <summary>Makes the next turn store the conversation anew: somebody else deleted it.</summary>
    public void Lose(PersonId person) => stored.TryRemove(person, out _);

    /// <summary>The person's conversation; <see langword="null"/> where none is known (one that is being opened has no reference yet).</summary>
    public async Task<KnownConversation?> FindAsync(PersonId person, CancellationToken cancellationToken) =>
        await conversations.FindAsync(person, cancellationToken) is { ReferenceJson.Length: > 0 } known ? known : null;

    /// <param name="person">To whom.</param>
    /// <param name="locale">Their client's language, where it is known.</param>
    /// <param name="timeZone">Their client's time zone, where it is known.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Voice> VoiceForAsync(PersonId person, string? locale, string? timeZone, CancellationToken cancellationToken)
    {
        var wished = (await preferences.FindAsync(person, cancellationToken))?.Language;
        return new Voice(Languages.Choose(wished, locale), Clockwork.Of(clock.GetUtcNow(), timeZone, options.DefaultTimeZone));
    }

    private KnownConversation Describe(PersonId person, Activity activity)
    {
        var reference = activity.GetConversationReference();
        reference.ActivityId = null;
        // Names are not needed to reach somebody, and so are not kept.
        foreach (var account in new[] { reference.User, reference.Bot })
            account?.Name = null;
        reference.Conversation?.Name = null;
        return new KnownConversation(person, JsonConvert.SerializeObject(reference), WhoWrites.Locale(activity), WhoWrites.TimeZone(activity), clock.GetUtcNow());
    }
}
