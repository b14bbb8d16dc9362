using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Conversations;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Sending;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Reads what the sample people's cards would say if they were sent now. Where admins see counts only, they are shown the card as anybody might get it.</summary>
internal sealed class CampaignSamples(IDirectory directory, IRecipientCheck check, IAdminSight sight)
{
    public async Task<IReadOnlyList<SamplePerson>> ReadAsync(Turn turn, IReadOnlyList<Candidate> samples, CancellationToken cancellationToken)
    {
        if (!sight.ShowsNames)
            return [new SamplePerson(null, turn.Voice.Culture.Name, null)];
        using var patient = ReadingUrgency.NobodyWaits();
        return await Task.WhenAll(samples.Select(sample => ReadAsync(new PersonId(turn.Person.Tenant, sample.Person), sample.Language, cancellationToken)));
    }

    private async Task<SamplePerson> ReadAsync(PersonId person, string? language, CancellationToken cancellationToken)
    {
        var known = directory.FindAsync(person, new Acting.AsApplication(person.Tenant), cancellationToken);
        var found = await check.CheckAsync(person, cancellationToken);
        return new SamplePerson((await known).ValueOrDefault?.DisplayName ?? "–", language, (found as RecipientFinding.Found)?.State);
    }
}
