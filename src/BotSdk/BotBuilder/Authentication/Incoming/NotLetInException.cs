namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A request is not let in. The reason is for the log: it names no token and nobody.</summary>
internal sealed class NotLetInException(string reason, Exception cause = null) : UnauthorizedAccessException(reason, cause);
