namespace PhotoSync.Host.Api.Coverage;

/// <summary>Coverage at the end of a day, in UTC.</summary>
internal sealed record DayAnswer(DateOnly Day, IReadOnlyList<StateCount> States);
