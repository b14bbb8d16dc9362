namespace Microsoft.Bot.Schema;

/// <summary>A token that the client offers with the press of a card's button.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest;
