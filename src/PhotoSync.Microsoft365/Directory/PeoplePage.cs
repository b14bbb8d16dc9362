using PhotoSync.People;

namespace PhotoSync.Microsoft365.Directory;

/// <summary>Some of many people.</summary>
/// <param name="People">They.</param>
/// <param name="Next">Where the next page is; <see langword="null"/> after the last.</param>
public sealed record PeoplePage(IReadOnlyList<Person> People, string? Next);
