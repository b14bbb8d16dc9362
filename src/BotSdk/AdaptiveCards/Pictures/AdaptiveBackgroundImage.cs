using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A picture behind a card or container; written as its address alone where nothing else is set.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(BackgroundImageConverter))]
public class AdaptiveBackgroundImage
{
    /// <summary>A background without an address.</summary>
    public AdaptiveBackgroundImage()
    {
    }

    /// <summary>A background at an address.</summary>
    /// <param name="url">The absolute address.</param>
    public AdaptiveBackgroundImage(string url) => Url = new Uri(url);

    /// <summary>A background at an address.</summary>
    /// <param name="url">The address.</param>
    public AdaptiveBackgroundImage(Uri url) => Url = url;

    /// <summary>The address, written as it was given.</summary>
    [JsonProperty(Required = Required.Always)]
    public Uri Url { get; set; }

    /// <summary>The address as text; setting it to a relative one throws a <see cref="UriFormatException"/>.</summary>
    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = value is null ? null : new Uri(value);
    }

    /// <summary>How the picture fills its place.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageFillMode FillMode { get; set; }

    /// <summary>Where the picture stands from left to right.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Where the picture stands from top to bottom.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }
}
