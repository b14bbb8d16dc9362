using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Checking;

/// <summary>A check whose finding is kept in its interaction.</summary>
/// <param name="Interaction">With the finding.</param>
/// <param name="Noted">Ends when the finding is noted for the tenant too; the person need not wait for it, but the turn does. Never fails.</param>
internal sealed record Checked(Interaction Interaction, Task Noted);
