using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Administering.Commands;

/// <summary>Answers what admins write.</summary>
internal interface IAdminTexts
{
    /// <returns>Whether it was answered. Not where the text is no command, or where an employee wrote it: they are answered as any employee.</returns>
    Task<bool> TryAnswerAsync(Turn turn, string? text, CancellationToken cancellationToken);
}
