using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The width of a column of a <see cref="AdaptiveTable"/>, as a weight or in pixels.</summary>
[JsonConverter(typeof(TableColumnConverter))]
public class AdaptiveTableColumnDefinition
{
    /// <summary>The share of the width among the columns; counts where <see cref="PixelWidth"/> is 0.</summary>
    public double Width { get; set; }

    /// <summary>The width in pixels; 0 for none.</summary>
    public uint PixelWidth { get; set; }
}
