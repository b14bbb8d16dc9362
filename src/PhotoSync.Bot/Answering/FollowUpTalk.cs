using PhotoSync.Bot.Resyncing;
using PhotoSync.Bot.Settling;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Bot.Answering;

/// <summary>Keeps the bot's promises to come back.</summary>
internal sealed class FollowUpTalk(ArrivalFollowUp arrival, SettlingFollowUp settling) : IFollowUpHandler
{
    public Task<FollowUpOutcome> HandleAsync(FollowUp followUp, CancellationToken cancellationToken) => followUp.Purpose switch
    {
        FollowUpPurpose.PhotoArrival => arrival.HandleAsync(followUp, cancellationToken),
        FollowUpPurpose.UploadSettling => settling.HandleAsync(followUp, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(followUp), followUp.Purpose, "No talk keeps this promise."),
    };
}
