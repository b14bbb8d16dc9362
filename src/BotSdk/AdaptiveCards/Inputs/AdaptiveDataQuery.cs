using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A search for choices that the client asks the bot for; every member is written.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveDataQuery
{
    /// <summary>The kind, as written.</summary>
    public string Type { get; set; } = "Data.Query";

    /// <summary>What is searched.</summary>
    public string Dataset { get; set; }

    /// <summary>What the person has typed.</summary>
    public string Value { get; set; }

    /// <summary>The most choices wanted.</summary>
    public int Count { get; set; }

    /// <summary>How many choices are passed over.</summary>
    public int Skip { get; set; }
}
