namespace PhotoSync.Comparison;

/// <summary>Whether two pictures show the same photo.</summary>
public enum PhotoVerdictKind
{
    /// <summary>It cannot be told for certain; <see cref="PhotoVerdict.Reason"/> says why. Never treat it as one of the others.</summary>
    CannotTell,

    /// <summary>One photo, however resized or encoded.</summary>
    Same,

    /// <summary>Two photos, or one that was edited: moved, mirrored, made brighter, robbed of its colour.</summary>
    Different,
}
