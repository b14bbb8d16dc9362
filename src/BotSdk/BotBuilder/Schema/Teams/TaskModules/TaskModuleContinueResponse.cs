using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows another dialog.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>An empty one.</summary>
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    /// <summary>One with this value.</summary>
    public TaskModuleContinueResponse(TaskModuleTaskInfo value = null)
        : this() => Value = value;

    /// <summary>The dialog.</summary>
    [JsonProperty("value")]
    public TaskModuleTaskInfo Value { get; set; }
}
