using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Bot.Administering.People;

/// <summary>"check anna@…": that person's diagnosis, without their photo, by the application's rights.</summary>
internal sealed class PersonTalk(IDirectory directory, PersonCard card, AdminTools tools) : ITalk, IAdminTalk
{
    public string Kind => "person";

    public IReadOnlySet<AdminWish> Wishes { get; } = new HashSet<AdminWish> { AdminWish.CheckPerson };

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string> { Cards.Verbs.CheckAgain };

    public async Task StartAsync(Turn turn, AdminCommand command, CancellationToken cancellationToken)
    {
        var acting = new Acting.AsApplication(turn.Person.Tenant);
        switch (await directory.FindByNameAsync(turn.Person.Tenant, command.Argument, acting, cancellationToken))
        {
            case Reading<Person?>.Known { Value: { } person }:
                await ShowAsync(turn, person, cancellationToken);
                break;
            case Reading<Person?>.Known:
                await turn.SayAsync(turn.Voice.Say("Admin.Person.Unknown"), cancellationToken);
                break;
            default:
                await turn.SayAsync(turn.Voice.Say("Admin.Person.NotRead"), cancellationToken);
                break;
        }
    }

    public TalkCard Show(Turn turn, Interaction interaction) => new CardFrame(turn).Add(Elements.Text(turn.Voice.Say("Admin.Asked"))).Plain();

    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) =>
        tools.Buttons.LetAsync(turn, () => RepeatAsync(turn, interaction, cancellationToken), cancellationToken);

    public Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task ShowAsync(Turn turn, Person person, CancellationToken cancellationToken)
    {
        var interaction = await tools.Desk.OpenAsync(turn, Kind, new PersonState(person.Id.ObjectId), activityId: null, cancellationToken);
        await tools.NoteAsync(turn, new AuditNote(AuditAct.PersonChecked, interaction.Id) { Subject = person.Id }, cancellationToken);
        await tools.Post.ShowAsync(turn, interaction, await card.ShowAsync(turn, interaction.Id, person.Id, cancellationToken), cancellationToken);
    }

    private async Task<CardAnswer> RepeatAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var person = new PersonId(turn.Person.Tenant, InteractionDesk.Read<PersonState>(interaction).Person);
        await tools.NoteAsync(turn, new AuditNote(AuditAct.PersonChecked, interaction.Id) { Subject = person }, cancellationToken);
        return new CardAnswer.Shown(await card.ShowAsync(turn, interaction.Id, person, cancellationToken));
    }
}
