using PhotoSync.Coverage.Listing;
using PhotoSync.Diagnosis;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>Something noticed about a person's photo, as stored.</summary>
internal sealed record MomentRow(string At, string Kind, string Word)
{
    public PersonMoment ToMoment() => Kind switch
    {
        "found" => new PersonMoment.Found(Utc.Read(At), Enum.Parse<PhotoState>(Word)),
        "photo" => new PersonMoment.PhotoSeen(Utc.Read(At), Word.Length > 0),
        _ => new PersonMoment.Visited(Utc.Read(At), Enum.Parse<VisitKind>(Word)),
    };
}
