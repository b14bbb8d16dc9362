using SkiaSharp;

namespace PhotoSync.LocalTenant.Pictures;

/// <summary>The grey figure that SharePoint shows for people without a photo.</summary>
internal static class PlaceholderFigure
{
    public static void Paint(SKCanvas canvas)
    {
        var grey = new SKColor(0xA6, 0xA6, 0xA6);
        canvas.Clear(new SKColor(0xE1, 0xE1, 0xE1));
        canvas.Oval(324, 250, 118, 132, grey);
        canvas.Shape("M84 660 C84 500 190 440 324 440 C458 440 564 500 564 660 Z", grey);
    }
}
