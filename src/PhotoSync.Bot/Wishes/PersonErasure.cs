using PhotoSync.Bot.Preferences;
using PhotoSync.Bot.SigningIn;
using PhotoSync.People;

namespace PhotoSync.Bot.Wishes;

/// <summary>Signs the person out, notes it while they still have a name in the audit, then deletes.</summary>
internal sealed class PersonErasure(IPersonalData data, ForgetTraces traces, SignInRecords signIns) : IPersonErasure
{
    public async Task<Erased> EraseAsync(PersonId person, PersonId by, CancellationToken cancellationToken)
    {
        await signIns.SignOutAsync(person, cancellationToken);
        await traces.NoteAsync(person, by, cancellationToken);
        var erased = await data.ForgetAsync(person, cancellationToken);
        traces.Lose(person);
        return erased;
    }
}
