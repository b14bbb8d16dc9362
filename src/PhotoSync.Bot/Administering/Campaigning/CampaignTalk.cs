using System.Globalization;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Bot.Administering.Campaigning;

/// <summary>"pause", "resume", "cancel", "withdraw" and a campaign's number. What cannot be taken back is asked back first.</summary>
internal sealed class CampaignTalk(CampaignActs acts, CampaignCard card, AdminTools tools) : IAdminTalk
{
    public string Kind => "campaignAct";

    public IReadOnlySet<AdminWish> Wishes { get; } = new HashSet<AdminWish> { AdminWish.Pause, AdminWish.Resume, AdminWish.Cancel, AdminWish.Withdraw };

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string> { Cards.Verbs.Refresh, Cards.Verbs.CheckAgain, Cards.Verbs.Confirm, Cards.Verbs.Keep };

    public async Task StartAsync(Turn turn, AdminCommand command, CancellationToken cancellationToken)
    {
        if (await acts.FindAsync(turn.Person.Tenant, command, cancellationToken) is not { } campaign)
        {
            await turn.SayAsync(turn.Voice.Say("Admin.Campaign.NoSuch"), cancellationToken);
            return;
        }

        var interaction = await tools.Desk.OpenAsync(turn, Kind, new CampaignState(campaign.Id.Value, command.Wish), activityId: null, cancellationToken);
        if (command.Wish is AdminWish.Pause or AdminWish.Resume) await DoAsync(turn, interaction, cancellationToken);
        await tools.Post.ShowAsync(turn, interaction, await CardAsync(turn, interaction, cancellationToken), cancellationToken);
    }

    public TalkCard Show(Turn turn, Interaction interaction) => new CardFrame(turn).Add(Elements.Text(turn.Voice.Say("Admin.Asked"))).For(interaction.Id);

    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) => tools.Buttons.LetAsync(
        turn,
        async () =>
        {
            if (verb == Cards.Verbs.Confirm) await DoAsync(turn, interaction, cancellationToken);
            if (verb == Cards.Verbs.Keep) await tools.Desk.ChangeAsync<CampaignState>(interaction.Id, state => state with { IsDone = true }, cancellationToken);
            return new CardAnswer.Shown(await CardAsync(turn, interaction, cancellationToken));
        },
        cancellationToken);

    public Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task DoAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        if (await tools.Desk.ChangeAsync<CampaignState>(interaction.Id, state => state.IsDone ? null : state with { IsDone = true }, cancellationToken) is not { } begun) return;

        var state = InteractionDesk.Read<CampaignState>(begun);
        var done = await acts.DoAsync(turn.Person.Tenant, new CampaignId(state.Campaign), state.Wish, cancellationToken);
        var note = new AuditNote(CampaignActs.AuditedAs(state.Wish), interaction.Id) { Detail = state.Campaign.ToString(CultureInfo.InvariantCulture), Result = done ? "Done" : "NotPossible" };
        await tools.NoteAsync(turn, note, cancellationToken);
    }

    private async Task<TalkCard> CardAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var newest = await tools.Desk.FindAsync(interaction.Id, cancellationToken) ?? interaction;
        return await card.ShowAsync(turn, newest.Id, InteractionDesk.Read<CampaignState>(newest), cancellationToken);
    }
}
