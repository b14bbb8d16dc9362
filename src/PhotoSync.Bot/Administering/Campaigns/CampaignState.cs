namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>The state of an admin's talk about one campaign.</summary>
internal sealed record CampaignState
{
    public CampaignStep Step { get; init; }

    public FormEntries Entries { get; init; } = new();

    /// <summary>The file that the admin sent.</summary>
    public NamedFile? File { get; init; }

    /// <summary>The sentence that says what is wrong, by its key.</summary>
    public string? Problem { get; init; }

    /// <summary>When the counting began.</summary>
    public DateTimeOffset? CountingSince { get; init; }

    /// <summary>The campaign's number.</summary>
    public long? Campaign { get; init; }

    public DraftFigures? Draft { get; init; }

    public ProgressFigures? Progress { get; init; }

    /// <summary>The side that the card shows, by the verb that asks for it.</summary>
    public string? View { get; init; }

    /// <summary>What that side lets the admin choose from.</summary>
    public IReadOnlyList<NamedChoice> Choices { get; init; } = [];
}
