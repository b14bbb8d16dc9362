namespace PhotoSync.Microsoft365.Tokens;

/// <summary>Gives tokens for calls. Safe for concurrent use; a refusal is a value.</summary>
internal interface ITokens
{
    /// <param name="request">Which token.</param>
    /// <param name="rejected">A token that the service has just refused: another one is asked for.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<TokenOutcome> AcquireAsync(TokenRequest request, string? rejected, CancellationToken cancellationToken);
}
