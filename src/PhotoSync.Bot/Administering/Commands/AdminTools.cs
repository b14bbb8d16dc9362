using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Administering.Commands;

/// <summary>What each admin's talk needs.</summary>
internal sealed class AdminTools(InteractionDesk desk, CardPost post, AdminButtons buttons, IAudit audit)
{
    public InteractionDesk Desk => desk;

    public CardPost Post => post;

    public AdminButtons Buttons => buttons;

    public Task NoteAsync(Turn turn, AuditNote note, CancellationToken cancellationToken) => audit.WriteAsync(
        new AuditLine(turn.Now, turn.Person, note.Act, note.InteractionId, note.Detail) { Subject = note.Subject, Result = note.Result }, cancellationToken);
}
