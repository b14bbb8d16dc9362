namespace PhotoSync.Benchmarks.Promises;

/// <summary>One line of the proof: a figure with its peer or floor of the same run.</summary>
/// <param name="Id">Under which a baseline remembers it.</param>
/// <param name="Text">What is promised, in words.</param>
/// <param name="Figure">What was measured.</param>
/// <param name="Unit">Of both figures.</param>
/// <param name="Peer">What it is measured beside; nothing where a bound is all there is.</param>
/// <param name="PeerFigure">The peer's figure.</param>
/// <param name="Bar">The bound that was promised, on <paramref name="IsRatio"/>'s scale.</param>
/// <param name="IsRatio">Whether the bound is on the ratio to the peer rather than on the figure.</param>
internal sealed record Promise(string Id, string Text, double Figure, string Unit, string? Peer = null, double? PeerFigure = null, double? Bar = null, bool IsRatio = false)
{
    /// <summary>How often the peer's figure goes into this one.</summary>
    public double? Ratio => PeerFigure is > 0 and var peer ? Figure / peer : null;

    /// <summary>What the bound is compared with.</summary>
    public double? Judged => IsRatio ? Ratio : Figure;

    public bool? Holds => Bar is { } bar && Judged is { } judged ? judged <= bar : null;
}
