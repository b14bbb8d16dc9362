using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a sign-in needs.</summary>
public class SignInResource
{
    /// <summary>An empty one.</summary>
    public SignInResource()
    {
    }

    /// <summary>One with these members.</summary>
    public SignInResource(string signInLink = null, TokenExchangeResource tokenExchangeResource = null)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
    }

    /// <summary>Page to open.</summary>
    [JsonProperty("signInLink")]
    public string SignInLink { get; set; }

    /// <summary>For the silent way.</summary>
    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>For the posting way.</summary>
    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}
