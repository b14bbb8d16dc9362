namespace PhotoSync.Reminders.Campaigns;

/// <summary>A campaign as stored.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Plan">What the admin decided.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="StartsAt">When it starts or started, in UTC.</param>
public sealed record Campaign(CampaignId Id, CampaignPlan Plan, CampaignStatus Status, DateTimeOffset StartsAt)
{
    /// <summary>Why it is paused.</summary>
    public CampaignHold Hold { get; init; }

    /// <summary>How many recipients the admin was shown and confirmed.</summary>
    public int Counted { get; init; }

    /// <summary>How many recipients were written down; <see langword="null"/> until that is complete.</summary>
    public int? Recipients { get; init; }

    /// <summary>How its cards are taken back, once an admin asked for it.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>Object id of the admin who planned it.</summary>
    public Guid CreatedBy { get; init; }

    /// <summary>When it was planned, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
