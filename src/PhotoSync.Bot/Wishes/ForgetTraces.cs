using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;

namespace PhotoSync.Bot.Wishes;

/// <summary>What forgetting leaves: a line of the audit, written while the person still has a name there.</summary>
internal sealed class ForgetTraces(IAudit audit, PeopleBook people)
{
    public Task NoteAsync(Turn turn, CancellationToken cancellationToken) =>
        audit.WriteAsync(new AuditLine(turn.Now, turn.Person, AuditAct.Forgotten, null, null), cancellationToken);

    public void Lose(PersonId person) => people.Lose(person);
}
