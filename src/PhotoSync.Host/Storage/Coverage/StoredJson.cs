using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>How values are written into text columns: what is absent takes no room, and numbers of enumerations may change without harm.</summary>
internal static class StoredJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };
}
