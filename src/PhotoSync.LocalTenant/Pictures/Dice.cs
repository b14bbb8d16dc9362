namespace PhotoSync.LocalTenant.Pictures;

/// <summary>Numbers that look thrown but follow from a seed alone, on every machine and in every version (SplitMix64).</summary>
internal sealed class Dice(int first, int second)
{
    private ulong _state = ((ulong)(uint)first << 32 | (uint)second) * 0x9E3779B97F4A7C15 + 0xD1B54A32D192ED03;

    /// <summary>A whole number from 0 up to, not including, <paramref name="below"/>.</summary>
    public int Below(int below) => (int)(Next() % (uint)below);

    /// <summary>A number between two bounds.</summary>
    public float Between(float low, float high) => low + (high - low) * (Next() >> 40) / (1 << 24);

    /// <summary>True in <paramref name="percent"/> of a hundred throws.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
