namespace Microsoft.Bot.Schema;

/// <summary>Names of the invokes and events of a sign-in.</summary>
public static class SignInConstants
{
    /// <summary>The sign-in window has closed; the value carries a code to redeem.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";

    /// <summary>The client offers a token of its own to exchange.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>The token service delivers a token.</summary>
    public const string TokenResponseEventName = "tokens/response";
}
