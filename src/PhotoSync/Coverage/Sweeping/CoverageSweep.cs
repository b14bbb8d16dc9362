using PhotoSync.Comparison;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Sources;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Synchronization;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>
/// Looks at everybody of a tenant: who there is, whose Exchange photo has changed, what SharePoint has of it, and what that means. It may be stopped at any
/// point and goes on from there. Nobody waits for it, so every person's own click goes first.
/// </summary>
/// <param name="sources">Whom it asks.</param>
/// <param name="store">What it keeps.</param>
/// <param name="signs">What many people's findings say together (S14).</param>
/// <param name="clock">The clock that everything is dated and paced by.</param>
public sealed class CoverageSweep(SweepSources sources, ISweepStore store, ITenantSigns signs, TimeProvider clock)
{
    /// <summary>How wide it works.</summary>
    public SweepPace Pace { get; init; } = new();

    /// <summary>Runs a sweep from where it stands to its end, and keeps how it ended.</summary>
    /// <returns>The end. A cancelled call throws instead and leaves the sweep to be taken up again.</returns>
    public async Task<SweepEnd> RunAsync(SweepRun run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        using var urgency = ReadingUrgency.NobodyWaits();
        var end = await SweepAsync(run, cancellationToken);
        await store.EndAsync(run, end, clock.GetUtcNow(), cancellationToken);
        return end;
    }

    private async Task<SweepEnd> SweepAsync(SweepRun run, CancellationToken cancellationToken)
    {
        try
        {
            if (run.Phase == SweepPhase.People)
                await new DirectoryWalk(sources.Changes, store, clock).RunAsync(run, cancellationToken);

            var policy = await sources.Directory.ReadPhotoPolicyAsync(run.Tenant, new Acting.AsApplication(run.Tenant), cancellationToken);
            if (await store.CompletePeopleAsync(run, policy.ValueOrDefault, cancellationToken) is not { } licensed)
                return new SweepEnd.TakenOver();
            sources.SharePoint.Size.Note(run.Tenant, licensed);

            var scope = new SweepScope(run, policy, await signs.PictureLooksNotEditableAsync(run.Tenant, cancellationToken));
            await Round().RunAsync(scope, cancellationToken);
            return new SweepEnd.Complete();
        }
        catch (SweepHalted halted)
        {
            return halted.End;
        }
        catch (OperationCanceledException)
        {
            await store.EndAsync(run, new SweepEnd.Interrupted(), clock.GetUtcNow(), CancellationToken.None);
            throw;
        }
    }

    private PhotoRound Round()
    {
        var comparer = new PhotoComparer();
        var width = new OutlookWidth(Pace.OutlookWidth, clock);
        var (tokens, calls) = (new TokenReader(sources.Exchange.Tokens, width), new MailboxCalls(width));
        var look = new PersonLook(
            new MailboxLook(sources.Directory, calls, clock),
            new CopyLook(sources.SharePoint, comparer, clock),
            new PictureLook(sources.Exchange, sources.SharePoint, comparer, calls),
            clock);
        return new PhotoRound(store, tokens, new PatientLook(look, tokens, Pace, clock), Pace);
    }
}
