using PhotoSync.Bot.Administering.Commands;

namespace PhotoSync.Bot.Administering.Campaigning;

/// <summary>What is to be done with which campaign.</summary>
internal sealed record CampaignState(long Campaign, AdminWish Wish)
{
    /// <summary>Whether it was done, so that a press that is repeated does nothing more.</summary>
    public bool IsDone { get; init; }
}
