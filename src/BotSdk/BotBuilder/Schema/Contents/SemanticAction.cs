using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An action that a message stands for.</summary>
public class SemanticAction
{
    /// <summary>An empty one.</summary>
    public SemanticAction()
    {
    }

    /// <summary>One with these members.</summary>
    public SemanticAction(string id = null, IDictionary<string, Entity> entities = null)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>Id of the action.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Its parameters.</summary>
    [JsonProperty("entities")]
    public IDictionary<string, Entity> Entities { get; set; }

    /// <summary><c>start</c>, <c>continue</c> or <c>done</c>.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
