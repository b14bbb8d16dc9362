using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A fact about an activity. Its members beside the type are in <see cref="Properties"/>.</summary>
public class Entity
{
    /// <summary>An empty one.</summary>
    public Entity()
    {
    }

    /// <summary>One of this type.</summary>
    public Entity(string type = null) => Type = type;

    /// <summary>What kind of fact, for instance <c>mention</c> or <c>clientInfo</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>The members beside the type.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new();
}
