using PhotoSync.Coverage.Listing;
using PhotoSync.Diagnosis;

namespace PhotoSync.Host.Api.People;

/// <summary>Something that was noticed about a person's photo.</summary>
internal sealed record MomentAnswer(DateTimeOffset At, MomentKind Kind, PhotoState? State)
{
    public static MomentAnswer Of(PersonMoment moment) => moment switch
    {
        PersonMoment.Found found => new(found.At, MomentKind.StateFound, found.State),
        PersonMoment.PhotoSeen seen => new(seen.At, seen.HasPhoto ? MomentKind.PhotoSeen : MomentKind.NoPhotoSeen, null),
        PersonMoment.Visited visited => new(visited.At, visited.Kind == VisitKind.Opened ? MomentKind.LinkOpened : MomentKind.VisitConfirmed, null),
        _ => throw new InvalidOperationException("Nothing was noticed."),
    };
}
