using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What comes next in a dialog.</summary>
public class TaskModuleResponseBase
{
    /// <summary>An empty one.</summary>
    public TaskModuleResponseBase()
    {
    }

    /// <summary>One with these members.</summary>
    public TaskModuleResponseBase(string type = null)
    {
        Type = type;
    }

    /// <summary><c>continue</c> or <c>message</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
