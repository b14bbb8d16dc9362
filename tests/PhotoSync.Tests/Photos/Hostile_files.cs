using Microsoft.Extensions.Time.Testing;
using PhotoSync.Comparison;
using PhotoSync.Photos;

namespace PhotoSync.Tests.Photos;

[Trait("Pace", "Slow")]
[Collection(nameof(MeasuredAlone))]
public class Hostile_files
{
    /// <summary>More than any of these files may cost beside what the process had before.</summary>
    private const long Allowed = 150_000_000;

    [Theory]
    [InlineData(30_000, 30_000)]
    [InlineData(5_001, 5_000)]
    public async Task That_name_more_pixels_than_anyone_needs_are_refused_unopened(int width, int height)
    {
        var refusal = await Uploads.RefuseAsync(Files.PngOf(width, height, rows: 20, named: 10));

        Assert.Equal((UploadRefusalReason.TooManyPixels, 0, 0), (refusal.Reason, refusal.Width, refusal.Height));
    }

    [Theory]
    [InlineData(8_000, 6_251)]
    [InlineData(65_500, 65_500)]
    public async Task Of_jpeg_may_name_50_million_pixels_and_no_more(int width, int height)
    {
        var refusal = await Uploads.RefuseAsync(Files.JpegThatNames(width, height));

        Assert.Equal(UploadRefusalReason.TooManyPixels, refusal.Reason);
    }

    [Fact]
    public async Task Of_jpeg_are_taken_up_to_50_million_pixels()
    {
        var photo = await Uploads.AcceptAsync(Files.JpegThatNames(8_000, 6_250));

        Assert.Equal(UploadPreparation.WidestSide, photo.Width);
    }

    [Fact]
    public async Task Are_unpacked_two_at_once_and_no_more()
    {
        using var gate = new DecodingGate();
        var first = await gate.EnterAsync(1, CancellationToken.None);
        await gate.EnterAsync(1, CancellationToken.None);

        var third = gate.EnterAsync(1, CancellationToken.None);
        Assert.False(third.IsCompleted);
        first.Dispose();

        await third.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task That_name_more_pixels_than_can_be_counted_are_refused_as_damaged_or_cut_off()
    {
        var refusal = await Uploads.RefuseAsync(Files.PngOf(int.MaxValue, int.MaxValue, rows: 20, named: 10));

        Assert.Contains(refusal.Reason, new[] { UploadRefusalReason.Damaged, UploadRefusalReason.Truncated });
    }

    [Fact]
    public async Task That_unpack_to_a_thousand_times_their_size_stay_within_150_megabytes()
    {
        var before = Environment.WorkingSet;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Uploads.PrepareAsync(Files.PngOf(5000, 4900, rows: 4900))));

        Assert.All(outcomes, outcome => Assert.IsType<PreparedPhoto>(outcome));
        Assert.InRange(Environment.WorkingSet - before, long.MinValue, Allowed);
    }

    [Fact]
    public void Leave_no_pixels_behind_once_their_fingerprint_is_taken()
    {
        var comparer = new PhotoComparer();
        var file = Files.PngOf(5000, 4900, rows: 4900);
        comparer.Fingerprint(Files.PngOf(300, 300, rows: 300));
        var before = Environment.WorkingSet;

        Assert.IsType<FingerprintOutcome.Taken>(comparer.Fingerprint(file));

        Assert.InRange(Environment.WorkingSet - before, long.MinValue, 40_000_000);
    }

    [Fact]
    public async Task That_make_a_decoder_hold_every_coefficient_are_refused_unopened()
    {
        var refusal = await Uploads.RefuseAsync(ProgressiveJpeg.Of(width: 6000, height: 6000, scans: 2));

        Assert.Equal(UploadRefusalReason.TooManyPixels, refusal.Reason);
    }

    [Fact]
    public async Task That_walk_through_a_picture_hundreds_of_times_are_refused_unopened()
    {
        var refusal = await Uploads.RefuseAsync(ProgressiveJpeg.Of(width: 2000, height: 2000, scans: 500));

        Assert.Equal(UploadRefusalReason.TooSlow, refusal.Reason);
    }

    [Fact]
    public async Task That_take_longer_than_the_limit_are_given_up()
    {
        var hurried = new UploadPreparation(TimeProvider.System, PictureLimits.Default with { Time = TimeSpan.FromTicks(1) });

        var outcome = await hurried.PrepareAsync(Files.PngOf(4000, 4000, rows: 4000), CropChoice.Automatic, CancellationToken.None);

        Assert.Equal(UploadRefusalReason.TooSlow, Assert.IsType<UploadRefusal>(outcome).Reason);
    }

    [Fact]
    public async Task Are_given_up_after_ten_seconds()
    {
        var clock = new FakeTimeProvider();
        var unpacking = new UploadPreparation(clock).PrepareAsync(Files.PngOf(5000, 5000, rows: 5000), CropChoice.Automatic, CancellationToken.None);

        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(UploadRefusalReason.TooSlow, Assert.IsType<UploadRefusal>(await unpacking).Reason);
    }

    [Fact]
    public async Task Leave_nothing_behind_after_five_hundred_of_them()
    {
        var files = new[] { Files.Jpeg(Drawn.Scene(300, seed: 1)), Files.Png(Drawn.Scene(300, seed: 2)), Files.PngOf(300, 300, rows: 10), Files.Gif(frames: 2) };
        await RepeatAsync(files, 25);
        var before = Environment.WorkingSet;

        await RepeatAsync(files, 125);

        Assert.InRange(Environment.WorkingSet - before, long.MinValue, 40_000_000);
    }

    private static async Task RepeatAsync(byte[][] files, int times)
    {
        var comparer = new PhotoComparer();
        for (var time = 0; time < times; time++)
        {
            foreach (var file in files)
            {
                await Uploads.PrepareAsync(file);
                comparer.Fingerprint(file);
            }
        }
    }
}
