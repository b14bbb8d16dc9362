using PhotoSync.Diagnosis;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Reminders.Sending;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Reminding;

/// <summary>
/// A person's finding at the moment of sending. A stored one counts where it is young enough, the photo in Exchange is still the same and the person has not been on
/// their SharePoint page since; the rest is read live, by the application's rights and after everybody who waits.
/// </summary>
internal sealed class FreshFindings(FindingReader findings, IExchangePhotos exchange, IPhotoCheck check, ReachingOptions options, TimeProvider clock) : IRecipientCheck
{
    public async Task<RecipientFinding> CheckAsync(PersonId person, CancellationToken cancellationToken)
    {
        using var patient = ReadingUrgency.NobodyWaits();
        var acting = new Acting.AsApplication(person.Tenant);
        if (await FindStoredAsync(person, acting, cancellationToken) is { } state)
            return new RecipientFinding.Found(state);

        var (situation, finding) = await check.CheckAsync(new CheckQuestion(person, acting), cancellationToken);
        if (situation.Person is Reading<Person?>.Known { Value: null })
            return new RecipientFinding.Gone();
        return finding.State == PhotoState.CannotTell && finding.Evidence.Failures.Count > 0
            ? new RecipientFinding.Unread(finding.Evidence.Failures.Max(failure => failure.RetryAfter))
            : new RecipientFinding.Found(finding.State);
    }

    private async Task<PhotoState?> FindStoredAsync(PersonId person, Acting acting, CancellationToken cancellationToken)
    {
        if (await findings.FindAsync(person, cancellationToken) is not { } stored || stored.State == PhotoState.CannotTell)
            return null;
        if (stored.FoundAt < clock.GetUtcNow() - options.FindingsCountFor || stored.VisitedAt > stored.FoundAt)
            return null;
        var photo = await exchange.ReadAsync(person, acting, cancellationToken);
        return photo.IsKnown && photo.ValueOrDefault?.ETag == stored.ETag ? stored.State : null;
    }
}
