using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of a <c>task/fetch</c> or <c>task/submit</c> invoke.</summary>
public class TaskModuleRequest
{
    /// <summary>What the button or the form sends; read from the wire it is a JToken.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }

    /// <summary>About the client.</summary>
    [JsonProperty("context")]
    public TaskModuleRequestContext Context { get; set; }

    /// <summary>About the tab it was opened from.</summary>
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
