using PhotoSync.Bot.Administering.Campaigns;
using PhotoSync.Bot.Resyncing;
using PhotoSync.Bot.Settling;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Bot.Answering;

/// <summary>Keeps the bot's promises to come back.</summary>
internal sealed class FollowUpTalk(ArrivalFollowUp arrival, SettlingFollowUp settling, CampaignProgress campaigns) : IFollowUpHandler
{
    public async Task<FollowUpOutcome> HandleAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        using var span = TurnTelemetry.StartFollowUp(followUp.Purpose.ToString());
        return followUp.Purpose switch
        {
            FollowUpPurpose.PhotoArrival => await arrival.HandleAsync(followUp, cancellationToken),
            FollowUpPurpose.UploadSettling => await settling.HandleAsync(followUp, cancellationToken),
            FollowUpPurpose.CampaignProgress => await campaigns.HandleAsync(followUp, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(followUp), followUp.Purpose, "No talk keeps this promise."),
        };
    }
}
