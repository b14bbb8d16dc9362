using PhotoSync.Comparison;
using PhotoSync.Tests.Photos;

namespace PhotoSync.Tests.Comparison;

public class A_stored_fingerprint
{
    private static readonly PhotoFingerprint Taken = Comparing.Fingerprint(Files.Jpeg(Drawn.Scene(300, seed: 2)));

    [Fact]
    public void Has_64_bytes_of_which_the_first_is_the_version()
    {
        Assert.Equal(64, Taken.ToArray().Length);
        Assert.Equal((PhotoFingerprint.CurrentVersion, Taken.ToArray()[0]), (Taken.Version, Taken.Version));
    }

    [Fact]
    public void Comes_back_as_it_was()
    {
        var bytes = new byte[PhotoFingerprint.Length];
        Taken.WriteTo(bytes);

        var back = PhotoFingerprint.Parse(bytes);

        Assert.True(back == Taken && back.Equals((object)Taken) && back.GetHashCode() == Taken.GetHashCode());
        Assert.Equal(Convert.ToHexStringLower(bytes), back.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(65)]
    public void Of_any_other_length_is_none(int length)
    {
        var bytes = Enumerable.Repeat((byte)1, length).ToArray();

        Assert.False(PhotoFingerprint.TryParse(bytes, out var none));
        Assert.Equal(default, none);
        Assert.Throws<FormatException>(() => PhotoFingerprint.Parse(bytes));
    }

    [Fact]
    public void Of_no_version_is_none() => Assert.False(PhotoFingerprint.TryParse(new byte[PhotoFingerprint.Length], out _));

    [Fact]
    public void Is_compared_alone_and_without_allocating()
    {
        var comparer = Comparing.Comparer;
        comparer.Compare(Taken, Taken);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) comparer.Compare(Taken, Taken);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(comparer.Compare(Taken, Taken).IsSame);
    }
}
