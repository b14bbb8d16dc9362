namespace PhotoSync.Host.Api.Repeating;

/// <summary>An answer as it was given once, to be given again.</summary>
internal sealed record RepeatableAnswer(int Status, string? ContentType, string? Location, byte[] Body);
