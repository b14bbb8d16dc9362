namespace PhotoSync.Bot.SigningIn;

/// <summary>What is remembered while a person signs in.</summary>
/// <param name="Then">The interaction that is carried out after it.</param>
internal sealed record SignInState(string Then)
{
    /// <summary>When the first of the person's devices brought a token; the others are answered without effect.</summary>
    public DateTimeOffset? ExchangedAt { get; init; }

    /// <summary>Whether what was asked has been carried out.</summary>
    public bool IsDone { get; init; }
}
