namespace PhotoSync.Synchronization;

/// <summary>What reading again told about a change that had been left open.</summary>
/// <param name="Write">The change.</param>
/// <param name="TookEffect">Whether Exchange shows another state than before it; <see langword="null"/> where it still can't be told.</param>
public sealed record SettledWrite(PhotoWrite Write, bool? TookEffect);
