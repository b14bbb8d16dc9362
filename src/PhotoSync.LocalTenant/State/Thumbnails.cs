namespace PhotoSync.LocalTenant.State;

/// <summary>A person's three files in the User Photos library; each may be missing by itself.</summary>
internal sealed record Thumbnails(string Folder, LibraryFile? Small, LibraryFile? Medium, LibraryFile? Large)
{
    public const string EnglishFolder = "Profile Pictures";

    public static Thumbnails None { get; } = new(EnglishFolder, null, null, null);
}
