using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong.</summary>
public class Error
{
    /// <summary>An empty one.</summary>
    public Error()
    {
    }

    /// <summary>One with these members.</summary>
    public Error(string code = null, string message = null, InnerHttpError innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>Code of the error.</summary>
    [JsonProperty("code")]
    public string Code { get; set; }

    /// <summary>The error in words, for developers.</summary>
    [JsonProperty("message")]
    public string Message { get; set; }

    /// <summary>The error of a service behind.</summary>
    [JsonProperty("innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }
}
