using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>What an admin's entries come to: a closed set.</summary>
internal abstract record PlanOutcome
{
    private PlanOutcome()
    {
    }

    /// <summary>A plan.</summary>
    public sealed record Made(CampaignPlan Plan) : PlanOutcome;

    /// <summary>Something is missing or cannot be.</summary>
    /// <param name="Problem">The sentence that says what, by its key.</param>
    public sealed record Faulty(string Problem) : PlanOutcome;
}
