using PhotoSync.Comparison;

namespace PhotoSync.Tests.Comparison;

/// <summary>Fingerprints made of others: of pictures that one would have to search long for, at the edge of a rule.</summary>
internal static class Mutant
{
    private const int Side = FingerprintLayout.LumaSide, Cells = Side * Side, Grey = 128;

    /// <summary>Another picture: half its own mirror image, half a picture moved by a cell, darker, flatter or paler, and of any size and detail.</summary>
    public static byte[] OtherPicture(byte[] fingerprint, Random chance)
    {
        var luma = Luma(fingerprint);
        var (mirrored, moved, contrast, dark) = (Often(chance) * 0.5f, Often(chance) * 0.5f, 1 - Often(chance), 1 - Often(chance));
        var (right, down) = (chance.Next(2), chance.Next(2));
        var other = new float[Cells];
        for (var cell = 0; cell < Cells; cell++)
        {
            var (row, column) = Math.DivRem(cell, Side);
            var beside = luma[(row + down) % Side * Side + (column + right) % Side];
            var level = luma[cell] * (1 - mirrored - moved) + luma[row * Side + Side - 1 - column] * mirrored + beside * moved;
            other[cell] = (Grey + (level - Grey) * contrast) * dark;
        }

        var pale = 1 - Often(chance);
        return Write(fingerprint, other, pale, chance, detail: chance.NextSingle() * 2);
    }

    /// <summary>A copy with noise, with some more light, or with less colour.</summary>
    public static byte[] Copy(byte[] fingerprint, Random chance)
    {
        var (noise, light, pale) = (chance.NextSingle() * 3, Often(chance) * 0.3f, 1 - Often(chance));
        var luma = Luma(fingerprint);
        for (var cell = 0; cell < Cells; cell++) luma[cell] += light * Exposure.Gain(luma[cell]) + noise * (chance.NextSingle() * 2 - 1);
        return Write(fingerprint, luma, pale, chance, detail: 0.9f + chance.NextSingle() * 0.2f);
    }

    private static byte[] Write(byte[] fingerprint, float[] luma, float pale, Random chance, float detail)
    {
        var bytes = (byte[])fingerprint.Clone();
        if (chance.Next(2) == 0) bytes[FingerprintLayout.Size] = (byte)chance.Next(30, 256);
        for (var block = 0; block < FingerprintLayout.Blocks; block++) bytes[FingerprintLayout.LumaDetail + block] = Level(bytes[FingerprintLayout.LumaDetail + block] * detail);
        for (var place = 0; place < Cells; place++) bytes[FingerprintLayout.Luma + place] = Level(luma[FingerprintLayout.CellAt(place)]);
        for (var place = FingerprintLayout.Chroma; place < bytes.Length; place++) bytes[place] = Level(Grey + (bytes[place] - Grey) * pale + chance.NextSingle() - 0.5f);
        return bytes;
    }

    private static float[] Luma(byte[] fingerprint)
    {
        var luma = new float[Cells];
        for (var place = 0; place < Cells; place++) luma[FingerprintLayout.CellAt(place)] = fingerprint[FingerprintLayout.Luma + place];
        return luma;
    }

    /// <summary>Nothing as often as something.</summary>
    private static float Often(Random chance) => chance.Next(2) * chance.NextSingle();

    private static byte Level(float value) => (byte)Math.Clamp(MathF.Round(value), 0, 255);
}
