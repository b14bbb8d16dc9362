namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>How the person's Teams client is set up.</summary>
internal sealed record ClientSettings
{
    /// <summary>The client's language; null: the person's preferred one.</summary>
    public string? Locale { get; init; }

    /// <summary>What clientInfo calls the platform: Web, Windows, Mac, iOS or Android.</summary>
    public string Platform { get; init; } = "Web";

    public SignInBehaviour SignIn { get; init; } = SignInBehaviour.Silent;

    /// <summary>The code of signin/failure that the client sends where <see cref="SignIn"/> says that it fails.</summary>
    public string? FailureCode { get; init; }

    /// <summary>Whether the person has agreed that the bot acts for them.</summary>
    public bool Consented { get; init; }
}
