namespace PhotoSync.Microsoft365.Tokens;

/// <summary>What came of asking for a token.</summary>
internal abstract record TokenOutcome
{
    private TokenOutcome()
    {
    }

    public sealed record Issued(string Token, DateTimeOffset Expires) : TokenOutcome
    {
        /// <summary>Never the token: records print their members.</summary>
        public override string ToString() => $"Issued until {Expires:u}";
    }

    public sealed record Refused(TokenRefusal Refusal) : TokenOutcome;
}
