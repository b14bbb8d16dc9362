namespace PhotoSync.Microsoft365.Probing;

/// <summary>The My Site Host as two see it.</summary>
/// <param name="Configured">As the settings name it.</param>
/// <param name="Named">As a profile names it; <see langword="null"/> where that person has no profile, or it names none.</param>
/// <param name="IsOurs">Whether the named one is among the configured ones.</param>
public sealed record MySiteLook(Uri Configured, Uri? Named, bool IsOurs);
