using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Sending;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Reads what the sample people's cards would say if they were sent now.</summary>
internal sealed class CampaignSamples(IDirectory directory, IRecipientCheck check)
{
    public async Task<IReadOnlyList<SamplePerson>> ReadAsync(TenantId tenant, IReadOnlyList<Candidate> samples, CancellationToken cancellationToken)
    {
        using var patient = ReadingUrgency.NobodyWaits();
        return await Task.WhenAll(samples.Select(sample => ReadAsync(new PersonId(tenant, sample.Person), sample.Language, cancellationToken)));
    }

    private async Task<SamplePerson> ReadAsync(PersonId person, string? language, CancellationToken cancellationToken)
    {
        var known = directory.FindAsync(person, new Acting.AsApplication(person.Tenant), cancellationToken);
        var found = await check.CheckAsync(person, cancellationToken);
        return new SamplePerson((await known).ValueOrDefault?.DisplayName ?? "–", language, (found as RecipientFinding.Found)?.State);
    }
}
