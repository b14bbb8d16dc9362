using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sources;

/// <summary>What came of asking who has changed: a closed set.</summary>
public abstract record PeopleChanges
{
    private PeopleChanges()
    {
    }

    /// <summary>A page was read.</summary>
    /// <param name="Changed">People as they are now: everybody in a walk from the beginning, else those who changed.</param>
    /// <param name="Gone">Object ids of people who were deleted.</param>
    /// <param name="Link">Where to go on: the next page, or where the next question starts when this was the last.</param>
    /// <param name="IsLast">Whether this was the last page.</param>
    public sealed record Page(IReadOnlyList<Person> Changed, IReadOnlyList<Guid> Gone, Uri Link, bool IsLast) : PeopleChanges;

    /// <summary>The service has lost the place that the link names: begin anew without a link (410; domain.md §2.6).</summary>
    public sealed record StartOver : PeopleChanges;

    /// <summary>The service did not answer.</summary>
    /// <param name="Failure">Why.</param>
    public sealed record Unread(ReadFailure Failure) : PeopleChanges;
}
