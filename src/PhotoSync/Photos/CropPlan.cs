using SkiaSharp;

namespace PhotoSync.Photos;

/// <summary>What a crop comes to for one picture: the size to unpack to, and how its pixels go into the photo.</summary>
/// <param name="Refusal">Why there can be no photo; the rest but width and height is empty then.</param>
/// <param name="Width">Width in pixels as the person sees it, or of the crop that is too small.</param>
/// <param name="Height">Height likewise.</param>
/// <param name="Side">Side of the photo in pixels.</param>
/// <param name="Unpacked">The size to unpack to.</param>
/// <param name="Placement">From unpacked pixels to the photo's.</param>
internal sealed record CropPlan(UploadRefusalReason? Refusal, int Width, int Height, int Side, ScaledSize Unpacked, SKMatrix Placement)
{
    public static CropPlan Make(OpenPicture picture, CropChoice crop)
    {
        var upright = Upright(picture.Origin, picture.Width, picture.Height);
        var (width, height) = picture.IsTurned ? (picture.Height, picture.Width) : (picture.Width, picture.Height);
        for (var turn = 0; turn < ((crop.QuarterTurns % 4) + 4) % 4; turn++)
        {
            upright = new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1).PreConcat(upright);
            (width, height) = (height, width);
        }

        var square = crop.Square ?? Largest(width, height);
        if (!IsInside(square, width, height)) return Refuse(UploadRefusalReason.CropOutsidePicture, width, height);
        if (square.Side < UploadPreparation.NarrowestSide) return Refuse(UploadRefusalReason.TooSmall, square.Side, square.Side);
        return Place(picture, square, upright, (width, height), UploadPreparation.WidestSide);
    }

    /// <summary>The whole of an upright picture's middle, in a side of at most <paramref name="side"/> pixels. It comes from Exchange, which has turned it already.</summary>
    public static CropPlan MakeThumbnail(OpenPicture picture, int side) =>
        Place(picture, Largest(picture.Width, picture.Height), SKMatrix.Identity, (picture.Width, picture.Height), side);

    private static CropPlan Place(OpenPicture picture, CropSquare square, SKMatrix upright, (int Width, int Height) seen, int widest)
    {
        var (width, height) = seen;
        var side = Math.Min(square.Side, widest);
        var shrink = side / (float)square.Side;
        var unpacked = picture.ScaleFor((int)Math.Ceiling(Math.Min(width, height) * shrink));

        var placement = SKMatrix.CreateScale(picture.Width / unpacked.ContentWidth, picture.Height / unpacked.ContentHeight)
            .PostConcat(upright)
            .PostConcat(SKMatrix.CreateTranslation(-square.Left, -square.Top))
            .PostConcat(SKMatrix.CreateScale(shrink, shrink));
        return new CropPlan(null, width, height, side, unpacked, placement);
    }

    private static CropPlan Refuse(UploadRefusalReason reason, int width, int height) => new(reason, width, height, 0, default, SKMatrix.Identity);

    /// <summary>In an upright picture the face is above the middle: a third of what falls away falls away above.</summary>
    private static CropSquare Largest(int width, int height)
    {
        var side = Math.Min(width, height);
        return new CropSquare((width - side) / 2, (height - side) / 3, side);
    }

    private static bool IsInside(CropSquare square, int width, int height) =>
        square.Side > 0 && square.Left >= 0 && square.Top >= 0 && (long)square.Left + square.Side <= width && (long)square.Top + square.Side <= height;

    /// <summary>From stored pixels to those that a person sees.</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
