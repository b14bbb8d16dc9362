using PhotoSync.People;

namespace PhotoSync.Repairing;

/// <summary>Writes people's photos straight into SharePoint where the normal way is stuck, with the application's rights (domain.md §3.4).</summary>
public interface IProfileRepair
{
    /// <summary>Whether it is switched on for this deployment.</summary>
    bool IsSwitchedOn { get; }

    /// <summary>Reads and says what a repair would do. Nothing is written.</summary>
    Task<RepairForecast> ForecastAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Reads again, writes, reads back and compares.</summary>
    /// <param name="person">For whom.</param>
    /// <param name="acceptsOverwriting">Whether it may be written though SharePoint's pull may overwrite it within a day.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<RepairReport> RepairAsync(PersonId person, bool acceptsOverwriting, CancellationToken cancellationToken);
}
