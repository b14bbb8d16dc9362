namespace PhotoSync.Coverage.Keeping;

/// <summary>How far a sweep has come.</summary>
public enum SweepPhase
{
    /// <summary>It asks the directory who there is.</summary>
    People,

    /// <summary>It looks at the people's photos.</summary>
    Photos,

    /// <summary>It has looked at everybody.</summary>
    Done,

    /// <summary>It was given up, since the tenant refuses what it needs.</summary>
    Refused,
}
