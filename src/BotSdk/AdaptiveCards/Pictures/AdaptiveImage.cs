using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A picture.</summary>
public class AdaptiveImage : AdaptiveElement
{
    /// <summary>The kind, as written.</summary>
    public const string TypeName = "Image";

    /// <summary>An image without an address.</summary>
    public AdaptiveImage()
    {
    }

    /// <summary>An image at an address.</summary>
    /// <param name="url">The absolute address; a <c>data:</c> address holds the picture itself.</param>
    public AdaptiveImage(string url) => Url = new Uri(url);

    /// <summary>An image at an address.</summary>
    /// <param name="url">The address.</param>
    public AdaptiveImage(Uri url) => Url = url;

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The size; <see cref="PixelWidth"/> and <see cref="AdaptiveElement.Height"/> give it exactly.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize Size { get; set; }

    /// <summary>How the image is cut.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageStyle Style { get; set; }

    /// <summary>The address, written as it was given; an image without one cannot be written.</summary>
    [JsonProperty(Required = Required.Always)]
    public Uri Url { get; set; }

    /// <summary>The address as text; setting it to a relative one throws a <see cref="UriFormatException"/>.</summary>
    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = value is null ? null : new Uri(value);
    }

    /// <summary>Where the image stands from left to right.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The colour behind what is transparent, such as <c>#DDDDDD</c>.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string BackgroundColor { get; set; }

    /// <summary>What a press on the image does.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>What the image shows, in words.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string AltText { get; set; }

    /// <summary>The width in pixels; 0 for none.</summary>
    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [JsonConverter(typeof(PixelsConverter))]
    public uint PixelWidth { get; set; }

    /// <summary>The height in pixels; 0 where <see cref="AdaptiveElement.Height"/> is not in pixels.</summary>
    [JsonIgnore]
    public uint PixelHeight
    {
        get => Height.Unit ?? 0;
        set => Height = new AdaptiveHeight(value);
    }
}
