using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Synchronization;

/// <summary>Somebody's latest finding.</summary>
/// <param name="Person">Whose.</param>
/// <param name="State">What it was.</param>
/// <param name="FoundAt">When, in UTC.</param>
public sealed record KnownFinding(PersonId Person, PhotoState State, DateTimeOffset FoundAt);
