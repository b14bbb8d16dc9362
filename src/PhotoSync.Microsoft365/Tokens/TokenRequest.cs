using PhotoSync.People;

namespace PhotoSync.Microsoft365.Tokens;

/// <summary>A token that is needed: in whose name, and for which service.</summary>
internal sealed record TokenRequest(Acting Acting, Audience Audience);
