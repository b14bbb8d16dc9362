using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons below a message that vanish once one was pressed.</summary>
public class SuggestedActions
{
    /// <summary>An empty one.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>One with these members.</summary>
    public SuggestedActions(IList<string> to = null, IList<CardAction> actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Ids of those who see them; all, if empty.</summary>
    [JsonProperty("to")]
    public IList<string> To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}
