using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The parts of an <c>application/search</c> invoke that are checked before it is refused.</summary>
internal sealed class SearchInvokeValue
{
    [JsonProperty("kind")]
    public string Kind { get; set; }

    [JsonProperty("queryText")]
    public string QueryText { get; set; }
}
