using Microsoft.AspNetCore.Mvc;
using PhotoSync.Coverage.Listing;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Api.Answering;

namespace PhotoSync.Host.Api.People;

/// <summary>Which people a page of the list is for.</summary>
/// <param name="State">States, each by a parameter of its own; none for any.</param>
/// <param name="Search">Part of a name, sign-in name or mail address.</param>
/// <param name="Cursor">Where to go on.</param>
/// <param name="Limit">How many, from 1 to 500; 50 unless said.</param>
internal sealed record PeopleFilter(
    [FromQuery(Name = "state")] Word<PhotoState>[]? State, [FromQuery(Name = "search")] string? Search, [FromQuery(Name = "cursor")] string? Cursor, [FromQuery(Name = "limit")] int? Limit)
{
    private const int LongestSearch = 100;

    /// <summary>The question for the store, one longer than the page so that its end shows.</summary>
    /// <returns><see langword="null"/> where the cursor is none.</returns>
    public PeopleQuery? ToQuery() => Cursors.TryRead<PeoplePlace>(Cursor, out var place)
        ? new PeopleQuery { States = [.. (State ?? []).Select(word => word.Value)], Search = Search is { Length: > LongestSearch } ? Search[..LongestSearch] : Search, After = place, AtMost = Size + 1 }
        : null;

    public int Size => Math.Clamp(Limit ?? 50, 1, PeopleQuery.LargestPage - 1);
}
