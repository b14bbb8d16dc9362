using PhotoSync.Diagnosis;

namespace PhotoSync.Host.Api.Exports;

/// <summary>What is to be downloaded.</summary>
/// <param name="Kind">The table.</param>
internal sealed record ExportWish(ExportKind Kind)
{
    /// <summary>For people: only these states; none for all.</summary>
    public IReadOnlyList<PhotoState>? States { get; init; }

    /// <summary>For people: part of a name, sign-in name or mail address.</summary>
    public string? Search { get; init; }

    /// <summary>For recipients: the campaign's number.</summary>
    public long? Campaign { get; init; }
}
