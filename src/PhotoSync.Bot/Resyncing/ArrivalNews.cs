using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Resyncing;

/// <summary>Brings the news of a follow-up to the person: the updated card, and one short message where there is something to say.</summary>
internal sealed partial class ArrivalNews(Outreach outreach, CheckDelivery delivery, InteractionDesk desk, ILogger<ArrivalNews> logger)
{
    /// <param name="interaction">The check, with what was found.</param>
    /// <param name="isOver">Whether the waiting has come to its end.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task TellAsync(Interaction interaction, bool isOver, CancellationToken cancellationToken)
    {
        try
        {
            await outreach.ReachAsync(interaction.Person, (turn, token) => TellAsync(turn, interaction, isOver, token), cancellationToken);
        }
        catch (ErrorResponseException refused) when (refused.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            // The person blocked or removed the bot (domain.md §4.2): there is nobody to tell.
            Log.Unreachable(logger, (int)refused.Response.StatusCode);
        }
    }

    private async Task TellAsync(Turn turn, Interaction interaction, bool isOver, CancellationToken cancellationToken)
    {
        await delivery.ShowAsync(turn, interaction, cancellationToken);
        if (isOver && Message(InteractionDesk.Read<CheckState>(interaction)) is { } message)
            await SayOnceAsync(turn, interaction, message, cancellationToken);
    }

    /// <summary>The message is marked as said before it is sent, so that it never comes twice; one that was surely not delivered is unmarked.</summary>
    private async Task SayOnceAsync(Turn turn, Interaction interaction, string message, CancellationToken cancellationToken)
    {
        if (await desk.ChangeAsync<CheckState>(interaction.Id, state => state.Told == message ? null : state with { Told = message }, cancellationToken) is null) return;

        try
        {
            await turn.SayAsync(turn.Voice.Say(message), cancellationToken);
        }
        catch (ErrorResponseException later) when (later.Response?.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed)
        {
            await desk.ChangeAsync<CheckState>(interaction.Id, state => state with { Told = null }, CancellationToken.None);
            throw;
        }
    }

    private static string? Message(CheckState state) => state.Photo switch
    {
        { State: PhotoState.InSync } when state.HasArrived => "Arrived.Message",
        { State: PhotoState.NoPhotoAnywhere } when state.WasRemoved => "Arrived.RemovedMessage",
        { Remedy: Remedy.SignIn } => "FollowUp.SignInMessage",
        { Remedy: Remedy.VisitNow or Remedy.OpenSharePointOnce } => "FollowUp.VisitNowMessage",
        { CanArrive: true } => "FollowUp.StuckMessage",
        _ => null,
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A person could not be told of a follow-up: the channel answered {Status}")]
        public static partial void Unreachable(ILogger logger, int status);
    }
}
