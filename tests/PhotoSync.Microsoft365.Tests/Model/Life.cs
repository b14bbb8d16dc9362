namespace PhotoSync.Microsoft365.Tests.Model;

/// <summary>What may happen to somebody's photo: how they begin, and what happens then, step by step.</summary>
public sealed record Life(Beginning Beginning, IReadOnlyList<Happening> Happenings)
{
    public override string ToString() => $"{Beginning}\n  {string.Join("\n  ", Happenings)}";
}
