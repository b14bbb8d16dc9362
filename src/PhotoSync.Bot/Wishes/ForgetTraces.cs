using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;

namespace PhotoSync.Bot.Wishes;

/// <summary>What forgetting leaves: lines of the audit, written while the person still has a name there.</summary>
internal sealed class ForgetTraces(IAudit audit, PeopleBook people, TimeProvider clock)
{
    private const string ByAdmin = "byAdmin";

    public async Task NoteAsync(PersonId person, PersonId by, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await audit.WriteAsync(new AuditLine(now, person, AuditAct.Forgotten, null, by == person ? null : ByAdmin), cancellationToken);
        if (by != person)
            await audit.WriteAsync(new AuditLine(now, by, AuditAct.PersonErased, null, null), cancellationToken);
    }

    public void Lose(PersonId person) => people.Lose(person);
}
