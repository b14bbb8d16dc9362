using System.Collections.Concurrent;
using PhotoSync.Benchmarks.Photos.Corpus;
using PhotoSync.Benchmarks.Photos.Reports;
using PhotoSync.Benchmarks.Photos.Trials;
using PhotoSync.Benchmarks.Photos.Variants;
using SkiaSharp;

namespace PhotoSync.Benchmarks.Photos;

/// <summary>Measures how often the comparison errs, on photographs of Debian packages, and publishes it. <c>--quick</c> takes the small packages alone, <c>--tune</c> the half on which rules are made, <c>--publish</c> the other; <c>--out</c> names the folder.</summary>
internal sealed class ErrorRates(int pairsAcross, bool byOtherMethods)
{
    private static readonly string[] SmallPackages =
        ["darknet", "dde-account-faces", "gnome-control-center-data", "gnome-taquin", "kphotoalbum", "palapeli-data", "plasma-workspace-data", "scratch", "tuxtype-data"];

    private readonly ConcurrentBag<Outcome> outcomes = [];
    private readonly ConcurrentBag<(CorpusHalf Half, int Portrait, int Size, Traits Traits)> kept = [];

    public static int Run(string[] args)
    {
        var quick = args.Contains("--quick");
        var folder = args.SkipWhile(argument => argument != "--out").ElementAtOrDefault(1) ?? Path.Combine("artifacts", "photos");
        var told = args.Contains("--tune") ? CorpusHalf.Tune : CorpusHalf.Publish;
        var alone = args.Contains("--tune") || args.Contains("--publish");
        Photograph[] photographs = [.. Photograph.Fetch(quick ? SmallPackages : Photograph.Packages).Where(one => !alone || one.Half == told)];
        if (photographs.Length == 0)
        {
            Console.Error.WriteLine("No package with photographs could be fetched.");
            return 1;
        }

        var portraits = new List<Portrait>();
        var rates = new ErrorRates(quick ? 20_000 : 150_000, photographs.Any(one => one.Half == CorpusHalf.Tune));
        rates.Measure(photographs, portraits);
        ErrorRateReport.Write(folder, told, photographs, portraits, [.. rates.outcomes]);
        return 0;
    }

    private void Measure(IReadOnlyList<Photograph> photographs, List<Portrait> portraits)
    {
        using var jobs = new BlockingCollection<Job>(boundedCapacity: 4);
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() =>
        {
            foreach (var job in jobs.GetConsumingEnumerable()) Examine(job);
        })).ToArray();

        SKBitmap? subject = null;
        foreach (var photograph in photographs)
        {
            SKBitmap? next = null;
            foreach (var portrait in PortraitCutter.Cut(photograph))
            {
                using var square = portrait.Square();
                next ??= Shrinker.Shrink(square, Math.Min(324, portrait.Side), Shrinking.Mipmaps);
                jobs.Add(new Job(portraits.Count, portrait, subject?.Copy()));
                portraits.Add(portrait);
            }

            if (next is null) continue;
            subject?.Dispose();
            subject = next;
        }

        subject?.Dispose();
        jobs.CompleteAdding();
        Task.WaitAll(workers);
        foreach (var half in photographs.Select(photograph => photograph.Half).Distinct()) Across(half);
    }

    private void Examine(Job job)
    {
        using var portrait = job.Portrait;
        using var subject = job.Subject;
        var (half, chance) = (portrait.Source.Half, new Random(job.Number));
        var examined = SpecimenMaker.Make(job.Number, portrait, subject, chance).Select(specimen => new Examined(specimen).Examine(byOtherMethods)).ToList();
        foreach (var outcome in Trial.Within(half, portrait.Name, examined, chance)) outcomes.Add(outcome);

        foreach (var one in examined)
        {
            if (one.Edit == Edit.None && one.IsSquare) kept.Add((half, job.Number, one.Saving.Size, one.Traits));
            one.Dispose();
        }
    }

    private void Across(CorpusHalf half)
    {
        var ofHalf = kept.Where(one => one.Half == half).OrderBy(one => one.Portrait).ThenBy(one => one.Size).Select(one => (one.Portrait, one.Size, one.Traits)).ToArray();
        foreach (var outcome in Trial.Across(half, ofHalf, pairsAcross, new Random(2026))) outcomes.Add(outcome);
    }

    private sealed record Job(int Number, Portrait Portrait, SKBitmap? Subject);
}
