using PhotoSync.Host.Privacy;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary>A draft and what it would do. Nothing is sent until it is confirmed.</summary>
/// <param name="Campaign">The draft.</param>
/// <param name="Recipients">How many people it would reach; absent where administrators see counts only and they are too few.</param>
/// <param name="LeftOut">How many it would leave out, by reason.</param>
/// <param name="Unknown">Names that mean nobody.</param>
/// <param name="Ambiguous">Names that mean several people.</param>
internal sealed record DraftAnswer(
    CampaignAnswer Campaign, int? Recipients, IReadOnlyDictionary<ExclusionReason, int> LeftOut, IReadOnlyList<string> Unknown, IReadOnlyList<string> Ambiguous)
{
    /// <summary>Where the audience was taken from, and as of when; absent where its people were named.</summary>
    public AudienceOrigin? Origin { get; init; }

    public static DraftAnswer Of(Draft draft, GroupCounts counts) => new(
        CampaignAnswer.Of(draft.Campaign).As(counts), counts.ShowSum(draft.Run.Recipients), counts.ShowSome(draft.Run.LeftOut), draft.Run.Unknown, draft.Run.Ambiguous) { Origin = draft.Run.Origin };
}
