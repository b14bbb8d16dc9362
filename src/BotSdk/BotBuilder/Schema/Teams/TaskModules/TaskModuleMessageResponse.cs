using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Closes the dialog and shows a message.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>An empty one.</summary>
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    /// <summary>One with this value.</summary>
    public TaskModuleMessageResponse(string value = null)
        : this() => Value = value;

    /// <summary>The message.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }
}
