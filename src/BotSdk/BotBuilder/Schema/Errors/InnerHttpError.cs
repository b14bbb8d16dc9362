using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer of a service behind.</summary>
public class InnerHttpError
{
    /// <summary>An empty one.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>One with these members.</summary>
    public InnerHttpError(int? statusCode = null, object body = null)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>Its HTTP status.</summary>
    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>Its body.</summary>
    [JsonProperty("body")]
    public object Body { get; set; }
}
