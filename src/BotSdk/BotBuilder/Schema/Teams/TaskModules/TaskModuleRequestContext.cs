using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>About the client of a dialog.</summary>
public class TaskModuleRequestContext
{
    /// <summary><c>default</c>, <c>dark</c> or <c>contrast</c>.</summary>
    [JsonProperty("theme")]
    public string Theme { get; set; }
}
