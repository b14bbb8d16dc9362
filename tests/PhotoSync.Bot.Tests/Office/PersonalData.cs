using PhotoSync.Bot.Preferences;
using PhotoSync.Bot.Tests.Office.Memory;
using PhotoSync.People;

namespace PhotoSync.Bot.Tests.Office;

internal sealed class PersonalData(InMemoryInteractions interactions, InMemoryConversations conversations, InMemoryPreferences preferences, InMemoryFollowUps followUps) : IPersonalData
{
    public List<PersonId> Forgotten { get; } = [];

    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        Forgotten.Add(person);
        interactions.Forget(person);
        await conversations.ForgetAsync(person, cancellationToken);
        preferences.Forget(person);
        followUps.Forget(person);
    }
}
