using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Bot.Uploading;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>An admin sends a file of names: its people are found, and the form opens with them.</summary>
internal sealed class NameFileTalk(IAdmins admins, NameFileReading reading, CampaignTalk talk, AfterTurn afterTurn)
{
    /// <returns>Whether it was an admin's: what others send is taken for a picture.</returns>
    public async Task<bool> TakeAsync(Turn turn, SentPicture file, CancellationToken cancellationToken)
    {
        if (await admins.StandingOfAsync(turn.Person, cancellationToken) is not AdminStanding.Admin)
            return false;
        await turn.SayAsync(turn.Voice.Say("Campaign.File.Reading"), cancellationToken);
        afterTurn.Run(turn, (later, token) => ReadAsync(later, file, token));
        return true;
    }

    private async Task ReadAsync(Turn turn, SentPicture file, CancellationToken cancellationToken)
    {
        var (kept, problem) = await reading.ReadAsync(turn.Person.Tenant, file, cancellationToken);
        if (kept is null)
            await turn.SayAsync(turn.Voice.Say(problem!), cancellationToken);
        else
            await talk.StartAsync(turn, new CampaignState { File = NamedFile.Of(kept), Entries = new FormEntries { Audience = Audiences.File } }, cancellationToken);
    }
}
