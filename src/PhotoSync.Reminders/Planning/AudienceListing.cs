namespace PhotoSync.Reminders.Planning;

/// <summary>The people of an audience, and where they were taken from.</summary>
/// <param name="Origin">Where from.</param>
/// <param name="People">Each of them, read as one goes along.</param>
public sealed record AudienceListing(AudienceOrigin Origin, IAsyncEnumerable<Candidate> People);
