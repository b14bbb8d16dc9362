namespace AdaptiveCards;

/// <summary>The widths of a column that have a name.</summary>
public static class AdaptiveColumnWidth
{
    /// <summary>As wide as the content needs.</summary>
    public const string Auto = "auto";

    /// <summary>What the other columns leave over.</summary>
    public const string Stretch = "stretch";
}
