namespace PhotoSync.LocalTenant.State;

/// <summary>A person's three files in the User Photos library; each may be missing by itself.</summary>
internal sealed record Thumbnails(string Folder, LibraryFile? Small, LibraryFile? Medium, LibraryFile? Large)
{
    public const string EnglishFolder = "Profile Pictures";
    public const int SmallSide = 48;
    public const int MediumSide = 72;

    public static Thumbnails None { get; } = new(EnglishFolder, null, null, null);

    public static string NameOf(Guid person, char size) => $"{person}_{size}Thumb.jpg";

    /// <summary>The file of a size: S, M or L, in either case.</summary>
    public LibraryFile? Find(char size) => char.ToUpperInvariant(size) switch { 'S' => Small, 'M' => Medium, 'L' => Large, _ => null };

    public Thumbnails With(char size, LibraryFile? file) => char.ToUpperInvariant(size) switch
    {
        'S' => this with { Small = file },
        'M' => this with { Medium = file },
        'L' => this with { Large = file },
        _ => throw new ArgumentOutOfRangeException(nameof(size)),
    };
}
