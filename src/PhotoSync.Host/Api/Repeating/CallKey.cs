using PhotoSync.People;

namespace PhotoSync.Host.Api.Repeating;

/// <summary>By what a request is known again.</summary>
/// <param name="Caller">Who calls.</param>
/// <param name="Key">The key of their choice.</param>
/// <param name="Fingerprint">A hash over what they ask.</param>
internal sealed record CallKey(PersonId Caller, string Key, string Fingerprint);
