using Microsoft.Extensions.Logging;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Reminders.Sending;

/// <summary>Makes the one call for a message and says what it came to, whatever happens.</summary>
internal sealed partial class Caller(IReminderSender sender, SendingOptions options, MachineTime time, ILogger<Caller> logger)
{
    private readonly ReplyReader reader = new(options.GatewayFailureIsCertain);

    public async Task<SendOutcome> SendAsync(RecipientTurn turn)
    {
        // Not cancelled when the service stops: a call under way is waited for, since only its answer tells what became of the message.
        using var timeout = new CancellationTokenSource(options.CallTimeout, time.Clock);
        try
        {
            return reader.Read(await sender.SendAsync(new Reminder(turn.Campaign.Id, turn.PersonId, turn.Campaign.Plan.Message, turn.State), timeout.Token));
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            return new SendOutcome.Unknown(UncertainCause.NoAnswer);
        }
        catch (Exception failure) // the claim is durable, so whatever the sender met must be written down
        {
            Log.Failed(logger, turn.Campaign.Id, failure);
            return new SendOutcome.Unknown(UncertainCause.SenderFailed);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A message of campaign {Campaign} failed in an unforeseen way; it counts as uncertain")]
        public static partial void Failed(ILogger logger, Campaigns.CampaignId campaign, Exception failure);
    }
}
