namespace PhotoSync.Host.Api.People;

/// <summary>Somebody, and what was noticed about their photo, newest first.</summary>
internal sealed record PersonDetail(PersonAnswer Person, IReadOnlyList<MomentAnswer> Moments);
