namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of callers beyond a valid token.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the key of every token must have beside the one for its channel. None by default.</summary>
    public string[] RequiredEndorsements { get; set; } = [];
}
