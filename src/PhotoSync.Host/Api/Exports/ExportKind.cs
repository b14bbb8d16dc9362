namespace PhotoSync.Host.Api.Exports;

/// <summary>The tables that can be downloaded.</summary>
internal enum ExportKind
{
    /// <summary>People with their state, filtered as in the list.</summary>
    People,

    /// <summary>Coverage by day.</summary>
    Coverage,

    /// <summary>A campaign's recipients.</summary>
    Recipients,

    /// <summary>The audit.</summary>
    Audit,
}
