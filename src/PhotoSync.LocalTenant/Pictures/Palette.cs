using SkiaSharp;

namespace PhotoSync.LocalTenant.Pictures;

/// <summary>The colours that portraits are painted in.</summary>
internal static class Palette
{
    public static IReadOnlyList<SKColor> Skin { get; } = Colours("F6D7BF EBBE9B D9A07A C28561 9C6543 7A4A30 5B3724 F2C9AE");

    public static IReadOnlyList<SKColor> Hair { get; } = Colours("1E1A1C 3B2720 5C3A24 8A5A33 C69152 E2C38B A6401F 8C8A8A D8D4CF 2A2438");

    public static IReadOnlyList<SKColor> Cloth { get; } = Colours("22304A 7B1F3A 1F6B5C C7502B 3F3F46 E8E4DA 4B6EAF D7A72E 6A4C93 2E7D4F B23A48 F2F5F7 0F4C5C 9AA5B1");

    public static IReadOnlyList<SKColor> Bright { get; } = Colours("F9E4C8 CFE8F3 FBD3C4 D9EFD2 F4F1EA E7DDF4 FFF0B8 C4F0E4");

    public static IReadOnlyList<SKColor> Dark { get; } = Colours("12263A 3A1430 12392F 402218 22223B 0B3954 4A2B0F 1D1D26");

    public static IReadOnlyList<SKColor> Vivid { get; } = Colours("E4572E 17BEBB FFC914 2E86AB A23B72 76B041 F18F01 5F4BB6 3BA99C D1495B");

    public static SKColor Darker(this SKColor colour, float by) => Mix(colour, SKColors.Black, by);

    public static SKColor Lighter(this SKColor colour, float by) => Mix(colour, SKColors.White, by);

    public static SKColor Mix(SKColor one, SKColor other, float share) => new(
        (byte)(one.Red + (other.Red - one.Red) * share),
        (byte)(one.Green + (other.Green - one.Green) * share),
        (byte)(one.Blue + (other.Blue - one.Blue) * share));

    private static SKColor[] Colours(string hex) => [.. hex.Split(' ').Select(h => SKColor.Parse(h))];
}
