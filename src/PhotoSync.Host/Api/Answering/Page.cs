namespace PhotoSync.Host.Api.Answering;

/// <summary>One page of a list.</summary>
/// <param name="Items">What is on it.</param>
/// <param name="Next">The cursor of the next page; <see langword="null"/> where this is the last.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
