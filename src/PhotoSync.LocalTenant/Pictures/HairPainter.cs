using SkiaSharp;

namespace PhotoSync.LocalTenant.Pictures;

/// <summary>Paints hair: what falls behind the shoulders, and what frames the face.</summary>
internal static class HairPainter
{
    public static void Behind(SKCanvas canvas, Sitter sitter)
    {
        var colour = sitter.HairColour.Darker(0.18f);
        switch (sitter.Hair)
        {
            case HairStyle.Long: canvas.Shape("M196 300 C180 120 468 120 452 300 L478 600 L170 600 Z", colour); break;
            case HairStyle.Wavy: canvas.Shape("M190 290 C180 110 468 110 458 290 C500 380 440 440 492 560 C420 610 228 610 156 560 C208 440 148 380 190 290 Z", colour); break;
            case HairStyle.Bob: canvas.Shape("M190 300 C176 118 472 118 458 300 L462 436 C420 452 228 452 186 436 Z", colour); break;
            case HairStyle.Bun: canvas.Oval(324, 122, 66, 62, colour); break;
            case HairStyle.Curls: Curls(canvas, sitter); break;
            case HairStyle.Scarf: canvas.Shape("M178 320 C160 90 488 90 470 320 L500 560 C420 620 228 620 148 560 Z", sitter.Accent.Darker(0.15f)); break;
        }
    }

    public static void InFront(SKCanvas canvas, Sitter sitter)
    {
        canvas.Save();
        canvas.Translate(324, 0);
        canvas.Scale(sitter.FaceWidth, 1);
        canvas.Translate(-324, 0);
        var colour = sitter.HairColour;
        switch (sitter.Hair)
        {
            case HairStyle.Cropped: canvas.Shape("M214 284 C200 120 448 120 434 284 C424 226 404 206 324 206 C244 206 224 226 214 284 Z", colour); break;
            case HairStyle.SideParted: canvas.Shape("M212 292 C186 118 462 100 438 292 C430 232 402 222 380 212 C330 232 268 232 250 196 C230 220 220 250 212 292 Z", colour); break;
            case HairStyle.Long or HairStyle.Wavy: canvas.Shape("M206 340 C180 110 468 110 442 340 C438 250 400 210 324 178 C248 210 210 250 206 340 Z", colour); break;
            case HairStyle.Bob: canvas.Shape("M204 330 C184 110 464 110 444 330 C438 262 424 238 414 232 L234 232 C224 238 210 262 204 330 Z", colour); break;
            case HairStyle.Bun: canvas.Shape("M212 290 C200 118 448 118 436 290 C420 220 380 184 324 184 C268 184 228 220 212 290 Z", colour); break;
            case HairStyle.Curls: canvas.Shape("M216 270 C214 150 434 150 432 270 C410 214 380 206 324 206 C268 206 238 214 216 270 Z", colour); break;
            case HairStyle.Scarf: Scarf(canvas, sitter); break;
        }
        canvas.Restore();
    }

    private static void Curls(SKCanvas canvas, Sitter sitter)
    {
        for (var i = 0; i < 17; i++)
        {
            var angle = MathF.PI * (0.9f + 1.2f * i / 16);
            canvas.Oval(324 + MathF.Cos(angle) * 132, 266 + MathF.Sin(angle) * 128, 46, 46, sitter.HairColour.Darker(i % 2 * 0.16f));
        }
    }

    private static void Scarf(SKCanvas canvas, Sitter sitter)
    {
        canvas.Shape("M196 470 C150 90 498 90 452 470 C440 500 400 500 380 440 C450 330 440 190 324 190 C208 190 198 330 268 440 C248 500 208 500 196 470 Z", sitter.Accent);
        canvas.Shape("M206 430 C260 480 388 480 442 430 C460 520 400 560 324 560 C248 560 188 520 206 430 Z", sitter.Accent.Darker(0.1f));
    }
}
