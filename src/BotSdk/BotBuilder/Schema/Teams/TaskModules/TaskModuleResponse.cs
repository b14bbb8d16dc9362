using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answer to a dialog's invoke.</summary>
public class TaskModuleResponse
{
    /// <summary>An empty one.</summary>
    public TaskModuleResponse()
    {
    }

    /// <summary>One with these members.</summary>
    public TaskModuleResponse(TaskModuleResponseBase task = null)
    {
        Task = task;
    }

    /// <summary>What comes next.</summary>
    [JsonProperty("task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>How long the client may keep it.</summary>
    [JsonProperty("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
