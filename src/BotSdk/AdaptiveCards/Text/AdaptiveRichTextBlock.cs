using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A paragraph of text made of runs, each with its own look.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "RichTextBlock";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>Where the text stands from left to right.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The runs of text, in order.</summary>
    [JsonProperty(Required = Required.Always)]
    public List<AdaptiveInline> Inlines { get; set; } = [];
}
