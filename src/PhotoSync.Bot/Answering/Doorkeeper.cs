using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Answering;

/// <summary>Opens turns for those who may have one: known people of Teams, in private, not too fast.</summary>
internal sealed class Doorkeeper(TurnDoor door, PeopleBook people, TurnLimits limits)
{
    /// <summary>The turn; <see langword="null"/> where there is none, which was told where that helps.</summary>
    public async Task<Turn?> OpenAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await OpenUncountedAsync(context, cancellationToken) is not { } turn) return null;

        if (limits.Turn(turn.Person) is Admission.Refused refused)
        {
            if (refused.IsFirst) await turn.SayAsync(turn.Voice.Say("Small.TooFast", turn.Voice.Dates.TimeOfDay(refused.Until)), cancellationToken);
            return null;
        }

        await people.RememberAsync(turn.Person, context.Activity, cancellationToken);
        return turn;
    }

    /// <summary>Cards that come into view refresh themselves: that does not count.</summary>
    public Task<Turn?> OpenForCardAsync(ITurnContext context, string? verb, CancellationToken cancellationToken) =>
        verb == Verbs.Refresh ? OpenUncountedAsync(context, cancellationToken) : OpenAsync(context, cancellationToken);

    public async Task<Turn?> OpenUncountedAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (!WhoWrites.IsInPrivate(context.Activity)) return await RefuseAsync(context, "Small.OnlyPersonal", cancellationToken);

        return await door.OpenAsync(context, cancellationToken) ?? await RefuseAsync(context, "Small.OnlyTeams", cancellationToken);
    }

    /// <summary>The turn of somebody who is new.</summary>
    public async Task<Turn?> WelcomeAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (!WhoWrites.IsInPrivate(context.Activity) || await door.OpenAsync(context, cancellationToken) is not { } turn) return null;

        return await people.RememberAsync(turn.Person, context.Activity, cancellationToken) ? turn : null;
    }

    public async Task<bool> LetUploadAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (limits.Upload(turn.Person) is not Admission.Refused refused) return true;

        if (refused.IsFirst) await turn.SayAsync(turn.Voice.Say("Upload.TooMany", turn.Voice.Dates.Moment(refused.Until)), cancellationToken);
        return false;
    }

    /// <summary>For a button that was pressed too often.</summary>
    public static AdaptiveCardInvokeResponse TooFast() => new()
    {
        StatusCode = 429,
        Type = "application/vnd.microsoft.error",
        Value = new Error { Code = "TooManyRequests", Message = "Please wait a minute." },
    };

    private static async Task<Turn?> RefuseAsync(ITurnContext context, string sentence, CancellationToken cancellationToken)
    {
        if (context.Activity.Type != ActivityTypes.Message) return null;

        var voice = new Voice(Languages.Choose(null, context.Activity.Locale), Clockwork.Of(DateTimeOffset.UnixEpoch, null, "UTC"));
        await context.SendActivityAsync(MessageFactory.Text(voice.Say(sentence)), cancellationToken);
        return null;
    }
}
