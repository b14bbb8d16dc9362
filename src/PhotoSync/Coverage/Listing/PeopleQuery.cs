using PhotoSync.Diagnosis;

namespace PhotoSync.Coverage.Listing;

/// <summary>Which people are asked for. Every condition that is set must hold.</summary>
public sealed record PeopleQuery
{
    /// <summary>The most that a page may hold.</summary>
    public const int LargestPage = 500;

    /// <summary>The latest look found one of these; empty means any, and those not looked at yet too.</summary>
    public IReadOnlyList<PhotoState> States { get; init; } = [];

    /// <summary>Part of the name, the sign-in name or the mail address, whatever the case; <see langword="null"/> for everybody.</summary>
    public string? Search { get; init; }

    /// <summary>The last one of the page before; <see langword="null"/> for the first page.</summary>
    public PeoplePlace? After { get; init; }

    /// <summary>How many at most, from 1 to <see cref="LargestPage"/>. Default 50.</summary>
    public int AtMost { get; init; } = 50;
}
