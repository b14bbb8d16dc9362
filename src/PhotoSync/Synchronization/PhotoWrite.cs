using PhotoSync.People;

namespace PhotoSync.Synchronization;

/// <summary>A photo change that was begun, kept so that a restart in the middle can settle it by reading again.</summary>
/// <param name="Id">Its own id.</param>
/// <param name="Person">Whose photo.</param>
/// <param name="Kind">Replace or remove.</param>
/// <param name="ETagBefore">The change token before it; <see langword="null"/> where there was no photo.</param>
/// <param name="BegunAt">When the request was about to leave, in UTC.</param>
public sealed record PhotoWrite(Guid Id, PersonId Person, PhotoWriteKind Kind, string? ETagBefore, DateTimeOffset BegunAt);
