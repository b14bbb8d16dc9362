using Microsoft.Bot.Builder;

namespace PhotoSync.Bot.Conversations;

/// <summary>Opens the turn of an incoming activity.</summary>
internal sealed class TurnDoor(PeopleBook people)
{
    /// <summary>The turn; <see langword="null"/> where nobody is known who could have a photo.</summary>
    public async Task<Turn?> OpenAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (WhoWrites.Person(context.Activity) is not { } person) return null;

        var locale = WhoWrites.Locale(context.Activity);
        var timeZone = WhoWrites.TimeZone(context.Activity);
        if (locale is null || timeZone is null)
        {
            // Invokes often come without them.
            var known = await people.FindAsync(person, cancellationToken);
            (locale, timeZone) = (locale ?? known?.Locale, timeZone ?? known?.TimeZone);
        }

        return new Turn(context, person, await people.VoiceForAsync(person, locale, timeZone, cancellationToken));
    }
}
