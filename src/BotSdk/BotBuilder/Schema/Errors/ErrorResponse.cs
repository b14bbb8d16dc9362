using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Body of an answer that says what went wrong.</summary>
public class ErrorResponse
{
    /// <summary>An empty one.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>One with these members.</summary>
    public ErrorResponse(Error error = null)
    {
        Error = error;
    }

    /// <summary>What went wrong; null where the body has another shape.</summary>
    [JsonProperty("error")]
    public Error Error { get; set; }
}
