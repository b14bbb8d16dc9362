using SkiaSharp;

namespace PhotoSync.LocalTenant.Pictures;

/// <summary>Paints neck, shoulders and what the sitter wears.</summary>
internal static class Dress
{
    private const string Shoulders = "M60 700 C70 560 110 515 215 488 C265 474 275 462 324 462 C373 462 383 474 433 488 C538 515 578 560 588 700 Z";

    public static void Paint(SKCanvas canvas, Sitter sitter)
    {
        canvas.Shape(Shoulders, sitter.Cloth);
        canvas.Shape("M268 380 L380 380 L380 470 C380 520 268 520 268 470 Z", sitter.Skin.Darker(0.14f));
        switch (sitter.Clothes)
        {
            case Clothes.Shirt: Shirt(canvas, sitter); break;
            case Clothes.Jacket: Jacket(canvas, sitter); break;
            case Clothes.Sweater: canvas.Line("M252 478 C270 540 378 540 396 478", sitter.Cloth.Darker(0.3f), 22); break;
            case Clothes.VNeck: canvas.Shape("M258 470 L324 590 L390 470 C370 505 278 505 258 470 Z", sitter.Skin.Darker(0.05f)); break;
            case Clothes.Turtleneck: canvas.Box(254, 418, 140, 92, sitter.Cloth.Darker(0.12f), 26); break;
            default: Stripes(canvas, sitter); break;
        }
    }

    private static void Shirt(SKCanvas canvas, Sitter sitter)
    {
        var collar = sitter.Cloth.Lighter(0.35f);
        canvas.Shape("M258 462 L324 540 L268 590 L222 488 Z", collar);
        canvas.Shape("M390 462 L324 540 L380 590 L426 488 Z", collar);
        canvas.Line("M324 545 L324 700", sitter.Cloth.Darker(0.3f), 4);
    }

    private static void Jacket(SKCanvas canvas, Sitter sitter)
    {
        canvas.Shape("M256 470 L324 690 L392 470 C370 500 278 500 256 470 Z", new SKColor(0xF4, 0xF2, 0xEC));
        canvas.Shape("M306 505 L342 505 L352 640 L324 690 L296 640 Z", sitter.Accent);
        canvas.Shape("M250 470 L324 690 L215 600 L205 492 Z", sitter.Cloth.Darker(0.3f));
        canvas.Shape("M398 470 L324 690 L433 600 L443 492 Z", sitter.Cloth.Darker(0.3f));
    }

    private static void Stripes(SKCanvas canvas, Sitter sitter)
    {
        using var shoulders = SKPath.ParseSvgPathData(Shoulders);
        canvas.Save();
        canvas.ClipPath(shoulders, antialias: true);
        for (var y = 500; y < 700; y += 46)
            canvas.Box(0, y, Portrait.Side, 22, sitter.Accent);
        canvas.Restore();
        canvas.Shape("M268 440 L380 440 L380 470 C380 520 268 520 268 470 Z", sitter.Skin.Darker(0.14f));
    }
}
