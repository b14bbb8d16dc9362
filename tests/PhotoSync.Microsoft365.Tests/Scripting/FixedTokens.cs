using PhotoSync.Microsoft365.Tokens;

namespace PhotoSync.Microsoft365.Tests.Scripting;

/// <summary>Tokens without a login service: each is numbered, and a rejected one is followed by the next.</summary>
internal sealed class FixedTokens : ITokens
{
    private int number = 1;

    public List<TokenRequest> Asked { get; } = [];

    public TokenRefusal? Refusal { get; set; }

    public Task<TokenOutcome> AcquireAsync(TokenRequest request, string? rejected, CancellationToken cancellationToken)
    {
        lock (Asked)
            Asked.Add(request);
        if (rejected is not null)
            number++;
        return Task.FromResult<TokenOutcome>(Refusal is { } refusal
            ? new TokenOutcome.Refused(refusal)
            : new TokenOutcome.Issued($"{request.Audience.Address.Host}-{number}", DateTimeOffset.MaxValue));
    }
}
