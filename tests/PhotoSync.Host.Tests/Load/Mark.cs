using SkiaSharp;

namespace PhotoSync.Host.Tests.Load;

/// <summary>A number drawn as a picture, plain enough to be read back after every resizing: sixteen squares, framed by a seventeenth kind of row and column that no other picture has.</summary>
internal static class Mark
{
    private const int Side = 5;
    private const int Pixels = 400;

    public static byte[] Draw(int number)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Pixels, Pixels));
        surface.Canvas.Clear(SKColors.White);
        using var ink = new SKPaint { Color = SKColors.Black };
        for (var place = 0; place < Side * Side; place++)
            if (IsInk(number, place % Side, place / Side))
                surface.Canvas.DrawRect(place % Side * Pixels / Side, place / Side * Pixels / Side, Pixels / Side, Pixels / Side, ink);
        using var image = surface.Snapshot();
        using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, 90);
        return jpeg.ToArray();
    }

    /// <returns>The number; <see langword="null"/> where the picture bears none.</returns>
    public static int? Read(byte[] picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        var number = Enumerable.Range(0, 16).Where(bit => Looks(bitmap, bit % 4, bit / 4)).Sum(bit => 1 << bit);
        var isFramed = Enumerable.Range(0, Side).All(at => Looks(bitmap, at, Side - 1) == IsInk(number, at, Side - 1) && Looks(bitmap, Side - 1, at) == IsInk(number, Side - 1, at));
        return isFramed ? number : null;
    }

    private static bool IsInk(int number, int column, int row) =>
        column == Side - 1 || row == Side - 1 ? (column + row) % 2 == 0 : (number >> ((row * 4) + column) & 1) == 1;

    private static bool Looks(SKBitmap bitmap, int column, int row) =>
        bitmap.GetPixel(((2 * column) + 1) * bitmap.Width / (2 * Side), ((2 * row) + 1) * bitmap.Height / (2 * Side)).Red < 128;
}
