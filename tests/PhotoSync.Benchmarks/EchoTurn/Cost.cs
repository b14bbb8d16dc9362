namespace PhotoSync.Benchmarks.EchoTurn;

/// <summary>What one turn has cost.</summary>
internal readonly record struct Cost(double Microseconds, double Bytes, double PerSecond)
{
    public static readonly Cost Worst = new(double.MaxValue, double.MaxValue, 0);

    public Cost BetterOf(Cost other) => new(Math.Min(Microseconds, other.Microseconds), Math.Min(Bytes, other.Bytes), Math.Max(PerSecond, other.PerSecond));
}
