namespace PhotoSync.Tests.Photos;

/// <summary>Damages files the way accidents and attackers do.</summary>
internal static class Mutation
{
    private static readonly byte[] Telling = [0x00, 0x01, 0x7F, 0x80, 0xFF, 0xD8, 0xDA, 0xC2];

    public static byte[] Of(byte[] file, Random chance)
    {
        var mutated = chance.Next(6) switch
        {
            0 => file[..chance.Next(file.Length)],
            1 => [.. file, .. Noise(chance, chance.Next(200))],
            2 => Spliced(file, chance),
            _ => (byte[])file.Clone(),
        };
        for (var change = chance.Next(8); change > 0 && mutated.Length > 0; change--) Change(mutated, chance);
        return mutated;
    }

    /// <summary>Headers decide most, so every other change is within the first hundred bytes.</summary>
    private static void Change(byte[] file, Random chance)
    {
        var at = chance.Next(chance.Next(2) == 0 ? Math.Min(100, file.Length) : file.Length);
        file[at] = chance.Next(3) switch
        {
            0 => (byte)(file[at] ^ (1 << chance.Next(8))),
            1 => Telling[chance.Next(Telling.Length)],
            _ => (byte)chance.Next(256),
        };
    }

    private static byte[] Spliced(byte[] file, Random chance)
    {
        int from = chance.Next(file.Length), to = chance.Next(file.Length), length = chance.Next(Math.Min(64, file.Length - Math.Max(from, to)) + 1);
        return [.. file.AsSpan(0, to), .. file.AsSpan(from, length), .. file.AsSpan(to)];
    }

    private static byte[] Noise(Random chance, int length)
    {
        var noise = new byte[length];
        chance.NextBytes(noise);
        return noise;
    }
}
