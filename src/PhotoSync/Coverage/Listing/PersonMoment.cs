using PhotoSync.Diagnosis;

namespace PhotoSync.Coverage.Listing;

/// <summary>Something that was noticed about one person's photo: a closed set.</summary>
/// <param name="At">When, in UTC.</param>
public abstract record PersonMoment(DateTimeOffset At)
{
    /// <summary>A look found another state than the look before.</summary>
    public sealed record Found(DateTimeOffset At, PhotoState State) : PersonMoment(At);

    /// <summary>A photo was first seen in Exchange, or that there is none any more.</summary>
    public sealed record PhotoSeen(DateTimeOffset At, bool HasPhoto) : PersonMoment(At);

    /// <summary>The person went to their own SharePoint page, as far as we know.</summary>
    public sealed record Visited(DateTimeOffset At, VisitKind Kind) : PersonMoment(At);
}
