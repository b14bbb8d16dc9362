using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.SigningIn;

namespace PhotoSync.Bot.Administering.Commands;

/// <summary>Lets admins' commands through to their talks, after a sign-in where one is needed. Nobody else learns that there are such commands.</summary>
internal sealed class CommandTalk(AdminDoor door, InteractionDesk desk, IEnumerable<IAdminTalk> talks, CommandMeans means) : ITalk, IAdminTexts
{
    public string Kind => "command";

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string>();

    public async Task<bool> TryAnswerAsync(Turn turn, string? text, CancellationToken cancellationToken)
    {
        if (CommandReader.Read(text) is not { } command || talks.FirstOrDefault(each => each.Wishes.Contains(command.Wish)) is not { } talk) return false;

        var entry = await door.EnterAsync(turn, () => desk.OpenAsync(turn, Kind, new CommandState(text!), activityId: null, cancellationToken), cancellationToken);
        if (entry is AdminEntry.Open && !means.MayAsk(command)) await turn.SayAsync(turn.Voice.Say("Admin.CountsOnly"), cancellationToken);
        else if (entry is AdminEntry.Open) await talk.StartAsync(turn, command, cancellationToken);
        return entry is not AdminEntry.Closed;
    }

    public TalkCard Show(Turn turn, Interaction interaction) => new CardFrame(turn).Add(Elements.Text(turn.Voice.Say("Admin.Asked"))).Plain();

    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) =>
        Task.FromResult<CardAnswer>(new CardAnswer.Shown(Show(turn, interaction)));

    public Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) =>
        means.Texts.AnswerAsync(turn, InteractionDesk.Read<CommandState>(interaction).Text, cancellationToken);
}
