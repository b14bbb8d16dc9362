using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The tab that a dialog was opened from.</summary>
public class TabEntityContext
{
    /// <summary>Id of the tab.</summary>
    [JsonProperty("tabEntityId")]
    public string TabEntityId { get; set; }
}
