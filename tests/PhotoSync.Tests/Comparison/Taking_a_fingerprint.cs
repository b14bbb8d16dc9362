using PhotoSync.Tests.Photos;

namespace PhotoSync.Tests.Comparison;

[Trait("Pace", "Slow")]
[Collection(nameof(MeasuredAlone))]
public class Taking_a_fingerprint
{
    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    public void Allocates_as_much_for_a_picture_of_many_rows_as_for_one_of_few(string format)
    {
        var few = Allocated(File(format, 300));
        var many = Allocated(File(format, 1200));

        Assert.InRange(many, 0, few + 64);
        Assert.InRange(few, 0, 4096);
    }

    private static byte[] File(string format, int side) => format == "png" ? Files.Png(Drawn.Scene(side, seed: 9)) : Files.Jpeg(Drawn.Scene(side, seed: 9));

    /// <summary>Bytes on the managed heap for one more fingerprint, when the pools are filled.</summary>
    private static long Allocated(byte[] file)
    {
        for (var warming = 0; warming < 3; warming++) Comparing.Comparer.Fingerprint(file);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Comparing.Comparer.Fingerprint(file);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
