using PhotoSync.Bot.Interactions;
using PhotoSync.People;

namespace PhotoSync.Bot.Administering.Commands;

/// <summary>What an admin did, for the audit.</summary>
internal sealed record AuditNote(AuditAct Act, string? InteractionId)
{
    public PersonId? Subject { get; init; }

    public string? Detail { get; init; }

    public string? Result { get; init; }
}
