using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Sources;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>Asks the directory who there is and keeps each page together with where to go on.</summary>
internal sealed class DirectoryWalk(IPeopleChanges source, ISweepStore store, TimeProvider clock)
{
    private const int MostRepetitions = 4;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);

    /// <exception cref="SweepHalted">The directory does not answer, or the sweep was taken over.</exception>
    public async Task RunAsync(SweepRun run, CancellationToken cancellationToken)
    {
        var link = run.Link;
        var lostBefore = false;
        while (true)
        {
            switch (await ReadAsync(run, link, cancellationToken))
            {
                case PeopleChanges.Page page:
                    Keep(await store.SavePeopleAsync(run, page, cancellationToken));
                    if (page.IsLast) return;
                    link = page.Link;
                    break;
                case PeopleChanges.StartOver when lostBefore && link is null:
                    throw new SweepHalted(new SweepEnd.PutOff(new ReadFailure(Source.Directory, ReadFailureReason.Unreadable, clock.GetUtcNow())));
                case PeopleChanges.StartOver:
                    Keep(await store.StartOverAsync(run, cancellationToken));
                    (link, lostBefore) = (null, true);
                    break;
                case PeopleChanges.Unread unread:
                    throw new SweepHalted(Setbacks.EndOf(unread.Failure));
            }
        }
    }

    private async Task<PeopleChanges> ReadAsync(SweepRun run, Uri? link, CancellationToken cancellationToken)
    {
        for (var (attempt, pause) = (0, FirstPause); ; attempt++, pause *= 2)
        {
            var changes = await source.ReadAsync(run.Tenant, link, cancellationToken);
            if (attempt == MostRepetitions || changes is not PeopleChanges.Unread { Failure: var failure } || Setbacks.EndOf(failure) is SweepEnd.Refused)
                return changes;
            await Task.Delay(failure.RetryAfter > pause ? failure.RetryAfter.Value : pause, clock, cancellationToken);
        }
    }

    private static void Keep(bool kept)
    {
        if (!kept) throw new SweepHalted(new SweepEnd.TakenOver());
    }
}
