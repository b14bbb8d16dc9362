using PhotoSync.Coverage.Listing;

namespace PhotoSync.Host.Api.Coverage;

/// <summary>Coverage at the end of a day, in UTC.</summary>
internal sealed record DayAnswer(DateOnly Day, IReadOnlyList<StateCount> States)
{
    public static DayAnswer Of(CoverageDay day) => new(day.Day, StateCount.Of(day.States));
}
