using PhotoSync.Coverage.Keeping;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>Tells where a mailbox is: by the plan where that settles it, by what was read lately, and only then by asking.</summary>
internal sealed class MailboxLook(IDirectory directory, MailboxCalls calls, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public async Task<(Reading<Mailbox> Mailbox, SweptFacts Facts)> ReadAsync(SweepSubject subject, SweepScope scope, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (subject.Person is { HasExchangePlan: true, OnPremisesSynced: false })
            return (new Reading<Mailbox>.NotAsked(), subject.Facts);
        if (subject.Facts is { Mailbox: { } kind, MailboxReadAt: { } at } && now - at < Kept)
            return (new Reading<Mailbox>.Known(new Mailbox(kind, null)), subject.Facts);

        var read = await calls.RunAsync(() => directory.ReadMailboxAsync(subject.Person.Id, scope.Acting, cancellationToken), cancellationToken);
        return (read, read.ValueOrDefault is { } mailbox ? subject.Facts with { Mailbox = mailbox.Kind, MailboxReadAt = now } : subject.Facts);
    }
}
