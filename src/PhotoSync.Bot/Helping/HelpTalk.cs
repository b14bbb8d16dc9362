using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Helping;

/// <summary>Greets, and says what the bot can do, with buttons for the two things that people come for.</summary>
internal sealed class HelpTalk(CheckTalk checks, InteractionDesk desk, AfterTurn afterTurn) : ITalk
{
    public const string Greeting = "Help.Greeting";
    public const string NotUnderstood = "Help.NotUnderstood";

    private static readonly string[] Sentences = ["Help.What", "Help.How", "Help.More"];

    public string Kind => "help";

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string> { Cards.Verbs.Refresh, Cards.Verbs.Check, Cards.Verbs.Upload };

    public async Task StartAsync(Turn turn, string opening, CancellationToken cancellationToken)
    {
        var interaction = await desk.OpenAsync(turn, Kind, new HelpState(opening), activityId: null, cancellationToken);
        await turn.SendAsync(CardMessages.Message(Show(turn, interaction)), cancellationToken);
    }

    public TalkCard Show(Turn turn, Interaction interaction) => new CardFrame(turn)
        .Add(Elements.Heading(turn.Voice.Say(InteractionDesk.Read<HelpState>(interaction).Opening)))
        .Add(Sentences.Select(sentence => Elements.Text(turn.Voice.Say(sentence))))
        .Offer(
            Buttons.Primary(turn.Voice.Say("Button.CheckPhoto"), Cards.Verbs.Check, interaction.Id),
            Buttons.Quiet(turn.Voice.Say("Button.Upload"), Cards.Verbs.Upload, interaction.Id))
        .For(interaction.Id);

    /// <summary>The help stays; what was asked for comes below it.</summary>
    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken)
    {
        if (verb != Cards.Verbs.Refresh)
            afterTurn.Run(turn, (later, token) => checks.StartAsync(later, new CheckWish(verb == Cards.Verbs.Upload ? verb : null), token));
        return Task.FromResult<CardAnswer>(new CardAnswer.Shown(Show(turn, interaction)));
    }

    public Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) => Task.CompletedTask;
}
