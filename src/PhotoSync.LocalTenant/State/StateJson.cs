using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhotoSync.LocalTenant.State;

/// <summary>How the tenant's own values are written, in the store and in the control API: camel case, enumerations by name, no nulls.</summary>
internal static class StateJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
