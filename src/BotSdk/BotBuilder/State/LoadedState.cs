using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A state as a turn has it: read from storage, and perhaps changed since.</summary>
internal sealed class LoadedState(IDictionary<string, object> properties, bool changed)
{
    public IDictionary<string, object> Properties { get; } = properties;

    /// <summary>The state as it is in storage; null where it must be written.</summary>
    public string Saved { get; set; } = changed ? null : JsonConvert.SerializeObject(properties);

    public static LoadedState Emptied() => new(new Dictionary<string, object>(), changed: true);

    /// <exception cref="InvalidOperationException">What storage gives is no state.</exception>
    public static LoadedState Read(object kept) => kept switch
    {
        null => new(new Dictionary<string, object>(), changed: false),
        IDictionary<string, object> properties => new(properties, changed: false),
        JObject json => new(json.ToObject<Dictionary<string, object>>(), changed: false),
        _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
    };

    public string Fingerprint() => JsonConvert.SerializeObject(Properties);
}
