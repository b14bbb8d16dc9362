using PhotoSync.Bot.Preferences;
using PhotoSync.People;

namespace PhotoSync.Bot.Tests.Office;

internal sealed class PersonalData(ContosoOffice office) : IPersonalData
{
    public List<PersonId> Forgotten { get; } = [];

    public async Task<Erased> ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        Forgotten.Add(person);
        await office.Grants.ForgetAsync(person, cancellationToken);
        var cards = office.Interactions.All.Count(row => row.Person == person);
        office.Interactions.Forget(person);
        await office.Conversations.ForgetAsync(person, cancellationToken);
        office.Preferences.Forget(person);
        office.FollowUps.Forget(person);
        return new Erased(new Dictionary<ErasedKind, int> { [ErasedKind.Cards] = cards, [ErasedKind.Conversation] = 1 });
    }
}
