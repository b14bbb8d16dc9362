using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something that goes with a message: a card, a file, a picture.</summary>
public class Attachment
{
    /// <summary>An empty one.</summary>
    public Attachment()
    {
    }

    /// <summary>One with these members.</summary>
    public Attachment(string contentType = null, string contentUrl = null, object content = null, string name = null, string thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Media type.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>Where the content is.</summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The content itself; read from the wire it is a JToken or a plain value.</summary>
    [JsonProperty("content")]
    public object Content { get; set; }

    /// <summary>File name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>A small picture of it.</summary>
    [JsonProperty("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }

    /// <summary>Members of the JSON that have no property here; they are kept and written again, nulls included.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new();
}
