using AdaptiveCards;
using Microsoft.Bot.Schema;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Answering;

/// <summary>Answers pressed buttons: by <c>adaptiveCard/action</c>, and by a message where the client knows only Action.Submit.</summary>
internal sealed class CardAnswers(CardGuard guard, CardPost post, AfterTurn afterTurn)
{
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const int Ok = 200;

    public async Task<AdaptiveCardInvokeResponse> AnswerInvokeAsync(Turn turn, AdaptiveCardInvokeAction action, CancellationToken cancellationToken)
    {
        var id = CardData.InteractionOf(action.Data);
        switch (await ActAsync(turn, id, action.Verb, cancellationToken))
        {
            case (var interaction, CardAnswer.Shown shown):
                // The answer changes what this client shows; the message itself is what all others show.
                if (action.Verb != Verbs.Refresh) afterTurn.Run(turn, (later, token) => UpdateAsync(later, interaction, shown.Card, token));
                return Card(shown.Card);
            case (_, CardAnswer.Working working):
                return Card(working.Card);
            case (_, CardAnswer.Said said):
                return new AdaptiveCardInvokeResponse { StatusCode = Ok, Type = MessageType, Value = said.Sentence };
            default:
                throw new InvalidOperationException("A card answer of an unknown kind.");
        }
    }

    public async Task AnswerSubmitAsync(Turn turn, object value, CancellationToken cancellationToken)
    {
        var (interaction, answer) = await ActAsync(turn, CardData.InteractionOf(value), CardData.VerbOf(value), cancellationToken);
        var card = (answer as CardAnswer.Shown)?.Card ?? (answer as CardAnswer.Working)?.Card;
        if (card is not null && interaction is not null)
            await post.ShowAsync(turn, interaction, card, cancellationToken);
        else if (answer is CardAnswer.Said said)
            await turn.SayAsync(said.Sentence, cancellationToken);
    }

    private async Task<(Interaction? Interaction, CardAnswer Answer)> ActAsync(Turn turn, string? id, string? verb, CancellationToken cancellationToken) =>
        await guard.LetInAsync(turn, id, verb, cancellationToken) switch
        {
            Guarded.Admitted admitted => (admitted.Interaction, await admitted.Talk.ActAsync(turn, admitted.Interaction, verb!, cancellationToken)),
            Guarded.TurnedAway away => (null, new CardAnswer.Said(away.Sentence)),
            _ => throw new InvalidOperationException("A guard of an unknown kind."),
        };

    private async Task UpdateAsync(Turn turn, Interaction? interaction, TalkCard card, CancellationToken cancellationToken)
    {
        if (interaction?.ActivityId is not null) await post.ShowAsync(turn, interaction, card, cancellationToken);
    }

    private static AdaptiveCardInvokeResponse Card(TalkCard card) =>
        new() { StatusCode = Ok, Type = AdaptiveCard.ContentType, Value = CardMessages.Json(card) };
}
