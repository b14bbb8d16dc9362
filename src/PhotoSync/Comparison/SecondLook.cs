namespace PhotoSync.Comparison;

/// <summary>Decides by the pixels what the fingerprints leave open.</summary>
internal static class SecondLook
{
    /// <summary>Places along the longer side at which another square crop is looked for.</summary>
    private const int Places = 8;

    /// <summary>Distance up to which a crop at a guessed place may be what is sought.</summary>
    private const double CloseToACrop = 4.5;

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
        var edit = FindEdit(first, second);
        if (edit is { IsDifferent: true } edited) return edited;

        var texture = TextureAgreement.Between(first, second);
        var verdict = Decision.ForPixels(texture).Decide(PixelDistance.Between(first, second));
        if (!verdict.IsSame) return verdict;
        if (edit is { } perhaps) return perhaps;
        return MirrorImage.ExplainsAsWell(first, second, verdict.Distance, texture) || MovedPicture.ExplainsAsWell(first, second)
            ? PhotoVerdict.CannotTell(CannotTellReason.Borderline, verdict.Distance, verdict.Threshold)
            : verdict;
    }

    /// <summary>The verdict on the edits that leave everything in its place: more light, no colour. Nothing where neither explains anything.</summary>
    private static PhotoVerdict? FindEdit(PictureReading first, PictureReading second)
    {
        var light = EditDecision.Light.Decide(Exposure.Between(first, second));
        if (light is { IsDifferent: true }) return light;
        return EditDecision.Colour.Decide(ColourLoss.Between(first, second)) ?? light;
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

    /// <summary>More generous than a verdict, because the place is only guessed; but what was edited is no crop.</summary>
    private static bool IsClose(PictureReading one, PictureReading other) =>
        PixelDistance.Between(one, other) < CloseToACrop && FindEdit(one, other) is not { IsDifferent: true };
}
