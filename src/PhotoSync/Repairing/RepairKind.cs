namespace PhotoSync.Repairing;

/// <summary>What a repair writes.</summary>
public enum RepairKind
{
    /// <summary>Nothing: <see cref="RepairForecast.Reason"/> tells why.</summary>
    None,

    /// <summary>The person's Exchange photo.</summary>
    WritePhoto,

    /// <summary>The placeholder, because the photo was removed in Exchange.</summary>
    ClearPhoto,
}
