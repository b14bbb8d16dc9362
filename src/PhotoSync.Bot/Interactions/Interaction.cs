using PhotoSync.People;

namespace PhotoSync.Bot.Interactions;

/// <summary>One talk about one card, as it is stored. Cards carry nothing but its id.</summary>
/// <param name="Id">128 random bits as base64url: it cannot be guessed.</param>
/// <param name="Person">The one person who may act on its card.</param>
/// <param name="ConversationId">The conversation that its card lies in; empty where only another service's name of the person's chat is known.</param>
/// <param name="Kind">Which talk it is.</param>
/// <param name="ActivityId">The message that shows its card; <see langword="null"/> until it was sent.</param>
/// <param name="State">The talk's own state as JSON.</param>
/// <param name="CreatedAt">When it began, in UTC.</param>
/// <param name="ExpiresAt">From then on its card has no effect, in UTC.</param>
/// <param name="Version">Rises by one with each change.</param>
public sealed record Interaction(
    string Id,
    PersonId Person,
    string ConversationId,
    string Kind,
    string? ActivityId,
    string State,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt,
    long Version);
