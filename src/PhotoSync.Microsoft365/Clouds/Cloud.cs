namespace PhotoSync.Microsoft365.Clouds;

/// <summary>The Microsoft cloud that a tenant lives in. One setting; every address follows from it (domain.md §9).</summary>
public enum Cloud
{
    /// <summary>The worldwide cloud, GCC included.</summary>
    Global,

    /// <summary>GCC High.</summary>
    GccHigh,
}
