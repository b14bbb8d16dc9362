namespace PhotoSync.Repairing;

/// <summary>How many people a repair of a set is about, and what becomes of them. All numbers add up to <see cref="Looked"/>.</summary>
/// <param name="All">How many there are in the set.</param>
/// <param name="Forecasts">What would be done, of those who were looked at.</param>
/// <param name="Ends">What was done; empty in a dry run.</param>
public sealed record RepairCounts(int All, IReadOnlyList<RepairForecast> Forecasts, IReadOnlyDictionary<RepairEnd, int> Ends)
{
    /// <summary>How many were looked at so far.</summary>
    public int Looked => Forecasts.Count;

    /// <summary>How many would get their photo written.</summary>
    public int ToWrite => Forecasts.Count(each => each.Kind is RepairKind.WritePhoto);

    /// <summary>How many would get the placeholder.</summary>
    public int ToClear => Forecasts.Count(each => each.Kind is RepairKind.ClearPhoto);

    /// <summary>How many of those to be written SharePoint's pull may overwrite within a day.</summary>
    public int PullMayOverwrite => Forecasts.Count(each => each.PullMayOverwrite);

    /// <summary>How many are left alone.</summary>
    public int LeftAlone => Forecasts.Count(each => each.Kind is RepairKind.None);

    /// <summary>How many ended in a certain way.</summary>
    public int this[RepairEnd end] => Ends.GetValueOrDefault(end);
}
