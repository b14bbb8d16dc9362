namespace PhotoSync.Reminders.Planning;

/// <summary>Where an audience was taken from.</summary>
/// <param name="Basis">What says who belongs to it.</param>
/// <param name="AsOf">As of when, in UTC: of a sweep, when it was completed; else when the reading began.</param>
public sealed record AudienceOrigin(AudienceBasis Basis, DateTimeOffset AsOf);
