namespace PhotoSync.LocalTenant.Teams.Faults;

/// <summary>One line of a fault script: which calls of the bot fail, how, and how often.</summary>
internal sealed record ConnectorFault
{
    /// <summary>create, send, update, delete, members, attachment, getToken, exchange, signIn, signOut, or any.</summary>
    public string Operation { get; init; } = "any";

    /// <summary>Only calls about this person's chat; null: everybody's.</summary>
    public Guid? Person { get; init; }

    /// <summary>The status answered. Default 500.</summary>
    public int Status { get; init; } = 500;

    public string? Code { get; init; } = "ServiceError";

    public string Message { get; init; } = "The local tenant was told to fail.";

    public ErrorShape Shape { get; init; }

    /// <summary>Seconds of <c>Retry-After</c>; null: no such header.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Carries the call out before failing: the bot cannot know that it worked.</summary>
    public bool AfterDoing { get; init; }

    /// <summary>Closes the connection instead of answering.</summary>
    public bool Drop { get; init; }

    /// <summary>How long the answer is held back.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>How many calls pass before the first that fails.</summary>
    public int After { get; init; }

    /// <summary>How many calls fail; 0: all from then on.</summary>
    public int Times { get; init; } = 1;

    public bool Matches(string operation, Guid? person) =>
        (Operation == "any" || string.Equals(Operation, operation, StringComparison.OrdinalIgnoreCase)) && (Person is null || Person == person);
}
