namespace PhotoSync.Comparison;

/// <summary>Decides by the pixels what the fingerprints leave open.</summary>
internal static class SecondLook
{
    /// <summary>Places along the longer side at which another square crop is looked for.</summary>
    private const int Places = 8;

    public static PhotoVerdict Compare(UnpackedPicture first, UnpackedPicture second)
    {
        using var one = first.Read();
        using var other = second.Read();
        var verdict = Compare(one, other);
        return verdict.IsSame || verdict.Reason is CannotTellReason.TooSmall or CannotTellReason.TooPlain || !(IsOtherCrop(first, other) || IsOtherCrop(second, one))
            ? verdict
            : PhotoVerdict.CannotTell(CannotTellReason.OtherShape, verdict.Distance, verdict.Threshold);
    }

    /// <summary>Compares the squares alone.</summary>
    public static PhotoVerdict Compare(PictureReading first, PictureReading second)
    {
        var quick = FirstLook.Compare(FingerprintWriter.Write(first), FingerprintWriter.Write(second));
        if (quick.Reason is not CannotTellReason.Borderline) return quick;

        return quick.Distance < Decision.Fingerprints.Different ? ComparePixels(first, second) : PhotoVerdict.Different(quick.Distance, quick.Threshold);
    }

    private static PhotoVerdict ComparePixels(PictureReading first, PictureReading second)
    {
        var texture = TextureAgreement.Between(first, second);
        var verdict = Decision.ForPixels(texture).Decide(PixelDistance.Between(first, second));
        return verdict.IsSame && MirrorImage.ExplainsAsWell(first, second, verdict.Distance, texture)
            ? PhotoVerdict.CannotTell(CannotTellReason.Borderline, verdict.Distance, verdict.Threshold)
            : verdict;
    }

    /// <summary>Whether what is sought may be a square cut from another place of a picture, or the picture squeezed to a square.</summary>
    private static bool IsOtherCrop(UnpackedPicture picture, PictureReading sought)
    {
        if (Math.Abs(picture.Width - picture.Height) <= 1 + picture.ShorterSide / 100) return false;

        using (var squeezed = picture.ReadSqueezed())
            if (IsClose(squeezed, sought)) return true;

        for (var place = 0; place <= Places; place++)
        {
            using var crop = picture.Read(place / (float)Places);
            if (IsClose(crop, sought)) return true;
        }

        return false;
    }

    /// <summary>Half as generous again as a verdict, because the place is only guessed.</summary>
    private static bool IsClose(PictureReading one, PictureReading other) => PixelDistance.Between(one, other) < 1.5 * Decision.Pixels.Different;
}
