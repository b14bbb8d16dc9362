using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A title and a value.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveFact
{
    /// <summary>A fact without title and value.</summary>
    public AdaptiveFact()
    {
    }

    /// <summary>A fact.</summary>
    /// <param name="title">The title.</param>
    /// <param name="value">The value.</param>
    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    /// <summary>The title; a fact without one cannot be written.</summary>
    [JsonProperty(Required = Required.Always)]
    public string Title { get; set; }

    /// <summary>The value; a fact without one cannot be written.</summary>
    [JsonProperty(Required = Required.Always)]
    public string Value { get; set; }

    /// <summary>What is read out for this fact.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [Obsolete("Facts are not read out one by one: use AdaptiveCard.Speak.")]
    public string Speak { get; set; }
}
