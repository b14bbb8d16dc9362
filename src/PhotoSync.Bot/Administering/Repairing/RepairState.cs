namespace PhotoSync.Bot.Administering.Repairing;

/// <summary>Whom a repair is about, and how far it is.</summary>
/// <param name="People">Object ids.</param>
internal sealed record RepairState(IReadOnlyList<Guid> People)
{
    /// <summary>Whether it was confirmed or given up, so that a press that is repeated does nothing more.</summary>
    public bool IsDecided { get; init; }
}
