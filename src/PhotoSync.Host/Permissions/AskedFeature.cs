namespace PhotoSync.Host.Permissions;

/// <summary>A part of PhotoSync that needs permissions of its own.</summary>
/// <param name="Default">Whether it is on unless an option says otherwise.</param>
/// <param name="Needs">Features whose permissions it uses too.</param>
/// <param name="Setting">The option that switches it on; empty where there is none.</param>
/// <param name="What">What it does.</param>
internal sealed record AskedFeature(bool Default, IReadOnlyList<string> Needs, string Setting, string What);
