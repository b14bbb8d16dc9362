using SkiaSharp;

namespace PhotoSync.LocalTenant.Pictures;

/// <summary>Paints head and face.</summary>
internal static class Face
{
    public static void Paint(SKCanvas canvas, Sitter sitter)
    {
        var width = 104 * sitter.FaceWidth;
        if (sitter.Hair != HairStyle.Scarf)
        {
            canvas.Oval(324 - width, 300, 20, 30, sitter.Skin.Darker(0.1f));
            canvas.Oval(324 + width, 300, 20, 30, sitter.Skin.Darker(0.1f));
        }
        canvas.Oval(324, 290, width, 134, sitter.Skin);
        if (sitter.Beard)
            Beard(canvas, sitter, width);
        Eye(canvas, sitter, 324 - width * 0.42f);
        Eye(canvas, sitter, 324 + width * 0.42f);
        canvas.Line("M326 286 C338 316 338 330 318 332", sitter.Skin.Darker(0.25f), 6);
        Mouth(canvas, sitter);
        if (sitter.Glasses)
            Glasses(canvas, sitter, width);
    }

    private static void Eye(SKCanvas canvas, Sitter sitter, float x)
    {
        canvas.Oval(x, 280, 19, 12, SKColors.White);
        canvas.Oval(x, 280, 10, 10, sitter.EyeColour);
        canvas.Oval(x, 280, 4.5f, 4.5f, SKColors.Black);
        canvas.Oval(x + 3, 276, 2.6f, 2.6f, SKColors.White);
        canvas.Save();
        canvas.Translate(x - 324, 0);
        canvas.Line("M300 254 C312 244 336 244 348 254", sitter.HairColour.Darker(0.2f), 8);
        canvas.Restore();
    }

    private static void Mouth(SKCanvas canvas, Sitter sitter)
    {
        var lips = Palette.Mix(sitter.Skin, new SKColor(0xA8, 0x32, 0x3E), 0.55f);
        if (sitter.Seed % 3 == 0)
            canvas.Shape("M280 356 C300 400 348 400 368 356 C340 366 308 366 280 356 Z", SKColors.White);
        canvas.Line("M280 356 C300 388 348 388 368 356", lips, 9);
    }

    private static void Beard(SKCanvas canvas, Sitter sitter, float width)
    {
        canvas.Save();
        canvas.Translate(324, 0);
        canvas.Scale(width / 104, 1);
        canvas.Shape("M-103 300 C-100 440 -50 446 0 446 C50 446 100 440 103 300 C80 350 60 338 0 336 C-60 338 -80 350 -103 300 Z", sitter.HairColour.WithAlpha(225));
        canvas.Restore();
    }

    private static void Glasses(SKCanvas canvas, Sitter sitter, float width)
    {
        using var frame = new SKPaint { Color = sitter.Accent.Darker(0.55f), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 7 };
        foreach (var side in new[] { -1, 1 })
            canvas.DrawRoundRect(324 + side * width * 0.42f - 36, 256, 72, 52, 20, 20, frame);
        canvas.DrawLine(324 - 10, 274, 324 + 10, 274, frame);
    }
}
