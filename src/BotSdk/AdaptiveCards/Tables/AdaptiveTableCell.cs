namespace AdaptiveCards;

/// <summary>A cell of a <see cref="AdaptiveTableRow"/>.</summary>
public class AdaptiveTableCell : AdaptiveContainer
{
    /// <summary>The kind, as written.</summary>
    public new const string TypeName = "TableCell";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;
}
