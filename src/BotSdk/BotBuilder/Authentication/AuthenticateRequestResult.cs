using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who has called, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Audience of the tokens that answers are signed with.</summary>
    public string Audience { get; set; }

    /// <summary>The caller's claims; none where authentication is off.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>Name of the caller's cloud; null where authentication is off.</summary>
    public string CallerId { get; set; }

    /// <summary>What makes the connector that answers go through.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
