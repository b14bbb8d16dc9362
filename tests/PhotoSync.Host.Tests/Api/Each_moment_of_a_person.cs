using PhotoSync.Coverage.Listing;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Api.People;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Api;

public sealed class Each_moment_of_a_person
{
    [Fact]
    public void Has_a_kind_and_a_time()
    {
        (PersonMoment Moment, MomentKind Kind)[] moments =
        [
            (new PersonMoment.Found(Some.Morning, PhotoState.InSync), MomentKind.StateFound),
            (new PersonMoment.PhotoSeen(Some.Morning, HasPhoto: true), MomentKind.PhotoSeen),
            (new PersonMoment.PhotoSeen(Some.Morning, HasPhoto: false), MomentKind.NoPhotoSeen),
            (new PersonMoment.Visited(Some.Morning, VisitKind.Opened), MomentKind.LinkOpened),
            (new PersonMoment.Visited(Some.Morning, VisitKind.Confirmed), MomentKind.VisitConfirmed),
        ];

        Assert.All(moments, each => Assert.Equal((Some.Morning, each.Kind), (MomentAnswer.Of(each.Moment).At, MomentAnswer.Of(each.Moment).Kind)));
    }
}
