using PhotoSync.Comparison;
using PhotoSync.Photos;
using PhotoSync.Tests.Photos;

namespace PhotoSync.Tests.Comparison;

public class A_comparison_that_cannot_be_made
{
    [Fact]
    public void Says_that_a_file_is_no_picture()
    {
        var photo = Files.Jpeg(Drawn.Scene(200, seed: 1));

        Assert.Equal(CannotTellReason.Unreadable, Comparing.Compare(photo, "<html>sign in</html>"u8.ToArray()).Reason);
        Assert.Equal(CannotTellReason.Unreadable, Comparing.Compare(photo[..(photo.Length / 2)], photo).Reason);
        Assert.Equal(new FingerprintOutcome.Unreadable(PictureFault.NotAPicture), Comparing.Comparer.Fingerprint(ReadOnlyMemory<byte>.Empty));
    }

    [Fact]
    public void Says_that_a_picture_is_too_small()
    {
        var verdict = Comparing.Compare(Files.Jpeg(Drawn.Scene(200, seed: 1)), Files.Png(Drawn.Scene(31, seed: 1)));

        Assert.Equal(CannotTellReason.TooSmall, verdict.Reason);
    }

    [Fact]
    public void Says_that_a_fingerprint_is_of_another_version()
    {
        var known = Comparing.Fingerprint(Files.Jpeg(Drawn.Scene(200, seed: 1)));
        var bytes = known.ToArray();
        bytes[0] = PhotoFingerprint.CurrentVersion + 1;

        var verdict = Comparing.Comparer.Compare(known, PhotoFingerprint.Parse(bytes));

        Assert.Equal(CannotTellReason.OtherVersion, verdict.Reason);
    }

    [Fact]
    public void Says_that_nothing_was_compared_where_a_fingerprint_was_never_taken()
    {
        Assert.Equal(CannotTellReason.NotCompared, Comparing.Comparer.Compare(default(PhotoFingerprint), default(PhotoFingerprint)).Reason);
        Assert.Equal(CannotTellReason.NotCompared, default(PhotoVerdict).Reason);
    }
}
