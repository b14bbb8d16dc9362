using System.Net;
using Microsoft.Bot.Schema;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;

namespace PhotoSync.Bot.Settling;

/// <summary>Reaches people about a change that was settled, and knows the talks that such changes belong to.</summary>
internal sealed class SettlingReach(Outreach outreach, IEnumerable<ITalk> talks)
{
    private readonly Dictionary<string, ISettledTalk> talks = talks.OfType<ISettledTalk>().ToDictionary(talk => talk.Kind);

    public ISettledTalk? TalkOf(Interaction interaction) => talks.GetValueOrDefault(interaction.Kind);

    public async Task ToAsync(PersonId person, Func<Turn, CancellationToken, Task> talk, CancellationToken cancellationToken)
    {
        try
        {
            await outreach.ReachAsync(person, talk, cancellationToken);
        }
        catch (ErrorResponseException refused) when (refused.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            // The person blocked or removed the bot (domain.md §4.2): what was settled stays settled, and nobody is told.
        }
    }
}
