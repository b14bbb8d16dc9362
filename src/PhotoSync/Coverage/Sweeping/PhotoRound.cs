using System.Runtime.CompilerServices;
using System.Threading.Channels;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>
/// Looks at everybody who is left: batches of tokens, then people, then the store, each as wide as it may be and none far ahead of the next, so that memory
/// does not grow with the tenant.
/// </summary>
internal sealed class PhotoRound(ISweepStore store, TokenReader tokens, PatientLook look, SweepPace pace)
{
    private const int PageSize = 400;
    private const int MostInOneSave = 200;

    public async Task RunAsync(SweepScope scope, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var known = Channel.CreateBounded<(SweepSubject Subject, Reading<ExchangePhoto?> Photo)>(4 * pace.LooksAtOnce);
        var found = Channel.CreateBounded<SweepResult>(4 * pace.LooksAtOnce);
        Task[] stages =
        [
            CompletingAsync(known.Writer, ReadTokensAsync(scope, known.Writer, stop.Token), stop),
            CompletingAsync(found.Writer, LookAsync(scope, known.Reader, found.Writer, stop.Token), stop),
            SaveAsync(scope.Run, found.Reader, stop),
        ];

        await Task.WhenAll(stages).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        if (FirstHalt(stages) is { } halt)
            throw halt;
        await Task.WhenAll(stages);
    }

    private async Task ReadTokensAsync(SweepScope scope, ChannelWriter<(SweepSubject, Reading<ExchangePhoto?>)> known, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, pace.OutlookWidth / 4), CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(BatchesAsync(scope.Run, cancellationToken), options, async (batch, token) =>
        {
            var photos = await tokens.ReadAsync(batch, token);
            for (var i = 0; i < batch.Count; i++)
                await known.WriteAsync((batch[i], photos[i]), token);
        });
    }

    private async IAsyncEnumerable<IReadOnlyList<SweepSubject>> BatchesAsync(SweepRun run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Guid? after = null;
        while (await store.ListLeftAsync(run, after, PageSize, cancellationToken) is [.., var last] page)
        {
            for (var begin = 0; begin < page.Count;)
            {
                var size = Math.Min(tokens.BatchSize, page.Count - begin);
                yield return [.. page.Skip(begin).Take(size)];
                begin += size;
            }

            after = last.Person.Id.ObjectId;
        }
    }

    private async Task LookAsync(
        SweepScope scope, ChannelReader<(SweepSubject Subject, Reading<ExchangePhoto?> Photo)> known, ChannelWriter<SweepResult> found, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = pace.LooksAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(known.ReadAllAsync(cancellationToken), options, async (one, token) =>
            await found.WriteAsync(await look.LookAsync(one.Subject, one.Photo, scope, token), token));
    }

    // What was found before a stop is kept: the channel is emptied whatever ended the stages before.
    private async Task SaveAsync(SweepRun run, ChannelReader<SweepResult> found, CancellationTokenSource stop)
    {
        var group = new List<SweepResult>(MostInOneSave);
        try
        {
            while (await found.WaitToReadAsync(CancellationToken.None))
            {
                while (group.Count < MostInOneSave && found.TryRead(out var result))
                    group.Add(result);
                if (!await store.SaveAsync(run, group, CancellationToken.None))
                    throw new SweepHalted(new SweepEnd.TakenOver());
                group.Clear();
            }
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private static async Task CompletingAsync<T>(ChannelWriter<T> writer, Task stage, CancellationTokenSource stop)
    {
        try
        {
            await stage;
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
        finally
        {
            writer.TryComplete();
        }
    }

    private static SweepHalted? FirstHalt(Task[] stages) =>
        stages.SelectMany(stage => stage.Exception?.Flatten().InnerExceptions ?? Enumerable.Empty<Exception>()).OfType<SweepHalted>().FirstOrDefault();
}
