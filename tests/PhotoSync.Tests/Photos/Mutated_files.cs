using System.Diagnostics;
using PhotoSync.Comparison;
using PhotoSync.Photos;

namespace PhotoSync.Tests.Photos;

[Trait("Pace", "Slow")]
[Collection(nameof(MeasuredAlone))]
public class Mutated_files
{
    /// <summary>A mutation may turn a thumbnail into 25 million pixels; that is the longest that one may take.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>What the process may have grown by, most of which the C library's arenas keep of what was freed (43 MB of a hundred thousand files with <c>MALLOC_ARENA_MAX=1</c>, 150 MB without), and by how much it may still grow over the last third of the deep run: before, the arenas are still filling.</summary>
    private const long Allowed = 220_000_000, StillGrowing = 40_000_000;

    private static readonly bool Deep = Environment.GetEnvironmentVariable("PHOTOSYNC_DEEP") == "1";
    private static readonly int Count = Deep ? 100_000 : 10_000;

    [Fact]
    public async Task Are_read_or_refused_and_never_throw()
    {
        var chance = new Random(20261123);
        var seeds = Seeds();
        var comparer = new PhotoComparer();
        var (read, slowest) = (0, TimeSpan.Zero);
        var memory = new List<long>();

        for (var i = 0; i < Count; i++)
        {
            var file = Mutation.Of(seeds[chance.Next(seeds.Length)], chance);
            var start = Stopwatch.GetTimestamp();
            if (comparer.Fingerprint(file) is FingerprintOutcome.Taken taken && comparer.Compare(taken.Fingerprint, taken.Fingerprint).Distance == 0) read++;
            if (i % 4 == 0) Assert.NotNull(await Uploads.PrepareAsync(file, new CropChoice(QuarterTurns: i)));
            if (i % 100 == 0) memory.Add(UnmanagedMemory());
            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
        }

        Assert.InRange(read, Count / 20, Count);
        Assert.InRange(slowest, TimeSpan.Zero, Longest);
        var tenth = memory.Count / 10;
        Assert.InRange(memory.Max() - memory[0], long.MinValue, Allowed);
        if (Deep) Assert.InRange(memory[^tenth..].Min() - memory[(6 * tenth)..(7 * tenth)].Min(), long.MinValue, StillGrowing);
    }

    /// <summary>Pixels and decoders lie outside the managed heap. What lies in it is mostly the mutator's, and is known right after a collection only.</summary>
    private static long UnmanagedMemory()
    {
        GC.Collect();
        return Environment.WorkingSet - GC.GetGCMemoryInfo().TotalCommittedBytes;
    }

    private static byte[][] Seeds() =>
    [
        Files.Jpeg(Drawn.Scene(64, seed: 1), 70),
        Files.Jpeg(Drawn.Scene(250, seed: 2), 60),
        Files.WithExif(Files.Jpeg(Drawn.Corners(70, 50)), 6),
        Files.Png(Drawn.Scene(64, seed: 3)),
        Files.DisplayP3Png(Drawn.Corners(250, 250)),
        Files.Bmp(Drawn.Scene(64, seed: 5)),
        Files.WebP(Drawn.Scene(64, seed: 4)),
        Files.WebP(Drawn.Corners(250, 250)),
        Files.Gif(frames: 1),
        Files.PngOf(64, 64, rows: 64),
        ProgressiveJpeg.Of(64, 64, scans: 3),
        Files.IsoMedia("heic"),
        Sample.Read("cmyk.jpg"),
        Sample.Read("interlaced-sixteen-bit.png"),
    ];
}
