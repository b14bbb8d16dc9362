using System.Globalization;
using SkiaSharp;

namespace PhotoSync.LocalTenant.Pictures;

/// <summary>Paints what is behind the sitter.</summary>
internal static class Backdrop
{
    private const float Side = Portrait.Side;

    public static void Paint(SKCanvas canvas, Sitter sitter)
    {
        var dice = new Dice(sitter.Seed, 3);
        canvas.Wash(sitter.Backdrop, Palette.Mix(sitter.Backdrop, sitter.Accent, 0.35f), sitter.Mirrored ? Side : 0, Side);
        Action<SKCanvas, Sitter, Dice> scene = sitter.Scene switch
        {
            Scene.Hills => Hills,
            Scene.Window => Window,
            Scene.Books => Books,
            Scene.Lights => Lights,
            Scene.Diagonal => Diagonal,
            Scene.Studio => Studio,
            Scene.Bricks => Bricks,
            Scene.Leaves => Leaves,
            Scene.Skyline => Skyline,
            _ => Rays,
        };
        scene(canvas, sitter, dice);
    }

    private static void Hills(SKCanvas canvas, Sitter sitter, Dice dice)
    {
        canvas.Oval(dice.Between(60, 590), dice.Between(60, 180), 62, 62, sitter.Accent.Lighter(0.55f));
        for (var i = 0; i < 3; i++)
            canvas.Oval(dice.Between(0, Side), 560 + i * 60, dice.Between(260, 420), dice.Between(150, 280), sitter.Accent.Darker(0.15f + 0.2f * i));
    }

    private static void Window(SKCanvas canvas, Sitter sitter, Dice dice)
    {
        var x = sitter.Mirrored ? -30 : dice.Between(250, 320);
        var light = sitter.IsDarkScene ? sitter.Accent.Lighter(0.6f) : sitter.Accent.Darker(0.35f);
        for (var column = 0; column < 2; column++)
        for (var row = 0; row < 3; row++)
            canvas.Box(x + column * 185, -40 + row * 205, 170, 190, Palette.Mix(light, sitter.Backdrop, 0.12f * row), 4);
    }

    private static void Books(SKCanvas canvas, Sitter sitter, Dice dice)
    {
        for (var shelf = 0; shelf < 4; shelf++)
        {
            for (var x = -10f; x < Side;)
            {
                var width = dice.Between(22, 58);
                var height = dice.Between(95, 140);
                canvas.Box(x, shelf * 165 + 145 - height, width - 3, height, dice.Pick(sitter.IsDarkScene ? Palette.Vivid : Palette.Cloth), 3);
                x += width;
            }
            canvas.Box(0, shelf * 165 + 145, Side, 14, sitter.Backdrop.Darker(0.55f));
        }
    }

    private static void Lights(SKCanvas canvas, Sitter sitter, Dice dice)
    {
        for (var i = 0; i < 16; i++)
        {
            var radius = dice.Between(24, 88);
            canvas.Oval(dice.Between(0, Side), dice.Between(0, Side), radius, radius, dice.Pick(Palette.Vivid).Lighter(0.2f).WithAlpha(150));
        }
    }

    private static void Diagonal(SKCanvas canvas, Sitter sitter, Dice dice)
    {
        var cut = dice.Between(150, 500).ToString(CultureInfo.InvariantCulture);
        canvas.Shape(sitter.Mirrored ? $"M0 {cut} L648 0 L648 648 L0 648 Z" : $"M0 0 L648 {cut} L648 648 L0 648 Z", sitter.Accent);
    }

    private static void Studio(SKCanvas canvas, Sitter sitter, Dice dice) => canvas.Glow(
        sitter.Mirrored ? 120 : 530,
        dice.Between(100, 420),
        dice.Between(330, 480),
        sitter.IsDarkScene ? sitter.Accent.Lighter(0.5f) : SKColors.White,
        sitter.IsDarkScene ? sitter.Backdrop : sitter.Accent.Darker(0.3f));

    private static void Bricks(SKCanvas canvas, Sitter sitter, Dice dice)
    {
        for (var row = 0; row < 12; row++)
        for (var column = -1; column < 6; column++)
            canvas.Box(column * 122 + (row % 2 * 61), row * 56, 116, 50, sitter.Accent.Darker(dice.Between(0.05f, sitter.IsDarkScene ? 0.7f : 0.3f)), 4);
    }

    private static void Leaves(SKCanvas canvas, Sitter sitter, Dice dice)
    {
        for (var i = 0; i < 22; i++)
        {
            canvas.Save();
            canvas.Translate(sitter.Mirrored ? dice.Between(-20, 330) : dice.Between(320, 670), dice.Between(0, Side));
            canvas.RotateDegrees(dice.Between(0, 180));
            canvas.Oval(0, 0, dice.Between(70, 120), dice.Between(16, 34), new SKColor(0x2E, 0x7D, 0x4F).Darker(dice.Between(0, 0.6f)));
            canvas.Restore();
        }
    }

    private static void Skyline(SKCanvas canvas, Sitter sitter, Dice dice)
    {
        for (var x = -20f; x < Side;)
        {
            var width = dice.Between(60, 130);
            var top = dice.Between(60, 460);
            canvas.Box(x, top, width - 6, Side, (sitter.IsDarkScene ? sitter.Accent : sitter.Cloth).Darker(dice.Between(0.1f, 0.55f)), 2);
            for (var y = top + 22; y < Side; y += 44)
                canvas.Box(x + 12, y, 16, 22, new SKColor(0xFF, 0xE9, 0xA8, (byte)(dice.Chance(55) ? 220 : 40)), 2);
            x += width;
        }
    }

    private static void Rays(SKCanvas canvas, Sitter sitter, Dice dice)
    {
        canvas.Save();
        canvas.Translate(dice.Between(120, 530), dice.Between(80, 420));
        canvas.RotateDegrees(dice.Between(0, 40));
        for (var i = 0; i < 9; i++)
        {
            canvas.Shape("M0 0 L900 -110 L900 110 Z", i % 3 == 0 ? sitter.Accent.Lighter(0.4f) : sitter.Accent.Darker(0.12f * (i % 3)));
            canvas.RotateDegrees(40);
        }
        canvas.Restore();
    }
}
