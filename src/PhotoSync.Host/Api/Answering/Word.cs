using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PhotoSync.Host.Api.Answering;

/// <summary>A value of a closed set as it stands in an address: written as in answers, in any case.</summary>
internal readonly record struct Word<T>(T Value)
    where T : struct, Enum
{
    /// <summary>The words that there are.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Binding looks for it here.")]
    public static bool TryParse(string? text, out Word<T> word)
    {
        var isOne = Enum.TryParse<T>(text, ignoreCase: true, out var value) && All.Contains(text, StringComparer.OrdinalIgnoreCase);
        word = new Word<T>(value);
        return isOne;
    }
}
