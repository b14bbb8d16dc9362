namespace PhotoSync.Photos;

/// <summary>A square in a picture, in pixels of the upright and turned picture.</summary>
/// <param name="Left">Distance from the left edge, from 0.</param>
/// <param name="Top">Distance from the top edge, from 0.</param>
/// <param name="Side">Width and height, from 1.</param>
public sealed record CropSquare(int Left, int Top, int Side);
