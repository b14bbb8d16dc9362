using System.Text.Json;
using PhotoSync.LocalTenant.Pictures;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SharePoint.Files;

/// <summary>
/// The User Photos library of the My Site Host. Thumbnails under a person's object id belong to that person's profile; any other file is kept
/// by its name.
/// </summary>
internal sealed class Library(People people, Database database, PictureBytes pictures, TimeProvider clock)
{
    public const int MostInOneView = 5000;
    private const string Kind = "file";

    public LibraryEntry? Find(string folder, string name) => ThumbnailOf(name) is var (person, size)
        ? person.Profile?.AsSeen(clock.GetUtcNow()).Thumbnails is { } thumbnails && IsFolder(thumbnails, folder) && thumbnails.Find(size) is { } file ? new(folder, name, file) : null
        : database.Find(Kind, Key(folder, name)) is { } body ? new(folder, name, JsonSerializer.Deserialize<LibraryFile>(body, StateJson.Options)!) : null;

    /// <summary>The files whose names start with a text; null when they are more than a view may hold.</summary>
    public IReadOnlyList<LibraryEntry>? List(string folder, string prefix)
    {
        if (prefix.Length >= 36 && Guid.TryParse(prefix.AsSpan(0, 36), out var id))
            return [.. Thumbnails(folder, id).Where(e => e.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))];
        var all = Enumerable.Range(0, people.Count).SelectMany(place => Thumbnails(folder, people.At(place).Id)).Concat(Others(folder))
            .Where(e => e.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Take(MostInOneView + 1).ToList();
        return all.Count > MostInOneView ? null : all;
    }

    public LibraryEntry Save(string folder, string name, byte[] bytes)
    {
        var file = new LibraryFile(pictures.Save(bytes), null, clock.GetUtcNow());
        Write(folder, name, file);
        return new(folder, name, file);
    }

    public void Delete(string folder, string name) => Write(folder, name, null);

    public byte[] Read(LibraryFile file) => (file.Side is { } side ? pictures.Read(file.Picture, side) : pictures.ReadUpload(file.Picture)) ?? [];

    private void Write(string folder, string name, LibraryFile? file)
    {
        if (ThumbnailOf(name) is var (person, size))
            people.Change(person.Id, p => p with { Profile = WithThumbnail(p.Profile?.AsSeen(clock.GetUtcNow()) ?? new(), folder, size, file) });
        else if (file is null)
            database.Delete(Kind, Key(folder, name));
        else
            database.Save(Kind, Key(folder, name), JsonSerializer.Serialize(file, StateJson.Options));
    }

    private static SharePointProfile WithThumbnail(SharePointProfile profile, string folder, char size, LibraryFile? file) =>
        profile with { Thumbnails = (profile.Thumbnails with { Folder = folder }).With(size, file) };

    private IEnumerable<LibraryEntry> Thumbnails(string folder, Guid person) =>
        "SML".Select(size => Find(folder, State.Thumbnails.NameOf(person, size))).OfType<LibraryEntry>();

    private IEnumerable<LibraryEntry> Others(string folder) => database.All(Kind)
        .Where(row => row.Key.StartsWith(Key(folder, ""), StringComparison.Ordinal))
        .Select(row => new LibraryEntry(folder, row.Key[Key(folder, "").Length..], JsonSerializer.Deserialize<LibraryFile>(row.Value, StateJson.Options)!));

    private (Person Person, char Size)? ThumbnailOf(string name) =>
        name.Length == "00000000-0000-0000-0000-000000000000_LThumb.jpg".Length
        && Guid.TryParse(name.AsSpan(0, 36), out var id)
        && name.EndsWith("Thumb.jpg", StringComparison.OrdinalIgnoreCase) && "SML".Contains(char.ToUpperInvariant(name[37]), StringComparison.Ordinal)
        && people.Find(id) is { } person ? (person, name[37]) : null;

    private static bool IsFolder(Thumbnails thumbnails, string folder) => thumbnails.Folder.Equals(folder, StringComparison.OrdinalIgnoreCase);

    private static string Key(string folder, string name) => $"{folder.ToLowerInvariant()}/{name.ToLowerInvariant()}";
}
