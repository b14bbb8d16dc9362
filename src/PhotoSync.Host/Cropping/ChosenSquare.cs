using PhotoSync.Photos;

namespace PhotoSync.Host.Cropping;

/// <summary>What the dialog sends: a square in pixels of the picture as it was sent, set upright and turned.</summary>
internal sealed record ChosenSquare(int Left, int Top, int Side, int QuarterTurns)
{
    public CropChoice ToCrop() => new(new CropSquare(Left, Top, Side), QuarterTurns);
}
