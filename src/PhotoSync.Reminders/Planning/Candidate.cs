namespace PhotoSync.Reminders.Planning;

/// <summary>Somebody of an audience, before it is decided whether to remind them.</summary>
/// <param name="Person">Entra object id.</param>
/// <param name="IsGuest">Whether this is a guest of the tenant.</param>
/// <param name="AccountEnabled">Whether sign-in is allowed; <see langword="null"/> where that is not known.</param>
/// <param name="Language">BCP 47 tag of the preferred language; <see langword="null"/> where that is not known.</param>
public sealed record Candidate(Guid Person, bool IsGuest, bool? AccountEnabled, string? Language);
