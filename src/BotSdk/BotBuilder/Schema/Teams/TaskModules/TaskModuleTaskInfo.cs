using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog: a page by <see cref="Url"/>, or a <see cref="Card"/>.</summary>
public class TaskModuleTaskInfo
{
    /// <summary>An empty one.</summary>
    public TaskModuleTaskInfo()
    {
    }

    /// <summary>One with these members.</summary>
    public TaskModuleTaskInfo(
        string title = null,
        object height = null,
        object width = null,
        string url = null,
        Attachment card = null,
        string fallbackUrl = null,
        string completionBotId = null)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    /// <summary>Title.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>Pixels, or <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    [JsonProperty("height")]
    public object Height { get; set; }

    /// <summary>Pixels, or <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    [JsonProperty("width")]
    public object Width { get; set; }

    /// <summary>Page to show.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>Adaptive Card to show.</summary>
    [JsonProperty("card")]
    public Attachment Card { get; set; }

    /// <summary>Page for a client without dialogs.</summary>
    [JsonProperty("fallbackUrl")]
    public string FallbackUrl { get; set; }

    /// <summary>App id of the bot that gets the result.</summary>
    [JsonProperty("completionBotId")]
    public string CompletionBotId { get; set; }
}
