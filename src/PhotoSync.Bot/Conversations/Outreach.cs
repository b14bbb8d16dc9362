using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using PhotoSync.Bot.Speaking;
using PhotoSync.People;

namespace PhotoSync.Bot.Conversations;

/// <summary>Speaks to people outside their own turns.</summary>
internal sealed class Outreach(BotAdapter adapter, BotOptions options, PeopleBook people, TimeProvider clock)
{
    /// <summary>Goes on with a turn after it has ended. A failure is answered by the adapter, as in a turn.</summary>
    public Task ContinueAsync(ConversationReference reference, Turn turn, Func<Turn, CancellationToken, Task> talk, CancellationToken cancellationToken) =>
        adapter.ContinueConversationAsync(options.AppId, reference, (context, token) => talk(Renew(turn, context), token), cancellationToken);

    /// <summary>Speaks to a person of their own accord. A failure is thrown, so that the caller can try again.</summary>
    /// <returns>Whether it is known how to reach them.</returns>
    public async Task<bool> ReachAsync(PersonId person, Func<Turn, CancellationToken, Task> talk, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(person, cancellationToken) is not { } known) return false;

        var reference = JsonConvert.DeserializeObject<ConversationReference>(known.ReferenceJson);
        var voice = await people.VoiceForAsync(person, known.Locale, known.TimeZone, cancellationToken);
        ExceptionDispatchInfo? failure = null;
        await adapter.ContinueConversationAsync(options.AppId, reference, TalkAsync, cancellationToken);
        failure?.Throw();
        return true;

        async Task TalkAsync(ITurnContext context, CancellationToken token)
        {
            try
            {
                await talk(new Turn(context, person, voice), token);
            }
            catch (Exception caught) // carried past the adapter, which would apologize to the person instead
            {
                failure = ExceptionDispatchInfo.Capture(caught);
            }
        }
    }

    /// <summary>Time has passed since the turn.</summary>
    private Turn Renew(Turn turn, ITurnContext context) =>
        turn with { Context = context, Voice = new Voice(turn.Voice.Culture, turn.Voice.Clock with { Now = clock.GetUtcNow() }) };
}
