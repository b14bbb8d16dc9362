using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A row of images that breaks into further rows.</summary>
public class AdaptiveImageSet : AdaptiveElement
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "ImageSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The images, in order.</summary>
    [JsonProperty(Required = Required.Always)]
    [JsonConverter(typeof(ElementListConverter<AdaptiveImage>))]
    public List<AdaptiveImage> Images { get; set; } = [];

    /// <summary>The size that all images are shown in.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize ImageSize { get; set; }
}
