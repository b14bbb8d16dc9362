using PhotoSync.People;

namespace PhotoSync.Bot.Conversations;

/// <summary>How a person can be reached, and how they like to be spoken to.</summary>
/// <param name="Person">Whom.</param>
/// <param name="ReferenceJson">The Bot SDK's conversation reference as JSON.</param>
/// <param name="Locale">BCP 47 tag of their client; <see langword="null"/> where it was never told.</param>
/// <param name="TimeZone">IANA or Windows name of their client's time zone; <see langword="null"/> where it was never told.</param>
/// <param name="SeenAt">When they were last heard of, in UTC.</param>
public sealed record KnownConversation(PersonId Person, string ReferenceJson, string? Locale, string? TimeZone, DateTimeOffset SeenAt);
