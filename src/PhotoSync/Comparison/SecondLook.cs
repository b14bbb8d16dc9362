namespace PhotoSync.Comparison;

/// <summary>Decides by the pixels what the fingerprints leave open.</summary>
internal static class SecondLook
{
    /// <summary>Places along the longer side at which another square crop is looked for.</summary>
    private const int Places = 8;

    public static PhotoVerdict Compare(UnpackedPicture first, UnpackedPicture second)
    {
        var verdict = Compare(first.Read(), second.Read());
        return verdict.IsSame || verdict.Reason is CannotTellReason.TooSmall or CannotTellReason.TooPlain || !(IsOtherCrop(first, second) || IsOtherCrop(second, first))
            ? verdict
            : PhotoVerdict.CannotTell(CannotTellReason.OtherShape, verdict.Distance, verdict.Threshold);
    }

    /// <summary>Compares the squares alone.</summary>
    public static PhotoVerdict Compare(PictureReading first, PictureReading second)
    {
        var quick = FirstLook.Compare(FingerprintWriter.Write(first), FingerprintWriter.Write(second));
        if (quick.Reason is not CannotTellReason.Borderline) return quick;

        return quick.Distance < Decision.Fingerprints.Different
            ? Decision.Pixels.Decide(PixelDistance.Between(first, second))
            : PhotoVerdict.Different(quick.Distance, quick.Threshold);
    }

    /// <summary>Whether the second picture may be a square cut from another place of the first, or the first squeezed to a square.</summary>
    private static bool IsOtherCrop(UnpackedPicture first, UnpackedPicture second)
    {
        if (Math.Abs(first.Width - first.Height) <= 1 + first.ShorterSide / 100) return false;

        var sought = second.Read();
        if (IsClose(first.ReadSqueezed(), sought)) return true;
        for (var place = 0; place <= Places; place++)
            if (IsClose(first.Read(place / (float)Places), sought)) return true;

        return false;
    }

    /// <summary>Twice as generous as a verdict, because the place is only guessed.</summary>
    private static bool IsClose(PictureReading one, PictureReading other) => PixelDistance.Between(one, other) < 2 * Decision.Pixels.Different;
}
