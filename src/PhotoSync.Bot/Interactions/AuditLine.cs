using PhotoSync.People;

namespace PhotoSync.Bot.Interactions;

/// <summary>One line of the audit. It never holds a photo, a token, a name or a message.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Actor">Who acted.</param>
/// <param name="Act">What they did, or tried.</param>
/// <param name="InteractionId">On which card; <see langword="null"/> where on none.</param>
/// <param name="Detail">A word from a closed vocabulary, such as a verb or a refusal's name; <see langword="null"/> where there is nothing to add.</param>
public sealed record AuditLine(DateTimeOffset At, PersonId Actor, AuditAct Act, string? InteractionId, string? Detail)
{
    /// <summary>For whom, where that is somebody else than who acted.</summary>
    public PersonId? Subject { get; init; }

    /// <summary>What came of it, as a word from a closed vocabulary; <see langword="null"/> where the act says it all.</summary>
    public string? Result { get; init; }
}
