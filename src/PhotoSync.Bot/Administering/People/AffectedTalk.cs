using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Administering.Status;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Administering.People;

/// <summary>"who is affected": whose photo is wrong and why. Names are read when the card is made and kept nowhere else.</summary>
internal sealed class AffectedTalk(IFindings findings, IDirectory directory, InteractionDesk desk, CardPost post) : ITalk, IAdminTalk
{
    private const int MostNames = 20;

    public string Kind => "affected";

    public IReadOnlySet<AdminWish> Wishes { get; } = new HashSet<AdminWish> { AdminWish.WhoIsAffected };

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string>();

    public async Task StartAsync(Turn turn, AdminCommand command, CancellationToken cancellationToken)
    {
        var counts = await findings.CountAsync(turn.Person.Tenant, cancellationToken);
        var wrong = counts.All - counts.Right;
        var known = await findings.ListAsync(turn.Person.Tenant, StateWords.Wrong, MostNames, cancellationToken);
        var names = await Task.WhenAll(known.Select(finding => LineAsync(turn, finding, cancellationToken)));
        var interaction = await desk.OpenAsync(turn, Kind, new StatusState(), activityId: null, cancellationToken);
        var card = new CardFrame(turn)
            .Add(Elements.Heading(wrong == 0 ? turn.Voice.Say("Admin.Affected.Nobody") : turn.Voice.Count("Admin.Affected.Title", wrong)))
            .Add(names.Length == 0 ? null : Elements.Facts(names))
            .Add(wrong > names.Length ? Elements.Small(turn.Voice.Say("Admin.Affected.More", wrong - names.Length)) : null)
            .Plain();
        await post.ShowAsync(turn, interaction, card, cancellationToken);
    }

    public TalkCard Show(Turn turn, Interaction interaction) => new CardFrame(turn).Add(Elements.Text(turn.Voice.Say("Admin.Asked"))).Plain();

    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) =>
        Task.FromResult<CardAnswer>(new CardAnswer.Shown(Show(turn, interaction)));

    public Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<(string Name, string State)> LineAsync(Turn turn, KnownFinding finding, CancellationToken cancellationToken)
    {
        var person = await directory.FindAsync(finding.Person, new Acting.AsApplication(turn.Person.Tenant), cancellationToken);
        return (person.ValueOrDefault?.DisplayName ?? turn.Voice.Say("Admin.Affected.Unnamed"), StateWords.Of(finding.State, turn.Voice));
    }
}
